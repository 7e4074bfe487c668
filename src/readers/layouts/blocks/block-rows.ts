import type { PrintedLine } from "../mixed/printed-lines.ts";
import type { SortedBlocks } from "./column-of-block.ts";

/** A row of a list that prints its columns as blocks: its number, on the page on which it begins. */
export interface BlockRow {
  readonly ordinal: PrintedLine;
  readonly number: number;
}

type Numbers = SortedBlocks["ordinals"];

/** The list's rows, and lone numbers that are none of theirs: of pages, mostly. */
export interface NumberedRows {
  readonly rows: readonly BlockRow[];
  /** The rows' indices in the order in which their numbers are printed. */
  readonly printed: readonly number[];
  readonly strays: readonly PrintedLine[];
}

/** The numbers of a page in their order: one in the middle of a high row may come out late. */
export function numberedRows(ordinals: Numbers): NumberedRows {
  const counts = new Map<number, number>();
  for (const { number } of ordinals) counts.set(number, (counts.get(number) ?? 0) + 1);
  const kept = [...Map.groupBy(ordinals, ({ line }) => line.page).values()].map((page) =>
    withoutStrays(page, (number) => (counts.get(number) ?? 0) > 1),
  );
  const sorted = kept.flatMap((page) => {
    const isOnce = new Set(page.map(({ number }) => number)).size === page.length;
    return isOnce ? page.toSorted((a, b) => a.number - b.number) : page;
  });
  const at = new Map(sorted.map(({ line }, i) => [line, i]));
  const all = new Set(sorted.map(({ line }) => line));
  return {
    rows: sorted.map(({ line, number }) => ({ ordinal: line, number })),
    printed: kept.flat().map(({ line }) => at.get(line) ?? 0),
    strays: ordinals.flatMap(({ line }) => (all.has(line) ? [] : [line])),
  };
}

/** A page's numbers without one that another row of the list has, where the others count on without it. */
function withoutStrays(page: Numbers, isTwice: (number: number) => boolean): Numbers {
  if (countOn(page)) return page;
  for (const stray of page.toReversed()) {
    const others = page.filter((one) => one !== stray);
    if (isTwice(stray.number) && others.length > 1 && countOn(others)) return others;
  }
  return page;
}

function countOn(page: Numbers): boolean {
  const numbers = page.map(({ number }) => number);
  return new Set(numbers).size === numbers.length && Math.max(...numbers) - Math.min(...numbers) === numbers.length - 1;
}
