import { KnownError } from "../model/known-error.ts";
import type { Queries } from "./store.ts";

/**
 * Takes editions out, and with them every document, text and township that nothing else needs. Corrections and what the
 * office said of findings stay, should their document or another list of the township be imported again. In a transaction. Throws
 * NOT_FOUND, with every number that is missing, before anything is taken out.
 */
export async function removeEditions(db: Queries, editions: readonly number[]): Promise<void> {
  if (editions.length === 0) return;
  const known = await db.selectFrom("edition").select("id").where("id", "in", editions).execute();
  const missing = [...new Set(editions)].filter((id) => !known.some((row) => row.id === id));
  if (missing.length > 0) throw unknown(missing);
  await db.deleteFrom("edition").where("id", "in", editions).execute();
  await removeUnused(db);
}

/** Takes out the documents, townships and texts that nothing needs any more. */
export async function removeUnused(db: Queries): Promise<void> {
  await db
    .deleteFrom("document")
    .where("sha256", "not in", (from) => from.selectFrom("reading").select("sha256"))
    .execute();
  await db
    .deleteFrom("township")
    .where("id", "not in", (from) => from.selectFrom("edition").select("township_id"))
    .where("id", "not in", (from) => from.selectFrom("judgement").select("township_id"))
    .execute();
  await removeUnusedTexts(db);
}

/** Takes out the texts that no reading holds. */
export async function removeUnusedTexts(db: Queries): Promise<void> {
  await db
    .deleteFrom("duty_text")
    .where("id", "not in", (from) => from.selectFrom("placement").select("text_id"))
    .execute();
}

const unknown = (missing: readonly number[]): KnownError =>
  new KnownError(
    "NOT_FOUND",
    `Cannot find edition ${missing.join(", ")}; nothing was removed`,
    `没有编号为 ${missing.join("、")} 的清单；什么也没有删除`,
  );
