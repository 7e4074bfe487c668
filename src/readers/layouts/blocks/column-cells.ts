import type { Field } from "../headings.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import { type AlignedRows, alignRows, type RowRange } from "./align-rows.ts";
import type { BlockRow, NumberedRows } from "./block-rows.ts";
import { areDepartments, areNames, type SortedBlocks } from "./column-of-block.ts";
import {
  departmentEdges,
  dutyEdges,
  type Edge,
  handoverEdges,
  nameEdges,
  type PairCounts,
  pairCounts,
} from "./line-edges.ts";
import { wordEvidence } from "./word-evidence.ts";

/** A row's cell of a column, and whether its edges may as well stand elsewhere. */
export interface ColumnCell {
  readonly lines: readonly PrintedLine[];
  readonly isOpen: boolean;
}

/** What it costs, beside the edges of cells, that a row has no cell, and that one begins on another page than its number. */
const [empty, onAnotherPage] = [8, 6];
/** What another column's words are worth beside the name's. */
const ofOthers = 0.25;
/** How much worse another way to part the lines must be: a name's edges show less, and are seldom wrong. */
const sure = (field: Field): number => (areNames(field) ? 1 : 2);

interface Way {
  readonly cost: number;
  /** By row, as all of these. */
  readonly cells: readonly (readonly PrintedLine[])[];
  readonly margins: readonly number[];
}

function wayOf(order: readonly number[], { rowOf, margins, cost }: AlignedRows, lines: readonly PrintedLine[]): Way {
  const cells = order.map((): PrintedLine[] => []);
  lines.forEach((line, i) => {
    cells[order[rowOf[i] ?? 0] ?? 0]?.push(line);
  });
  const own: number[] = [];
  order.forEach((row, at) => {
    own[row] = margins[at] ?? Infinity;
  });
  return { cost, cells, margins: own };
}

/** The cells of each column by row: names first, for they tell whose the duties are, and those whose the departments. */
export function columnCells(
  { rows, printed }: NumberedRows,
  pages: number,
  { columns, widths, open }: SortedBlocks,
): Map<Field, ColumnCell[]> {
  const ranges = rangesOf(rows, pages);
  const pairs = pairCounts([...columns.values()].flat());
  const [names, others] = [rows.map(() => ""), rows.map(() => "")];
  const cells = new Map<Field, ColumnCell[]>();
  for (const field of [...columns.keys()].toSorted((a, b) => rank(a) - rank(b))) {
    const lines = columns.get(field) ?? [];
    const edges = edgesOf(field, lines, widths.get(field) ?? 0, pairs);
    const [named, told] = [wordEvidence(names), wordEvidence(others)];
    const align = (order: readonly number[]): AlignedRows =>
      alignRows(
        lines.map(({ page }) => ranges[page] ?? [0, rows.length - 1]),
        rows.length,
        {
          inRow: (line, at) => {
            const [{ text }, row] = [lines[line] ?? { text: "" }, order[at] ?? 0];
            return areDepartments(field) ? -told(text, row) : -(named(text, row) + told(text, row) * ofOthers);
          },
          begins: (line, at) =>
            (edges[line]?.begins ?? 0) + (rows[order[at] ?? 0]?.ordinal.page === lines[line]?.page ? 0 : onAnotherPage),
          goesOn: (line) => edges[line]?.goesOn ?? 0,
          empty,
        },
      );
    const counted = rows.map((_, i) => i);
    const ways = (areDepartments(field) ? [counted, printed] : [counted]).map((order) =>
      wayOf(order, align(order), lines),
    );
    const best = ways.reduce((one, other) => (other.cost <= one.cost ? other : one));
    const cellsOf = best.cells.map((cell, row): ColumnCell => {
      const differs = ways.some((way) => way.cells[row]?.[0] !== cell[0]);
      const isOpen = differs || (best.margins[row] ?? Infinity) < sure(field) || cell.length === 0;
      return { lines: cell, isOpen: isOpen || cell.some((line) => open.has(line)) };
    });
    cells.set(field, cellsOf);
    const known = areNames(field) ? names : others;
    best.cells.forEach((cell, row) => {
      known[row] += `\n${cell.map(({ text }) => text).join("")}`;
    });
  }
  return cells;
}

const rank = (field: Field): number => (areNames(field) ? 0 : areDepartments(field) ? 2 : 1);

function edgesOf(field: Field, lines: readonly PrintedLine[], width: number, pairs: PairCounts): Edge[] {
  if (areNames(field)) return nameEdges(lines, width, pairs);
  if (areDepartments(field)) return departmentEdges(lines, width);
  return field === "handover" ? handoverEdges(lines, width) : dutyEdges(lines, width);
}

/** The rows that may have lines on each page: the last one before it may go on. */
function rangesOf(rows: readonly BlockRow[], pages: number): RowRange[] {
  return Array.from({ length: pages }, (_, page): RowRange => {
    const before = rows.findLastIndex(({ ordinal }) => ordinal.page < page);
    const last = rows.findLastIndex(({ ordinal }) => ordinal.page <= page);
    return [Math.max(0, before), Math.max(0, last)];
  });
}
