import type { Kysely } from "kysely";
import type { Dialect } from "../store.ts";

/**
 * Corrections that people made, by document: they outlive the editions that hold it. A corrected reading names the
 * readers' own that it was made of.
 */
export async function corrections(db: Kysely<unknown>, { countedKey }: Dialect): Promise<void> {
  await db.schema
    .createTable("correction")
    .addColumn("id", "integer", countedKey)
    .addColumn("step", "integer", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("change", "text", (column) => column.notNull())
    .addColumn("who", "text")
    .addColumn("why", "text", (column) => column.notNull())
    .addColumn("made_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("correction_document").on("correction").column("sha256").execute();
  await db.schema
    .alterTable("reading")
    .addColumn("base_id", "integer", (column) => column.references("reading.id").onDelete("cascade"))
    .execute();
  await db.schema.createIndex("reading_base").on("reading").column("base_id").execute();
}
