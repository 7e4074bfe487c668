import type { Kysely } from "kysely";

/** A text's places are found in their order without looking into the table: a question asks for them each time. */
export async function placesByText(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("placement_text").execute();
  const columns = ["text_id", "reading_id", "position", "item_id", "ordinal"];
  await db.schema.createIndex("placement_text").on("placement").columns(columns).execute();
}
