import type { Kysely } from "kysely";

/** Corrections of drafts stand apart from those of readings; what the office said of findings stays with the township. */
export async function draftsAndJudgements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("correction")
    .addColumn("layer", "text", (column) => column.notNull().defaultTo("reading"))
    .execute();
  await db.schema
    .createTable("judgement")
    .addColumn("township_id", "integer", (column) => column.notNull().references("township.id").onDelete("cascade"))
    .addColumn("finding", "text", (column) => column.notNull())
    .addColumn("says", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("who", "text")
    .addColumn("made_on", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("judgement_key", ["township_id", "finding"])
    .execute();
}
