import { bare } from "../../text/blank.ts";
import { enumeratorOf } from "../../text/enumerators.ts";
import type { Block, Line, Run, Span } from "../source-document.ts";
import { blocksOf, type FlowCell } from "./flow.ts";
import { type GridCell, gridOf } from "./grid.ts";
import { HtmlBoxes, lineEnd, type PageNode } from "./html-boxes.ts";
import { flowOf } from "./html-drawn.ts";
import { HiddenElements } from "./html-hidden.ts";
import { HtmlLinks } from "./html-links.ts";
import { HtmlLists } from "./html-lists.ts";

const parting = new Set(
  "p div br li ol ul dl dt dd h1 h2 h3 h4 h5 h6 hr section article header footer main nav table tr caption center blockquote pre body".split(
    " ",
  ),
);
/** Tables within tables deeper than this are lines. */
const deepest = 8;

/** The raised sign of a note, which is no part of the words before it. */
const noteMark = /^\s*(?:\[\d{1,3}\]|[\u2460-\u2473]|[*※†])\s*$/u;

interface OpenCell {
  readonly nodes: PageNode[];
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly at: number;
}

interface OpenTable {
  readonly rows: GridCell<FlowCell>[][];
  row: GridCell<FlowCell>[] | undefined;
  cell: OpenCell | undefined;
}

/** Gathers the parser's events into paragraphs and table rows, as browsers place them. */
export class PageBuilder {
  readonly lists = new HtmlLists();
  readonly links: Span[] = [];
  private readonly leading = new HtmlLinks();
  private readonly hidden: HiddenElements;
  private readonly boxes = new HtmlBoxes();
  private readonly nodes: PageNode[] = [];
  private readonly printed: Span[] = [];
  private readonly tables: OpenTable[] = [];
  /** Open tables that are too deep to be tables. */
  private tooDeep = 0;
  private line: Run[] = [];
  /** Open elements that print raised. */
  private raised = 0;
  private number: Run | undefined;
  private at: number;
  /** Units that the page holds but does not print. */
  unprinted = 0;
  /** Units that it prints struck through. */
  struck = 0;

  constructor(from: number, strikingClasses: ReadonlySet<string>) {
    this.hidden = new HiddenElements(strikingClasses);
    this.at = from;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.hidden.open(name, attributes);
    this.leading.open(name, attributes.href);
    this.lists.open(name, attributes.start);
    if (name === "sup") this.raised++;
    if (parting.has(name)) this.part();
    this.openBox(name, attributes.style);
    if (name === "table") this.openTable();
    else if (this.tooDeep > 0) return;
    else if (name === "tr") this.openRow();
    else if (name === "td" || name === "th") this.openCell(attributes);
  }

  close(name: string): void {
    this.hidden.close(name);
    this.leading.close(name);
    this.lists.close(name);
    if (name === "sup" && this.raised > 0) this.raised--;
    if (name === "li") this.number = undefined;
    if (parting.has(name)) this.part();
    this.closeBox(name);
    if (name === "table") this.closeTable();
    else if (this.tooDeep > 0) return;
    else if (name === "tr") this.closeRow();
    else if (name === "td" || name === "th") this.closeCell();
  }

  /** The number of a list's point, printed in the place of its tag unless the words behind it begin with their own. */
  count(start: number, end: number, text: string): void {
    this.number = { start, end, text };
  }

  print(start: number, end: number, text: string): void {
    this.at = end;
    if (this.hidden.hides(text)) {
      if (this.hidden.byWish) this.unprinted += text.trim().length;
      return;
    }
    if (this.hidden.strikes) this.struck += text.trim().length;
    if (this.raised > 0 && noteMark.test(text)) return;
    if (this.number && text.trim() !== "") {
      if (!enumeratorOf(text.trimStart())) this.put(this.number);
      this.number = undefined;
    }
    this.put({ start, end, text });
  }

  /** A line end of the source prints as a blank; an entity that prints but a blank is markup. */
  private put({ start, end, text }: Run): void {
    if (text.length === end - start || bare(text) !== "") this.printed.push({ start, end });
    if (this.leading.leads) this.links.push({ start, end });
    this.line.push({ start, end, text: text.replace(/[\r\n]/gu, " ") });
  }

  finish(tablesBefore: number): { blocks: Block[]; tables: number } {
    this.part();
    while (this.tables.length > 0) this.closeTable();
    return blocksOf(flowOf(this.nodes), tablesBefore);
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

  /** Text between a table's cells goes before the table: into the cell that the table stands in, or on the page. */
  private get place(): PageNode[] {
    return this.tables.findLast((table) => table.cell)?.cell?.nodes ?? this.nodes;
  }

  private get flow(): PageNode[] {
    return this.boxes.within(this.place);
  }

  private openBox(name: string, style: string | undefined): void {
    if (!this.boxes.begins(name, this.place)) return;
    this.break();
    this.boxes.open(name, style, this.place, this.at);
  }

  private closeBox(name: string): void {
    if (!this.boxes.ends(name)) return;
    this.break();
    this.boxes.close(name);
  }

  /** What was printed so far stands in this box; the line may go on in another one. */
  private break(): void {
    const line: Line = this.line;
    if (line.length > 0) this.flow.push({ type: "line", line, afterGap: true });
    this.line = [];
  }

  private part(): void {
    this.break();
    const { flow } = this;
    if (flow.length > 0 && flow.at(-1) !== lineEnd) flow.push(lineEnd);
  }

  private openTable(): void {
    if (this.tables.length >= deepest) this.tooDeep++;
    else this.tables.push({ rows: [], row: undefined, cell: undefined });
  }

  private openRow(): void {
    this.closeRow();
    const table = this.tables.at(-1);
    if (table) table.row = [];
  }

  private openCell({ rowspan, colspan }: Readonly<Record<string, string>>): void {
    this.closeCell();
    const table = this.tables.at(-1);
    if (!table) return;
    table.row ??= [];
    table.cell = { nodes: [], rowSpan: rowSpanOf(rowspan), colSpan: spanOf(colspan), at: this.at };
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    if (!table?.cell) return;
    this.part();
    const { nodes, at, rowSpan, colSpan } = table.cell;
    this.boxes.leave(nodes);
    table.row?.push({ content: { nodes: flowOf(nodes), at }, rowSpan, colSpan });
    table.cell = undefined;
  }

  private closeRow(): void {
    this.closeCell();
    const table = this.tables.at(-1);
    if (table?.row && table.row.length > 0) table.rows.push(table.row);
    if (table) table.row = undefined;
  }

  private closeTable(): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    this.closeRow();
    const table = this.tables.pop();
    if (table && table.rows.length > 0) this.flow.push({ type: "table", rows: gridOf(table.rows) });
  }
}

const most = 1000;

/** A span attribute as browsers read it; hostile numbers are cut to what a list can hold. */
function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? "1", 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, most);
}

/** `rowspan="0"` reaches to the table's end. */
const rowSpanOf = (attribute: string | undefined): number => (attribute?.trim() === "0" ? most : spanOf(attribute));
