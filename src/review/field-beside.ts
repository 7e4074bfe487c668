import type { DutyItem } from "../model/duty-item.ts";
import type { Box, Locator } from "../model/provenance.ts";
import { placeable } from "./fields.ts";

/**
 * The field in whose column printed words stand: the one of these items' that is printed above, below or beside them at the
 * same breadth of the page, or in the same cell of other rows. Undefined where no column tells.
 */
export function fieldBeside(items: readonly DutyItem[], words: readonly Locator[]): string | undefined {
  const shares = new Map<string, number>();
  for (const { kind, provenance } of items)
    for (const [field, places] of Object.entries(provenance))
      if (placeable(kind, field))
        for (const { at } of places) shares.set(field, Math.max(shares.get(field) ?? 0, shareOf(at, words)));
  const [best] = [...shares].toSorted(([, a], [, b]) => b - a);
  return best && best[1] > 0 ? best[0] : undefined;
}

/** How much of the words' breadth a field's print covers; where pages are not known, whether both stand in one column of cells. */
function shareOf(at: Locator, words: readonly Locator[]): number {
  const shares = words.map((word) => {
    if (at.box && word.box) return overlap(at.box, word.box);
    return at.cell !== undefined && at.cell === word.cell && at.table === word.table ? 1 : 0;
  });
  return Math.max(0, ...shares);
}

const overlap = (a: Box, b: Box): number => Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
