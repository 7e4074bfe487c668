import { PrintedText } from "../../printed-text.ts";
import type { BlockRow } from "./block-rows.ts";
import type { SortedBlocks } from "./column-of-block.ts";

export interface RowCategory {
  readonly printed: PrintedText;
  /** Whether it may as well be the category of a row beside it. */
  readonly isOpen: boolean;
}

/**
 * The rows' categories. Merged cells print theirs once, on the page on which they begin: a page with fewer categories than rows has rows that
 * go on with the one before; which, only the places of the numbers and categories in the text hint at.
 */
export function rowCategories(rows: readonly BlockRow[], { categories }: SortedBlocks): (RowCategory | undefined)[] {
  const found: (RowCategory | undefined)[] = [];
  let last: PrintedText | undefined;
  for (const [page, own] of Map.groupBy(rows, ({ ordinal }) => ordinal.page)) {
    const words = categories.filter((one) => one.page === page);
    const printed = words.map(({ lines }) => PrintedText.join(lines.map((line) => line.printed)));
    const starts =
      words.length >= own.length
        ? own.map((_, i) => i)
        : startsOf(
            words.map(({ behind }) => behind),
            own.length,
            last === undefined,
          );
    const isOpen = words.length > 0 && words.length < own.length;
    own.forEach((_, i) => {
      const at = starts.findLastIndex((start) => start <= i);
      const category = at >= 0 ? printed[at] : last;
      found.push(category && { printed: category, isOpen });
    });
    last = printed.at(-1) ?? last;
  }
  return found;
}

/**
 * With which row of a page each of its categories begins, so that they stand as near as may be to the middle of their rows; `behind` counts the numbers printed before
 * each. Where all of these come first, nothing tells, and the rows are shared evenly.
 */
function startsOf(behind: readonly number[], rows: number, isFirst: boolean): number[] {
  const tells = behind.some((count) => count < rows);
  if (!tells)
    return behind.map((_, i) => Math.floor(((i + (isFirst ? 0 : 1)) * rows) / (behind.length + (isFirst ? 0 : 1))));
  let ways: { readonly cost: number; readonly starts: readonly number[] }[] = isFirst
    ? [{ cost: 0, starts: [0] }]
    : Array.from({ length: rows }, (_, start) => ({ cost: 0, starts: [start] }));
  behind.forEach((count, i) => {
    const isLast = i === behind.length - 1;
    const middle = (from: number, to: number): number => Math.abs((from + to) / 2 - count);
    ways = ways.flatMap(({ cost, starts }) => {
      const from = starts.at(-1) ?? 0;
      if (isLast) return [{ cost: cost + Math.min(middle(from, rows), Math.abs(from + 0.5 - count)), starts }];
      return Array.from({ length: Math.max(0, rows - from - 1) }, (_, k) => from + 1 + k).map((to) => ({
        cost: cost + middle(from, to),
        starts: [...starts, to],
      }));
    });
    ways = ways.toSorted((a, b) => a.cost - b.cost).slice(0, mostWays);
  });
  return [...(ways[0]?.starts ?? [])];
}

const mostWays = 200;
