import type { Kysely } from "kysely";

/** Documents that could not be read, and why, so that a run over many files need not try them again. */
export async function refusals(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("refusal")
    .addColumn("sha256", "text", (column) => column.primaryKey())
    .addColumn("reader", "text", (column) => column.notNull())
    .addColumn("code", "text", (column) => column.notNull())
    .addColumn("message", "text", (column) => column.notNull())
    .addColumn("message_zh", "text", (column) => column.notNull())
    .execute();
}
