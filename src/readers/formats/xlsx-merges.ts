import { tooLarge } from "./unreadable.ts";
import type { Range, SheetRow } from "./xlsx-sheet.ts";

/** Most places that merged cells of a sheet may cover among its filled rows and columns. */
const most = 2_000_000;

/** Where a cell stands: row and column as one number. */
export const placeOf = (row: number, column: number): number => row * 32_768 + column;

/** The first place of the merged cell that covers a place; only rows and columns that hold anything are looked at. */
export function coveredPlaces(
  merged: readonly Range[],
  rows: readonly Pick<SheetRow, "number">[],
  columns: readonly number[],
): Map<number, number> {
  const covered = new Map<number, number>();
  let steps = 0;
  for (const { top, left, bottom, right } of merged) {
    const within = columns.filter((column) => column >= left && column <= right);
    for (let i = firstFrom(rows, top); i < rows.length; i++) {
      const row = rows[i];
      if (!row || row.number > bottom) break;
      for (const column of within) covered.set(placeOf(row.number, column), placeOf(top, left));
      steps += within.length + 1;
    }
    steps += columns.length;
    if (steps > most * 4 || covered.size > most) throw tooManyMerges();
  }
  return covered;
}

/** Index of the first row from a number on. */
function firstFrom(rows: readonly Pick<SheetRow, "number">[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tooManyMerges = (): Error =>
  tooLarge(`merged cells cover over ${most} places of a sheet`, `工作表里合并单元格过多（超过 ${most} 处）`);
