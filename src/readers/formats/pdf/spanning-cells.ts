import { type SpanningWords, spannedRows } from "../../spanned-rows.ts";
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

/** Words of one cell. */
interface Block extends SpanningWords {
  readonly lines: readonly PlacedLine[];
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
    const most = median(blocks.flatMap(({ lines }) => lines.map(({ size }) => size))) * offMiddle;
    const spanned = spannedRows(rows, blocks, most);
    if (spanned) span(rows, column, blocks, spanned.ends);
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
