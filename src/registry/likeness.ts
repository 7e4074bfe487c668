import type { DutyItem } from "../model/duty-item.ts";
import { bare } from "../text/blank.ts";
import { wordsOf } from "./item-words.ts";
import { itemsOf } from "./items.ts";
import type { Queries } from "./store.ts";

/** Share of the larger side's items that stand in both with the same words, and with the same names. */
export interface Likeness {
  readonly words: number;
  readonly names: number;
}

/** How alike items are to those of kept readings. */
export async function likenessTo(
  db: Queries,
  items: readonly DutyItem[],
  readings: readonly number[],
): Promise<Likeness> {
  const theirs = await itemsOf(db, readings);
  const share = (key: (item: DutyItem) => string): number => {
    const known = new Set(theirs.map(key));
    const both = items.filter((item) => known.has(key(item))).length;
    return both / Math.max(theirs.length, items.length, 1);
  };
  return {
    words: share((item) => JSON.stringify(wordsOf(item))),
    names: share((item) => `${item.kind} ${bare(item.name)}`),
  };
}
