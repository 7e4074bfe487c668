import type { Kysely } from "kysely";

/** A reading that an import put out of use names that import's reading, so that the import can be undone. */
export async function retiredBy(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("reading")
    .addColumn("retired_by", "integer", (column) => column.references("reading.id").onDelete("set null"))
    .execute();
  await db.schema.createIndex("reading_retired_by").on("reading").column("retired_by").execute();
}
