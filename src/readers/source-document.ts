import type { Finding } from "../model/finding.ts";
import type { Box, Locator } from "../model/provenance.ts";

/** A stretch of a document's neutral text, in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Printed characters that stand together; `text` differs from the source only where the source used an escape. */
export interface Run extends Span {
  readonly text: string;
}

/** One printed line or paragraph, markup gone. */
export type Line = readonly Run[];

export interface Paragraph {
  readonly type: "paragraph";
  readonly line: Line;
  readonly at: Locator;
  /** Whether a blank line stands before it. */
  readonly afterGap: boolean;
}

export interface Cell {
  readonly lines: readonly Line[];
  readonly at: Locator;
}

/** A row of a table. A cell that spans several rows or columns is the same object at each of its places. */
export interface Row {
  readonly type: "row";
  readonly cells: readonly Cell[];
  readonly at: Locator;
}

export type Block = Paragraph | Row;

/**
 * One printed line of a document that has pages: where each unit of that stretch of the text stands. Units lie beside one
 * another along the line, or below one another where it runs down or up.
 */
export interface PrintedLine extends Span {
  readonly page: number;
  readonly box: Box;
  /** Start and end of each unit: from the page's left edge, or from its upper edge for a line that runs down or up. */
  readonly edges: readonly number[];
  readonly upright: boolean;
}

/** What every format yields: the text, its blocks in reading order, and the stretches that print nothing. */
export interface SourceDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly markup: readonly Span[];
  /** Marks that only part columns or rows, such as the pipes of a Markdown table. */
  readonly separators: readonly Span[];
  /** What stands in the margins of the pages: headers, footers, page numbers. */
  readonly margins?: readonly Span[];
  /** What leads to other documents, in the order of the text. */
  readonly links?: readonly Span[];
  readonly findings: readonly Finding[];
  /** Where the text is printed, in its order; only documents with pages have it. */
  readonly printed?: readonly PrintedLine[];
}

export const lineText = (line: Line): string =>
  line.length === 1 && line[0] ? line[0].text : line.map((run) => run.text).join("");

export const cellText = (cell: Cell): string => cell.lines.map(lineText).join("\n");

/** Names the table that a row stands in: rows of one name are of one table. */
export const tableOf = ({ at }: Row): string => `${at.sheet ?? ""} ${at.table ?? ""}`;

/** The cells of a row, each once. */
export const distinctCells = (row: Row): Cell[] => [...new Set(row.cells)];
