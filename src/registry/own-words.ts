import type { OwnMeaning, OwnWords } from "../model/own-words.ts";
import type { Queries } from "./store.ts";

export type NewOwnWords = Pick<OwnWords, "words" | "means">;

/** An office's own words, oldest first. */
export async function ownWordsIn(db: Queries): Promise<OwnWords[]> {
  const rows = await db.selectFrom("own_words").selectAll().orderBy("id").execute();
  return rows.map(({ id, words, means, added_at }) => ({
    id,
    words,
    means: JSON.parse(means) as OwnMeaning,
    addedAt: added_at,
  }));
}

/** Keeps those that are not there yet. Returns how many these were. */
export async function keepOwnWords(db: Queries, entries: readonly NewOwnWords[], now: string): Promise<number> {
  let kept = 0;
  for (const { words, means } of entries) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("own_words")
      .values({ words, means: JSON.stringify(means), added_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    kept += Number(numInsertedOrUpdatedRows ?? 0);
  }
  return kept;
}

/** Takes one out; false where there is none. */
export async function dropOwnWords(db: Queries, id: number): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("own_words").where("id", "=", id).executeTakeFirst();
  return Number(numDeletedRows) > 0;
}
