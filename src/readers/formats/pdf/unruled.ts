import type { PlacedLine, TableCell, TablePart, TableRow } from "./cells.ts";
import { centredOver } from "./centred-over.ts";
import { crosses, type Gutter, guttersOf } from "./columns.ts";
import { around, type Box, type Glyph } from "./geometry.ts";
import type { ColumnLines } from "./level-gaps.ts";
import { linesOf, type PageLine } from "./lines.ts";
import type { PrintedPage } from "./page.ts";
import type { PageElement } from "./page-elements.ts";
import { RowBands } from "./row-bands.ts";
import { joinSpanningCells } from "./spanning-cells.ts";
import { type LineElement, type Zone, zonesOf } from "./zones.ts";

/**
 * Tables whose columns only blank space parts: the lines of each become rows and cells. Page marks stay lines. Titles in
 * larger print part one table from the next.
 */
export function withUnruledTables(
  pages: readonly (readonly PageElement[])[],
  marks: ReadonlySet<PlacedLine>,
): PageElement[][] {
  const replaced = new Map<PageElement, PageElement[]>();
  for (const zone of zonesOf(pages, marks)) replaceZone(zone, replaced);
  return pages.map((elements) => elements.flatMap((element) => replaced.get(element) ?? [element]));
}

function replaceZone(elements: Zone, replaced: Map<PageElement, PageElement[]>): void {
  const gutters = guttersOf(elements.map(({ line }) => line));
  if (gutters.length === 0) return;
  const inColumns = elements.filter(({ line }) => line.direction === 0 && !crosses(line, gutters));
  const over = centredOver(inColumns.map(({ line }) => line));
  const within = inColumns.filter(({ line }) => !over.has(line));
  const edges = edgesOf(within, gutters);
  const byPage = [...Map.groupBy(within, ({ line }) => line.page).values()];
  const parts = byPage
    .flatMap((some) => stretches(some, elements))
    .map((stretch) => ({ stretch, columns: columnLines(stretch, edges) }));
  const bands = new RowBands(parts.map(({ columns }) => columns));
  const made: TablePart[] = [];
  for (const { stretch, columns } of parts) {
    const [first, ...others] = stretch;
    if (!first) continue;
    const part = partOf(first.line.page, columns, { bands, gutters, edges });
    made.push(part);
    replaced.set(first, [{ type: "table", part }]);
    for (const element of others) replaced.set(element, []);
  }
  joinSpanningCells(made);
}

/** Lines of one page that no crossing line parts. */
function stretches(lines: readonly LineElement[], all: readonly LineElement[]): LineElement[][] {
  const order = new Map(all.map((element, i) => [element, i]));
  const found: LineElement[][] = [];
  for (const element of lines) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && (order.get(element) ?? 0) === (order.get(before) ?? 0) + 1) last.push(element);
    else found.push([element]);
  }
  return found;
}

/** The columns' edges: in the midst of what is blank in the gutters, and around all print. */
function edgesOf(elements: readonly LineElement[], gutters: readonly Gutter[]): number[] {
  const box = around(elements.map(({ line }) => line.box));
  const glyphs = elements.flatMap(({ line }) => line.glyphs).filter(({ text }) => text.trim() !== "");
  return [box[0], ...gutters.map((gutter) => midstOf(gutter, glyphs)), box[2]];
}

/** The middle of the widest stretch of a gutter that no print reaches: a few lines lean into it. */
function midstOf({ from, to }: Gutter, glyphs: readonly Glyph[]): number {
  const leaning = glyphs
    .filter(({ box }) => box[0] < to && box[2] > from)
    .toSorted((a, b) => a.box[0] - b.box[0])
    .map(({ box }) => box);
  let [reached, widest, middle] = [from, 0, (from + to) / 2];
  for (const [left, , right] of [...leaning, [to, 0, to] as const]) {
    if (left - reached > widest) [widest, middle] = [left - reached, (left + reached) / 2];
    reached = Math.max(reached, right);
  }
  return middle;
}

interface Form {
  readonly bands: RowBands;
  readonly gutters: readonly Gutter[];
  readonly edges: readonly number[];
}

function partOf(page: PrintedPage, columns: ColumnLines, { bands, gutters, edges }: Form): TablePart {
  const box = around(columns.flat().map((line) => line.box));
  const rules = page.rulings.horizontal.filter(({ from, to }) => to - from > (box[2] - box[0]) * 0.4);
  const frames = framesOf(columns, gutters, edges);
  const rows = bands.of(columns, rules).map(({ top, bottom }): TableRow => {
    const cells = columns.map((lines, column): TableCell => {
      const frame: Box = [frames[column]?.[0] ?? 0, top, frames[column]?.[1] ?? 0, bottom];
      return {
        lines: lines
          .filter((line) => middle(line) >= top && middle(line) < bottom)
          .map((line) => ({ ...line, page, frame })),
        page,
        box: frame,
        columns: [column, column + 1],
        rows: 1,
        openBelow: true,
      };
    });
    return { cells };
  });
  const printed = rows.filter((row) => row.cells.some((cell) => cell.lines.length > 0));
  return { page, box, xs: edges, rows: printed, closedAbove: false, closedBelow: false };
}

const middle = (line: PageLine): number => (line.box[1] + line.box[3]) / 2;

/** The lines of each column for itself: cells side by side need not stand on common base lines. */
function columnLines(elements: readonly LineElement[], edges: readonly number[]): PageLine[][] {
  const glyphs = new Set(elements.flatMap(({ line }) => line.glyphs));
  return edges.slice(1).map((right, column) => {
    const left = edges[column] ?? 0;
    const first = column === 0;
    const last = column === edges.length - 2;
    const own = [...glyphs].filter(({ box }) => {
      const at = (box[0] + box[2]) / 2;
      return (first || at >= left) && (last || at < right);
    });
    return linesOf(own);
  });
}

/** Left and right of what each column prints, by which its lines are judged to be full. */
function framesOf(
  columns: readonly (readonly PageLine[])[],
  gutters: readonly Gutter[],
  edges: readonly number[],
): (readonly [number, number])[] {
  return columns.map((lines, column) => {
    const left = Math.min(...lines.map((line) => line.box[0]), gutters[column]?.from ?? Number.POSITIVE_INFINITY);
    const right = Math.max(...lines.map((line) => line.box[2]));
    return Number.isFinite(left) && Number.isFinite(right)
      ? [left, right]
      : [edges[column] ?? 0, edges[column + 1] ?? 0];
  });
}
