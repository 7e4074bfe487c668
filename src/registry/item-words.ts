import type { DutyItem } from "../model/duty-item.ts";
import type { DutyWords } from "../model/item-parts.ts";

/** What of an item depends on the list: where its words are printed, and who corrected them. */
export type DutyPlaces = Pick<DutyItem, "provenance" | "printedAt" | "corrected">;

/** What of an item several lists can share: its words. */
export function wordsOf(item: DutyItem): DutyWords {
  const { id, ordinal, provenance, printedAt, corrected, ...words } = item;
  return words;
}

export const placesOf = ({ provenance, printedAt, corrected }: DutyItem): DutyPlaces =>
  corrected ? { provenance, printedAt, corrected } : { provenance, printedAt };

/** The item again, from its words and its place. */
export const itemFrom = (words: DutyWords, places: DutyPlaces, id: string, ordinal: number | null): DutyItem =>
  ({ ...words, id, ordinal, ...places }) as DutyItem;
