import type { PlacedLine, TableCell, TableRow } from "./cells.ts";
import type { PageElement } from "./page-elements.ts";
import { paragraphsOf, settingOf } from "./paragraphs.ts";
import { cellTexts, type FlowingTable, joinParts, sameColumns } from "./table-flow.ts";

export type FlowBlock =
  | { readonly type: "paragraph"; readonly lines: readonly PlacedLine[]; readonly afterGap: boolean }
  | { readonly type: "row"; readonly table: FlowingTable; readonly row: TableRow }
  | { readonly type: "mark"; readonly line: PlacedLine };

type Piece =
  | { readonly type: "lines"; readonly lines: (PageElement & { type: "line" })[] }
  | { readonly type: "part"; readonly table: FlowingTable; readonly index: number }
  | { readonly type: "mark"; readonly line: PlacedLine };

/** The document's blocks in reading order: pages put one behind the other, what their breaks cut made whole. */
export function flowOf(pages: readonly (readonly PageElement[])[], marks: ReadonlySet<PlacedLine>): FlowBlock[] {
  const pieces: Piece[] = [];
  const tables: FlowingTable[] = [];
  const seen = new Set<string>();
  for (const elements of pages) {
    let fresh = true;
    for (const element of elements) {
      if (element.type === "line") {
        const mark = marks.has(element.line);
        const words = element.line.text.replace(/\s+/gu, "");
        // A title that each page repeats does not part a table.
        if (!mark && !seen.has(words)) tables.push({ number: tables.length, parts: [] });
        seen.add(words);
        addLine(pieces, element, mark);
        continue;
      }
      const last = tables.at(-1);
      const table = fresh && last && sameColumns(last, element.part) ? last : { number: tables.length, parts: [] };
      if (table !== last) tables.push(table);
      table.parts.push(element.part);
      pieces.push({ type: "part", table, index: table.parts.length - 1 });
      fresh = false;
    }
  }
  const texts = cellTexts(tables);
  for (const table of tables) joinParts(table, texts);
  return numbered(pieces).flatMap(blocksOf);
}

function addLine(pieces: Piece[], element: PageElement & { type: "line" }, mark: boolean): void {
  const last = pieces.at(-1);
  if (mark) pieces.push({ type: "mark", line: element.line });
  else if (last?.type === "lines") last.lines.push(element);
  else pieces.push({ type: "lines", lines: [element] });
}

/** Tables numbered in their order, those without parts left out. */
function numbered(pieces: readonly Piece[]): Piece[] {
  const numbers = new Map<FlowingTable, FlowingTable>();
  return pieces.map((piece) => {
    if (piece.type !== "part") return piece;
    const table = numbers.get(piece.table) ?? { ...piece.table, number: numbers.size + 1 };
    numbers.set(piece.table, table);
    return { ...piece, table };
  });
}

function blocksOf(piece: Piece): FlowBlock[] {
  if (piece.type === "mark") return [piece];
  if (piece.type === "part") {
    const { table, index } = piece;
    return (table.parts[index]?.rows ?? []).map((row) => ({ type: "row", table, row }));
  }
  return looseParagraphs(piece.lines);
}

/** Lines outside tables: those that fill their block of text go on in the next; others stand alone. */
function looseParagraphs(elements: readonly (PageElement & { type: "line" })[]): FlowBlock[] {
  const gaps = new Set(elements.filter((element) => element.afterGap).map((element) => element.line));
  const blocks: FlowBlock[] = [];
  let stretch: PlacedLine[] = [];
  const flush = (): void => {
    for (const lines of paragraphsOf(stretch, { padding: 0 }))
      blocks.push({ type: "paragraph", lines, afterGap: lines[0] !== undefined && gaps.has(lines[0]) });
    stretch = [];
  };
  for (const { line } of elements) {
    const before = stretch.at(-1);
    if (before && (gaps.has(line) || !isProse(before) || !isPlain(line) || Math.abs(before.size - line.size) > 0.5))
      flush();
    stretch.push(line);
  }
  flush();
  return blocks;
}

/** A line without wide gaps or leaders. */
const isPlain = ({ pieces, text, direction }: PlacedLine): boolean =>
  direction === 0 && pieces.length === 1 && !/[.\u00b7\u2026\uff0e]{3}/u.test(text);

/** One that is wide enough to have been wrapped. */
const isProse = (line: PlacedLine): boolean =>
  isPlain(line) && line.box[2] - line.box[0] > (line.frame[2] - line.frame[0]) * 0.3;

/** The paragraphs of each cell of a table, wraps undone. */
export function cellParagraphs(table: FlowingTable): Map<TableCell, PlacedLine[][]> {
  const cells = [...new Set(table.parts.flatMap((part) => part.rows.flatMap((row) => row.cells)))];
  const byColumns = Map.groupBy(cells, (cell) => cell.columns.join("-"));
  const found = new Map<TableCell, PlacedLine[][]>();
  for (const column of byColumns.values()) {
    const setting = settingOf(column.flatMap((cell) => cell.lines.filter((line) => line.direction === 0)));
    for (const cell of column) found.set(cell, paragraphsOf(cell.lines, setting));
  }
  return found;
}
