import type { Kysely } from "kysely";
import type { Dialect } from "../store.ts";

/** An office's own words and questions, with what they stand for as JSON. They need no edition, and outlive all. */
export async function ownWords(db: Kysely<unknown>, { countedKey }: Dialect): Promise<void> {
  await db.schema
    .createTable("own_words")
    .addColumn("id", "integer", countedKey)
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("means", "text", (column) => column.notNull())
    .addColumn("added_at", "text", (column) => column.notNull())
    .addUniqueConstraint("own_words_once", ["words", "means"])
    .execute();
}
