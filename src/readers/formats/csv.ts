import type { Finding } from "../../model/finding.ts";
import type { Locator } from "../../model/provenance.ts";
import type { Block, Cell, SourceDocument, Span } from "../source-document.ts";
import { delimiterOf } from "./csv-delimiter.ts";
import { decoded, decodeText } from "./decode.ts";
import { type DelimitedCell, type DelimitedRecord, records } from "./delimited.ts";
import { openQuotes, struckThrough } from "./findings.ts";
import type { Format } from "./format.ts";
import { printedLines } from "./inline-markup.ts";
import { tooLarge } from "./unreadable.ts";

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
    const { text, findings } = decoded(bytes);
    const table = readCsv(text, delimiterOf(text) ?? ",");
    return { ...table, findings: [...findings, ...table.findings] };
  },
};

/** A first line that tells a spreadsheet program the delimiter. */
const hint = /^sep=.\r?\n/u;

/** More cells than this are no list; 100 townships' lists in one file have fewer. */
const mostCells = 200_000;

/** Tables of a text whose delimiter is known. Throws DOCUMENT_TOO_LARGE. */
export function readCsv(text: string, delimiter: string): SourceDocument {
  const tables = new CsvTables(text);
  const start = hint.exec(text)?.[0].length ?? 0;
  if (start > 0) tables.markup.push({ start: 0, end: start });
  for (const record of records(text, start, text.length, delimiter)) tables.take(record);
  const { blocks, markup, separators, findings } = tables;
  return { text, blocks, markup, separators, findings };
}

/** The rows of a text, record by record; another width begins another table. */
class CsvTables {
  readonly blocks: Block[] = [];
  readonly markup: Span[] = [];
  readonly separators: Span[] = [];
  private readonly open: Locator[] = [];
  private readonly text: string;
  private table = 1;
  private row = 0;
  private width = 0;
  private count = 0;
  /** Units that are printed struck through. */
  private struck = 0;

  constructor(text: string) {
    this.text = text;
  }

  take(record: DelimitedRecord): void {
    this.number(record.cells.length);
    if (this.count > mostCells) throw tooManyCells(this.text, this.open);
    for (const one of marksIn(record)) this.separators.push(one);
    const cells = record.cells.map((cell, i) => this.cell(cell, i + 1));
    const { table, row } = this;
    if (cells.some((cell) => cell.lines.length > 0))
      this.blocks.push({ type: "row", cells, at: { start: record.start, end: record.end, table, row } });
  }

  get findings(): Finding[] {
    const [first] = this.open;
    const quotes = first ? [openQuotes(this.open.length, lineOf(this.text, first), first)] : [];
    return [...quotes, ...struckThrough(this.struck)];
  }

  private number(cells: number): void {
    if (cells > 1 && this.width > 1 && cells !== this.width) {
      this.table++;
      this.row = 0;
    }
    if (cells > 1) this.width = cells;
    this.row++;
    this.count += cells;
  }

  private cell(cell: DelimitedCell, number: number): Cell {
    const { start, end, quoted } = cell;
    const { lines, markup, struck } = printedLines(this.text, start, end, quoted ? "quoted" : "plain");
    for (const one of markup) this.markup.push(one);
    this.struck += struck;
    const at = { start, end, table: this.table, row: this.row, cell: number };
    if (hasOpenQuote(this.text, cell)) this.open.push(at);
    return { lines, at };
  }
}

/** Whether a cell begins as a quoted one and is not closed; “"双减"工作” is words that begin with a quotation. */
const hasOpenQuote = (text: string, { start, end, quoted }: DelimitedCell): boolean =>
  !quoted && text.charAt(start) === '"' && text.slice(start, end).split('"').length % 2 === 0;

const lineOf = (text: string, { start }: Span): number => text.slice(0, start).split(/\r\n?|\n/u).length;

function tooManyCells(text: string, [open]: readonly Span[]): Error {
  const [en, zh] = open
    ? [`; the quote in line ${lineOf(text, open)} is never closed`, `；第 ${lineOf(text, open)} 行的引号没有闭合`]
    : ["", ""];
  return tooLarge(`its table has more than ${mostCells} cells${en}`, `表格超过 ${mostCells} 个单元格${zh}`);
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
