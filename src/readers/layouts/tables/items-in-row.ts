import { bare } from "../../../text/blank.ts";
import { enumeratorOf } from "../../../text/enumerators.ts";
import { type Cell, cellText, type Line, lineText, type Row } from "../../source-document.ts";
import type { Columns } from "../headings.ts";
import { ordinalNumber } from "../ordinals.ts";

/** The numbers that a row prints, one below the other; none where it prints one, `expected` in two lines also. */
export function numbersIn(row: Row, columns: Columns, expected: number): number[] {
  const ordinal = row.cells[columns.indexOf("ordinal")];
  if (!ordinal || ordinalNumber(cellText(ordinal)) === expected) return [];
  const numbers = filled(ordinal.lines).map((line) => ordinalNumber(lineText(line)) ?? Number.NaN);
  return numbers.length > 1 && numbers.every((number, i) => number === (numbers[0] ?? 0) + i) ? numbers : [];
}

/**
 * A row for each of so many numbers, with its part of every cell, and the cells of one part for all of them. Undefined where
 * the name has no such parts.
 */
export function itemsIn(row: Row, columns: Columns, count: number): Row[] | undefined {
  const parts = row.cells.map((cell) => partsOf(cell, count));
  if (parts[columns.indexOf("name")]?.length !== count) return undefined;
  return Array.from({ length: count }, (_, i) => ({
    ...row,
    cells: row.cells.map((cell, column) => parts[column]?.[i] ?? cell),
  }));
}

const filled = (lines: readonly Line[]): Line[] => lines.filter((line) => bare(lineText(line)) !== "");

/** A cell in so many parts: a line each, else from one number in its text to the next; itself where it has no such parts. */
function partsOf(cell: Cell, count: number): Cell[] {
  const lines = filled(cell.lines);
  if (lines.length === count) return lines.map((line) => cellOf(cell, [line]));
  const begins = lines.flatMap((line, i) => (enumeratorOf(lineText(line).trim()) ? [i] : []));
  if (begins.length !== count || begins[0] !== 0) return [cell];
  return begins.map((from, i) => cellOf(cell, lines.slice(from, begins[i + 1])));
}

function cellOf(cell: Cell, lines: readonly Line[]): Cell {
  const runs = lines.flat();
  const [first, last] = [runs[0], runs.at(-1)];
  return { lines, at: { ...cell.at, ...(first && last ? { start: first.start, end: last.end } : {}) } };
}
