import type { Locator } from "../../model/provenance.ts";
import type { Block, Cell, Line, Run, Span } from "../source-document.ts";
import { type GridCell, gridOf } from "./grid.ts";

const unprinted = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "svg",
  "math",
  "object",
  "iframe",
]);
const parting = new Set(
  "p div br li ol ul dl dt dd h1 h2 h3 h4 h5 h6 hr section article header footer main nav table tr caption center blockquote pre body".split(
    " ",
  ),
);

interface OpenCell {
  readonly lines: Run[][];
  readonly rowSpan: number;
  readonly colSpan: number;
  start: number;
  end: number;
}

interface OpenTable {
  readonly rows: GridCell[][];
  row: GridCell[] | undefined;
  cell: OpenCell | undefined;
}

/** Gathers the parser's events into paragraphs and table rows. Tables within a cell become lines of that cell. */
export class PageBuilder {
  tables: number;
  private readonly blocks: Block[] = [];
  private readonly printed: Span[] = [];
  private lines: Run[][] = [[]];
  private hidden = 0;
  private depth = 0;
  private table: OpenTable | undefined;
  private at: number;

  constructor(from: number, tablesBefore: number) {
    this.at = from;
    this.tables = tablesBefore;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (unprinted.has(name)) this.hidden++;
    if (name === "table" && this.depth++ === 0) this.openTable();
    else if (this.depth === 1 && name === "tr") this.openRow();
    else if (this.depth === 1 && (name === "td" || name === "th")) this.openCell(attributes);
    if (parting.has(name)) this.part();
  }

  close(name: string): void {
    if (unprinted.has(name)) this.hidden = Math.max(0, this.hidden - 1);
    if (parting.has(name)) this.part();
    if (this.depth === 1 && (name === "td" || name === "th")) this.closeCell();
    else if (this.depth === 1 && name === "tr") this.closeRow();
    else if (name === "table" && this.depth > 0 && --this.depth === 0) this.closeTable();
  }

  print(start: number, end: number, text: string): void {
    this.at = end;
    if (this.hidden > 0) return;
    this.printed.push({ start, end });
    // Text between a table's cells goes before the table, as browsers place it (`lines` is flushed when it closes).
    const lines = this.table?.cell?.lines ?? this.lines;
    lines.at(-1)?.push({ start, end, text });
    if (this.table?.cell) this.table.cell.end = end;
  }

  finish(): readonly Block[] {
    while (this.depth > 0) this.close("table");
    this.flush();
    return this.blocks;
  }

  /** What stands between printed stretches. */
  markupBetween(from: number, to: number): Span[] {
    const markup: Span[] = [];
    let at = from;
    for (const { start, end } of this.printed) {
      if (start > at) markup.push({ start: at, end: start });
      at = Math.max(at, end);
    }
    if (to > at) markup.push({ start: at, end: to });
    return markup;
  }

  private part(): void {
    (this.table?.cell?.lines ?? this.lines).push([]);
  }

  private openTable(): void {
    this.flush();
    this.tables++;
    this.table = { rows: [], row: undefined, cell: undefined };
  }

  private openRow(): void {
    this.closeRow();
    if (this.table) this.table.row = [];
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.closeCell();
    if (!this.table) return;
    this.table.row ??= [];
    this.table.cell = {
      lines: [[]],
      rowSpan: spanOf(attributes.rowspan),
      colSpan: spanOf(attributes.colspan),
      start: this.at,
      end: this.at,
    };
  }

  private closeCell(): void {
    const cell = this.table?.cell;
    if (!this.table || !cell) return;
    const lines = printedOnly(cell.lines);
    const start = lines[0]?.[0]?.start ?? cell.start;
    const content: Cell = { lines, at: { start, end: lines.at(-1)?.at(-1)?.end ?? start } };
    this.table.row?.push({ content, rowSpan: cell.rowSpan, colSpan: cell.colSpan });
    this.table.cell = undefined;
  }

  private closeRow(): void {
    this.closeCell();
    if (this.table?.row && this.table.row.length > 0) this.table.rows.push(this.table.row);
    if (this.table) this.table.row = undefined;
  }

  private closeTable(): void {
    this.closeRow();
    this.flush();
    if (this.table) for (const one of gridOf(this.table.rows, this.tables)) this.blocks.push(one);
    this.table = undefined;
  }

  private flush(): void {
    for (const line of printedOnly(this.lines)) {
      const [first, last] = [line[0], line.at(-1)];
      if (!first || !last) continue;
      const at: Locator = { start: first.start, end: last.end };
      this.blocks.push({ type: "paragraph", line, at, afterGap: true });
    }
    this.lines = [[]];
  }
}

const printedOnly = (lines: readonly Run[][]): Line[] =>
  lines.filter((line) => line.some((run) => run.text.trim() !== ""));

/** A span attribute as browsers read it; hostile numbers are cut to what a list can hold. */
function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? "1", 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, 1000);
}
