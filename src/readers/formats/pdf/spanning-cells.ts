import type { PlacedLine, TableCell, TablePart, TableRow } from "./cells.ts";
import { median } from "./columns.ts";
import { anchorOf, numberForm, textOf } from "./table-flow.ts";

/** How far from the middle of its rows, in ems, words may stand that belong to all of them. */
const offMiddle = 0.6;
/** Lines nearer than this, in ems, are words of one cell. */
const within = 0.75;
/** The share of a column's rows without words from which its cells may span rows. */
const leastBlank = 0.3;
/** Longer tables would take long, and are left as they are. */
const mostSteps = 30_000_000;

/** A row of the table's body, placed as if no page ended: its top and bottom there, and what its page is moved by. */
interface BodyRow {
  readonly row: TableRow;
  readonly part: TablePart;
  readonly top: number;
  readonly bottom: number;
  readonly moved: number;
}

/** Words of one cell, where their top and their middle stand, and which rows are on their page. */
interface Block {
  readonly lines: readonly PlacedLine[];
  readonly page: readonly [start: number, end: number];
  readonly top: number;
  readonly middle: number;
}

/**
 * Where no rules tell which rows a cell spans, its words do: they stand in the middle of them. A column in which every stretch
 * of words stands so, with rows between them that have none, is one of spanning cells; others stay as they are.
 */
export function joinSpanningCells(parts: readonly TablePart[]): void {
  const anchor = anchorOf(parts);
  if (anchor === undefined) return;
  const rows = bodyRows(parts, anchor);
  const columns = rows[0]?.row.cells.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const blank = rows.filter(({ row }) => textOf(row.cells[column]) === "");
    if (column === anchor || blank.length < rows.length * leastBlank) continue;
    const blocks = blocksOf(rows, column);
    if (blocks.length >= rows.length || blocks.length === 0 || blocks.length * rows.length ** 2 > mostSteps) continue;
    const ends = groupEnds(rows, blocks);
    if (ends) span(rows, column, blocks, ends);
  }
}

const keyOf = ({ cells }: TableRow): string => cells.map(textOf).join("\t");

/** All rows but the headings, one page's put below the other's. */
function bodyRows(parts: readonly TablePart[], anchor: number): BodyRow[] {
  const first = parts[0]?.rows ?? [];
  const heads = first.slice(
    0,
    Math.max(
      0,
      first.findIndex(({ cells }) => numberForm.test(textOf(cells[anchor]))),
    ),
  );
  const headKeys = new Set(heads.map(keyOf));
  const found: BodyRow[] = [];
  let reached = 0;
  for (const part of parts) {
    const rows = part.rows.filter((row) => !headKeys.has(keyOf(row)));
    const moved = reached - (rows[0]?.cells[0]?.box[1] ?? 0);
    for (const row of rows) {
      const [, top = 0, , bottom = 0] = row.cells[0]?.box ?? [];
      found.push({ row, part, top: top + moved, bottom: bottom + moved, moved });
      reached = bottom + moved;
    }
  }
  return found;
}

/** The stretches of words in a column. */
function blocksOf(rows: readonly BodyRow[], column: number): Block[] {
  const blocks: { lines: PlacedLine[]; part: TablePart; moved: number }[] = [];
  for (const { row, part, moved } of rows) {
    for (const line of row.cells[column]?.lines ?? []) {
      const last = blocks.at(-1);
      const above = last?.part === part ? last.lines.at(-1) : undefined;
      if (last && above && line.box[1] - above.box[3] < line.size * within) last.lines.push(line);
      else blocks.push({ lines: [line], part, moved });
    }
  }
  return blocks.map(({ lines, part, moved }) => {
    const [top, bottom] = [lines[0]?.box[1] ?? 0, lines.at(-1)?.box[3] ?? 0];
    const page = [
      rows.findIndex((row) => row.part === part),
      rows.findLastIndex((row) => row.part === part) + 1,
    ] as const;
    return { lines, page, top: top + moved, middle: (top + bottom) / 2 + moved };
  });
}

/** Behind which row each block's rows end, so that each stands in the middle of its own; undefined where they do not. */
function groupEnds(rows: readonly BodyRow[], blocks: readonly Block[]): number[] | undefined {
  const most = median(blocks.flatMap(({ lines }) => lines.map(({ size }) => size))) * offMiddle;
  // For each block and each row behind it: where its rows begin in the best way to part all rows so far.
  const begins: Int32Array[] = [];
  let sums = Float64Array.from({ length: rows.length + 1 }, (_, end) => (end === 0 ? 0 : Infinity));
  for (const block of blocks) {
    const next = new Float64Array(rows.length + 1).fill(Infinity);
    const from = new Int32Array(rows.length + 1).fill(-1);
    for (let start = 0; start < rows.length; start++) {
      if (sums[start] === Infinity) continue;
      for (let end = start + 1; end <= rows.length; end++) {
        const off = offBy(block, rows, [start, end]);
        const sum = (sums[start] ?? Infinity) + off;
        if (off > most || sum >= (next[end] ?? Infinity)) continue;
        next[end] = sum;
        from[end] = start;
      }
    }
    begins.push(from);
    sums = next;
  }
  if (sums[rows.length] === Infinity) return undefined;
  const ends: number[] = [];
  for (let i = blocks.length - 1, end = rows.length; i >= 0; end = begins[i]?.[end] ?? 0, i--) ends.unshift(end);
  return ends;
}

/**
 * How far a block stands from the middle of some rows. Where a page ends within them, its words may stand in the middle of
 * those on its own page, or at their top, of which padding is taken for half.
 */
function offBy(
  { top, middle, page }: Block,
  rows: readonly BodyRow[],
  [start, end]: readonly [number, number],
): number {
  const [first, last] = [Math.max(start, page[0]), Math.min(end, page[1])];
  if (first >= last) return Infinity;
  const topAt = (row: number): number => rows[row]?.top ?? Infinity;
  const fromMiddle = (from: number, to: number): number =>
    Math.abs((topAt(from) + (rows[to - 1]?.bottom ?? Infinity)) / 2 - middle);
  if (first === start && last === end) return fromMiddle(start, end);
  return Math.min(fromMiddle(start, end), fromMiddle(first, last), Math.abs(topAt(first) - top) / 2);
}

/** Puts each block into one cell that stands in all of its rows. */
function span(rows: readonly BodyRow[], column: number, blocks: readonly Block[], ends: readonly number[]): void {
  blocks.forEach(({ lines }, i) => {
    const own = rows.slice(ends[i - 1] ?? 0, ends[i]);
    const [first, last] = [own[0]?.row.cells[column], own.at(-1)?.row.cells[column]];
    if (!first || !last) return;
    const cell: TableCell = {
      ...first,
      lines: [...lines],
      box: [first.box[0], first.box[1], first.box[2], last.box[3]],
      rows: own.length,
    };
    for (const { row } of own) row.cells[column] = cell;
  });
}
