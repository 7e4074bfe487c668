import type { Block, Cell, SourceDocument, Span } from "../source-document.ts";
import { delimiterOf } from "./csv-delimiter.ts";
import { decodeText } from "./decode.ts";
import { type DelimitedCell, type DelimitedRecord, records } from "./delimited.ts";
import type { Format } from "./format.ts";
import { printedLines } from "./inline-markup.ts";

/** Tables whose cells are parted by commas or semicolons. Offsets count in the decoded file. */
export const csvFormat: Format = {
  id: "csv",
  mediaTypes: ["text/csv"],
  endings: ["csv"],
  recognises(bytes) {
    try {
      return delimiterOf(decodeText(bytes)) !== undefined;
    } catch {
      return false;
    }
  },
  read(bytes): SourceDocument {
    const text = decodeText(bytes);
    return readCsv(text, delimiterOf(text) ?? ",");
  },
};

/** A first line that tells a spreadsheet program the delimiter. */
const hint = /^sep=.\r?\n/u;

/** Tables of a text whose delimiter is known. */
export function readCsv(text: string, delimiter: string): SourceDocument {
  const blocks: Block[] = [];
  const markup: Span[] = [];
  const separators: Span[] = [];
  const start = hint.exec(text)?.[0].length ?? 0;
  if (start > 0) markup.push({ start: 0, end: start });
  let table = 1;
  let row = 0;
  let width = 0;
  for (const record of records(text, start, text.length, delimiter)) {
    if (record.cells.length > 1 && width > 1 && record.cells.length !== width) {
      table++;
      row = 0;
    }
    if (record.cells.length > 1) width = record.cells.length;
    row++;
    for (const one of marksIn(record)) separators.push(one);
    const cells = record.cells.map((cell, i): Cell => {
      const printed = printedLines(text, cell.start, cell.end, cell.quoted ? "quoted" : "plain");
      for (const one of printed.markup) markup.push(one);
      return { lines: printed.lines, at: { start: cell.start, end: cell.end, table, row, cell: i + 1 } };
    });
    if (cells.some((cell) => cell.lines.length > 0))
      blocks.push({ type: "row", cells, at: { start: record.start, end: record.end, table, row } });
  }
  return { text, blocks, markup, separators, findings: [] };
}

/** The delimiters of a record, and the quotes around its cells. */
function marksIn({ start, end, cells }: DelimitedRecord): Span[] {
  const marks: Span[] = [];
  let at = start;
  const upTo = (next: number): void => {
    if (next > at) marks.push({ start: at, end: next });
  };
  for (const cell of cells as readonly DelimitedCell[]) {
    upTo(cell.start);
    at = cell.end;
  }
  upTo(end);
  return marks;
}
