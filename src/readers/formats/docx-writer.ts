import type { Span } from "../source-document.ts";
import type { DocxNumbering } from "./docx-numbering.ts";
import type { WordParagraph } from "./docx-paragraph.ts";
import type { DocxStyles } from "./docx-styles.ts";
import { placesIn, type WordCell, type WordRow } from "./docx-table.ts";
import type { FlowNode } from "./flow.ts";
import type { NeutralText } from "./neutral-text.ts";

interface OpenTable {
  readonly rows: WordRow[];
  readonly widths: number[];
  row: WordRow | undefined;
  cell: WordCell | undefined;
}

/** Writes the neutral text of a Word document: paragraphs as lines, cells parted by tabs; and gathers its flow. */
export class DocxWriter {
  readonly nodes: FlowNode[] = [];
  readonly markup: Span[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly text: NeutralText;
  private readonly styles: DocxStyles;
  private readonly numbering: DocxNumbering;
  /** Whether a line end is due before the next line. */
  private due = false;
  private gap = true;

  constructor(text: NeutralText, styles: DocxStyles, numbering: DocxNumbering) {
    this.text = text;
    this.styles = styles;
    this.numbering = numbering;
  }

  /** The open row and cell, whose properties the document states within them. */
  get row(): WordRow | undefined {
    return this.tables.at(-1)?.row;
  }

  get cell(): WordCell | undefined {
    return this.tables.at(-1)?.cell;
  }

  get widths(): number[] | undefined {
    return this.tables.at(-1)?.widths;
  }

  /** The number that stands before a paragraph. It counts whether or not the paragraph has words. */
  number(paragraph: WordParagraph): void {
    if (this.cell?.merge === "goes on" || (paragraph.markHidden && paragraph.isBlank)) return;
    const style = this.styles.of(paragraph.style);
    const numId = paragraph.numId ?? style.numId;
    if (numId === undefined || numId === "0") return;
    const tied = paragraph.numId === undefined ? this.numbering.levelOfStyle(numId, paragraph.style) : undefined;
    const level = paragraph.level ?? tied ?? style.level ?? 0;
    const number = this.numbering.next(numId, level);
    if (number !== "") paragraph.number(number);
  }

  paragraph({ lines, unprinted, boxed }: WordParagraph): void {
    const flow = this.cell?.nodes ?? this.nodes;
    let printed = false;
    for (const line of lines) {
      if (line.trim() === "") continue;
      this.breakLine();
      flow.push({ type: "line", line: this.text.line(line), afterGap: this.gap && !printed });
      this.due = true;
      printed = true;
    }
    this.gap = !printed;
    if (unprinted !== "") this.markup.push(this.apart(unprinted));
    for (const one of boxed ?? []) this.paragraph(one);
  }

  openTable(): void {
    this.tables.push({ rows: [], widths: [], row: undefined, cell: undefined });
  }

  openRow(): void {
    const table = this.tables.at(-1);
    if (table) table.row = { cells: [], before: 0 };
  }

  openCell(): void {
    const table = this.tables.at(-1);
    if (!table?.row) return;
    if (table.row.cells.length > 0) this.part("\t");
    else this.breakLine();
    table.cell = { nodes: [], at: this.text.length, span: 1, merge: "none", joined: false };
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (!table?.row || !table.cell) return;
    const before = table.row.cells.at(-1);
    if (before && table.cell.joined) {
      before.span += table.cell.span;
      before.nodes.push(...table.cell.nodes);
    } else table.row.cells.push(table.cell);
    table.cell = undefined;
  }

  closeRow(): void {
    const table = this.tables.at(-1);
    if (table?.row && table.row.cells.length > 0) table.rows.push(table.row);
    if (table) table.row = undefined;
    this.part("\n");
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (!table || table.rows.length === 0) return;
    (this.cell?.nodes ?? this.nodes).push({ type: "table", rows: placesIn(table.rows, table.widths) });
    this.gap = true;
  }

  /** Text that stands on its own, and its place. */
  apart(text: string): Span {
    this.breakLine();
    this.due = true;
    return this.text.append(text);
  }

  private breakLine(): void {
    if (this.due) this.text.append("\n");
    this.due = false;
  }

  private part(mark: "\t" | "\n"): void {
    this.text.append(mark);
    this.due = false;
  }
}
