import type { Block, Cell, Line, Row, SourceDocument, Span } from "../source-document.ts";
import { decoded } from "./decode.ts";
import { type DelimitedCell, type DelimitedRecord, records } from "./delimited.ts";
import { hiddenText, struckThrough } from "./findings.ts";
import type { Format } from "./format.ts";
import { htmlTables, readMarkup } from "./html.ts";
import { type Dialect, printedLines } from "./inline-markup.ts";
import { arePipeRows, hasPipe, isPipeRow, isPipeRule, isRuledBy, isShortRule, pipeCells } from "./pipe-table.ts";

/**
 * Plain text: rows with tabs, plain lines, Markdown and HTML tables, in any mixture. Offsets count in the decoded file.
 */
export const textFormat: Format = {
  id: "text",
  mediaTypes: ["text/plain", "text/markdown", "text/tab-separated-values"],
  endings: ["txt", "md", "markdown", "tsv", "text"],
  recognises: () => true,
  read(bytes): SourceDocument {
    const { text, findings } = decoded(bytes);
    const source = readText(text);
    return { ...source, findings: [...findings, ...source.findings] };
  },
};

interface Draft {
  readonly blocks: Block[];
  readonly markup: Span[];
  readonly separators: Span[];
  tables: number;
  gap: boolean;
  /** Units that tables within the text hide. */
  unprinted: number;
  /** Units that are printed struck through. */
  struck: number;
}

/** The neutral document of a text. */
export function readText(text: string): SourceDocument {
  const draft: Draft = { blocks: [], markup: [], separators: [], tables: 0, gap: true, unprinted: 0, struck: 0 };
  let at = 0;
  for (const table of htmlTables(text)) {
    readLines(text, at, table.start, draft);
    const inner = readMarkup(text, table.start, table.end, draft.tables);
    for (const one of inner.blocks) draft.blocks.push(one);
    for (const one of inner.markup) draft.markup.push(one);
    draft.tables = inner.tables;
    draft.unprinted += inner.unprinted;
    draft.struck += inner.struck;
    at = table.end;
  }
  readLines(text, at, text.length, draft);
  const { blocks, markup, separators, unprinted, struck } = draft;
  return { text, blocks, markup, separators, findings: [...hiddenText(unprinted), ...struckThrough(struck)] };
}

function readLines(text: string, from: number, to: number, draft: Draft): void {
  let inTable: "tabs" | "pipes" | undefined;
  let row = 0;
  for (const { record, form } of formed(text, from, to)) {
    if (form === "tabs" || form === "pipes") {
      if (inTable !== form) {
        draft.tables++;
        row = 0;
      }
      row++;
      const cells = form === "tabs" ? record.cells : pipeCells(text, record, draft.separators);
      draft.blocks.push(rowOf(text, record, cells.map(withDialect), { table: draft.tables, row }, draft));
    } else if (form === "rule") draft.separators.push(record);
    else readParagraph(text, record, draft);
    // A page's repeated title or header stands between blank lines: it does not end the table.
    if (form !== "blank" && form !== "rule") inTable = form === "line" ? undefined : form;
    draft.gap = form === "blank";
  }
}

type Form = "tabs" | "pipes" | "rule" | "line" | "blank";

/** Each record with its form. Below a rule, or a row like it, rows need no outer pipes until a line has none at all. */
function* formed(text: string, from: number, to: number): Generator<{ record: DelimitedRecord; form: Form }> {
  let ruled = false;
  let rows = 0;
  let held: { record: DelimitedRecord; line: string } | undefined;
  const settled = (
    one: { record: DelimitedRecord; line: string },
    next?: string,
  ): { record: DelimitedRecord; form: Form } => {
    const form = rows === 1 && isShortRule(one.line) ? "rule" : formOf(one.line, one.record.cells.length);
    rows = form === "pipes" ? rows + 1 : form === "rule" ? rows : 0;
    ruled =
      isRuledBy(one.line, next) || arePipeRows(one.line, next) || (ruled && (form === "rule" || hasPipe(one.line)));
    return { record: one.record, form: form === "line" && ruled ? "pipes" : form };
  };
  for (const record of records(text, from, to)) {
    const line = text.slice(record.start, record.end);
    if (held) yield settled(held, line);
    held = { record, line };
  }
  if (held) yield settled(held);
}

function formOf(line: string, cells: number): Form {
  if (line.trim() === "") return "blank";
  if (cells > 1) return "tabs";
  if (isPipeRule(line)) return "rule";
  return isPipeRow(line) ? "pipes" : "line";
}

interface CellSpan extends Span {
  readonly dialect: Dialect;
}

const withDialect = (cell: DelimitedCell | Span): CellSpan => {
  const dialect = "quoted" in cell ? (cell.quoted ? "quoted" : "plain") : "markdown";
  return { start: cell.start, end: cell.end, dialect };
};

function rowOf(
  text: string,
  record: Span,
  spans: readonly CellSpan[],
  at: { table: number; row: number },
  draft: Draft,
): Row {
  const cells = spans.map(({ start, end, dialect }, i): Cell => {
    const { lines, markup, struck } = printedLines(text, start, end, dialect);
    draft.struck += struck;
    for (const one of markup) draft.markup.push(one);
    if (dialect === "quoted") draft.separators.push({ start: start - 1, end: start }, { start: end, end: end + 1 });
    return { lines, at: { start, end, ...at, cell: i + 1 } };
  });
  return { type: "row", cells, at: { start: record.start, end: record.end, ...at } };
}

/** A line that is bold as a whole, as Markdown prints a cover's lines. */
const emphasised = /^\s*\*\*[^*]+\*\*\s*$/u;
const heading = /^\s{0,3}#{1,6}\s+/u;

function readParagraph(text: string, span: Span, draft: Draft): void {
  const sign = heading.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  if (sign > 0) draft.markup.push({ start: span.start, end: span.start + sign });
  const isMarkdown = sign > 0 || emphasised.test(text.slice(span.start, span.end));
  const { lines, markup, struck } = printedLines(text, span.start + sign, span.end, isMarkdown ? "markdown" : "plain");
  for (const one of markup) draft.markup.push(one);
  draft.struck += struck;
  lines.forEach((line: Line, i) => {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last) return;
    draft.blocks.push({
      type: "paragraph",
      line,
      at: { start: first.start, end: last.end },
      afterGap: draft.gap && i === 0,
    });
  });
}
