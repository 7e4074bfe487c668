import { fillTables, type PlacedLine, type TablePart, takeOverhang } from "./cells.ts";
import { around, type Glyph } from "./geometry.ts";
import type { RuledTable } from "./grid.ts";
import { linesOf, type PageLine } from "./lines.ts";
import type { PrintedPage } from "./page.ts";
import { columnAt, type PageGutter, pageGutters } from "./page-columns.ts";

export type PageElement =
  | { readonly type: "line"; readonly line: PlacedLine; readonly afterGap: boolean }
  | { readonly type: "table"; readonly part: TablePart };

/** A page's tables and the lines between them, from its top; those of each column for itself where the page is set in columns. */
export function pageElements(page: PrintedPage, tables: readonly RuledTable[]): PageElement[][] {
  const gutters = pageGutters(tables, page.glyphs);
  const { parts, rest } = fillTables(page, tables);
  if (gutters.length === 0) return [elementsOf(page, parts, linesOf(rest))];
  return columnsOf(rest, parts, gutters).map((column) => elementsOf(page, column.parts, column.lines));
}

interface PageColumn {
  readonly parts: readonly TablePart[];
  readonly lines: readonly PageLine[];
}

/** Lines that stand in a gutter go across the page: those at its top begin the first column, others end the last. */
function columnsOf(rest: readonly Glyph[], parts: readonly TablePart[], gutters: readonly PageGutter[]): PageColumn[] {
  const top = Math.min(...parts.map(({ box }) => box[1]));
  const inGutter = ({ box }: Glyph): boolean => gutters.some(({ from, to }) => box[0] < to && box[2] > from);
  const across = linesOf(rest).filter(({ glyphs }) => glyphs.some(inGutter));
  const taken = new Set(across.flatMap(({ glyphs }) => glyphs));
  const byColumn = Map.groupBy(
    rest.filter((glyph) => !taken.has(glyph)),
    ({ box }) => columnAt(gutters, box),
  );
  const isAbove = (line: PageLine): boolean => line.box[1] < top;
  return Array.from({ length: gutters.length + 1 }, (_, column) => ({
    parts: parts.filter(({ box }) => columnAt(gutters, box) === column),
    lines: [
      ...(column === 0 ? across.filter(isAbove) : []),
      ...linesOf(byColumn.get(column) ?? []),
      ...(column === gutters.length ? across.filter((line) => !isAbove(line)) : []),
    ],
  }));
}

function elementsOf(page: PrintedPage, parts: readonly TablePart[], print: readonly PageLine[]): PageElement[] {
  const loose = print.filter((line) => !takeOverhang(line, parts));
  const frame = around(loose.map((line) => line.box));
  const lines = loose.map((line): PlacedLine => ({ ...line, page, frame }));
  const placed = [
    ...parts.map((part) => ({ top: part.box[1], element: { type: "table", part } as const })),
    ...lines.map((line) => ({ top: line.box[1], element: { type: "line", line } as const })),
  ];
  return withGaps(placed.toSorted((a, b) => a.top - b.top).map(({ element }) => element));
}

type Ungapped =
  | { readonly type: "table"; readonly part: TablePart }
  | { readonly type: "line"; readonly line: PlacedLine };

function withGaps(elements: readonly Ungapped[]): PageElement[] {
  return elements.map((element, i) => {
    if (element.type === "table") return element;
    const before = elements[i - 1];
    const { line } = element;
    const gap = before?.type === "line" ? line.box[1] - before.line.box[3] : Number.POSITIVE_INFINITY;
    return { ...element, afterGap: gap > line.size * 0.9 };
  });
}

/** A watermark's print, letter by letter as it was drawn. */
export function asideLines(page: PrintedPage): PlacedLine[] {
  const frame = [0, 0, page.width, page.height] as const;
  return linesOf(page.aside).map((line) => ({ ...line, page, frame }));
}
