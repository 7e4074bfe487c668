import type { Queries } from "./store.ts";

/** Takes editions out, and with them every document, text and township that nothing else needs. In a transaction. */
export async function removeEditions(db: Queries, editions: readonly number[]): Promise<void> {
  if (editions.length === 0) return;
  await db.deleteFrom("edition").where("id", "in", editions).execute();
  await db
    .deleteFrom("document")
    .where("sha256", "not in", (from) => from.selectFrom("reading").select("sha256"))
    .execute();
  await db
    .deleteFrom("township")
    .where("id", "not in", (from) => from.selectFrom("edition").select("township_id"))
    .execute();
  await db
    .deleteFrom("duty_text")
    .where("id", "not in", (from) => from.selectFrom("placement").select("text_id"))
    .execute();
}
