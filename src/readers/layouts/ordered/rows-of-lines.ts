import { columns } from "../../../text/width.ts";
import { PrintedText } from "../../printed-text.ts";
import { lineText, type Paragraph, type Span } from "../../source-document.ts";
import { type Band, bandOf } from "../bands.ts";
import { linesOfUsualCategory, usualCategories } from "../categories.ts";
import { commonPlace } from "../mixed/column-widths.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import { partsOf } from "./parts-of-lines.ts";
import { headOf, type RowStart, rowStarts, rowStartsInBand } from "./row-starts.ts";

/** A row in lines: its number and category, and the lines of its other cells. */
export interface RowOfLines {
  readonly ordinal: PrintedText;
  readonly category: PrintedText;
  readonly lines: readonly PrintedLine[];
  readonly standing: RowStanding;
}

/** How a row stands in its text: what tells where merged categories are printed. */
export interface RowStanding {
  /** Whether its number has a line of its own, as where each cell has lines of its own. */
  readonly numberApart: boolean;
  /** Whether a blank line stands above it. */
  readonly afterGap: boolean;
}

/** A list's rows, what is printed above them and names their category, and the place that most departments' names begin with. */
export interface RowsOfLines {
  readonly rows: readonly RowOfLines[];
  /** The numbers and counts of lines that name a category. */
  readonly labels: readonly Span[];
  /** “” where they share none. */
  readonly home: string;
}

/** Parts a list's lines into rows; under lines that name a category, where there are such, the numbers may begin anew. */
export function linesOfRows(lines: readonly Paragraph[]): RowsOfLines {
  const texts = lines.map(({ line }) => lineText(line));
  const spacing = spacingOf(lines);
  const bands = bandsIn(lines);
  const parts = bands.length < fewestBands ? [{ line: 0, from: 0, band: undefined }] : bands;
  const rows = parts.flatMap(({ from, band }, i) => {
    const to = parts[i + 1]?.line ?? lines.length;
    const starts = (band ? rowStartsInBand : rowStarts)(texts.slice(from, to));
    const own = lines.slice(from, to);
    return starts.map((start, row) => {
      const body = rowOf(start, own.slice(start.line, starts[row + 1]?.line), spacing);
      return band ? { ...body, category: band.category } : body;
    });
  });
  const words = texts.flatMap((text) => text.trim().split(/\s+/u));
  const labels = parts.flatMap(({ band }) => band?.labels ?? []);
  return { rows, labels, home: commonPlace(words, rows.length) };
}

const fewestBands = 2;

/** Lines that name the category of the rows below: each stands right above a row's number. */
function bandsIn(lines: readonly Paragraph[]): { line: number; from: number; band: Band }[] {
  return lines.flatMap(({ line }, i) => {
    const next = lines[i + 1];
    if (!next || !/^\s*[0-9０-９]{1,4}(?![0-9０-９])/u.test(lineText(next.line))) return [];
    const printed = PrintedText.of([line]).trim();
    const band = bandOf(printed);
    // “一、开展监督” may head a part of the duties; a category alone may stand in a column of categories.
    const isCounted = /[项件条个][）)】\]]?\s*$/u.test(printed.text);
    const isUsual = band !== undefined && usualCategories.has(band.category.text) && band.labels.length > 0;
    const isBand = band && (isCounted || isUsual);
    return isBand ? [{ line: i, from: i + 1, band }] : [];
  });
}

function rowOf(start: RowStart, body: readonly Paragraph[], spacing: Spacing): RowOfLines {
  const head = headOf(
    start,
    body.map(({ line }) => PrintedText.of([line])),
  );
  const pageAt = pages(body, spacing.widest);
  const lines = (head?.rest ?? []).flatMap((line, i): PrintedLine[] => {
    const at = i + (head?.skipped ?? 0);
    const afterGap = spacing.gapsTell && i > 0 && (body[at]?.afterGap ?? false);
    return line.isBlank ? [] : [lineOf(line.trim(), afterGap, pageAt[at] ?? 0)];
  });
  return withCutCategory({
    ordinal: head?.ordinal ?? PrintedText.empty,
    category: PrintedText.join(head?.category ?? []),
    lines,
    standing: { numberApart: start.numberLines > 0, afterGap: body[0]?.afterGap ?? false },
  });
}

/** A category whose end stands at the head of the row's next page. */
function withCutCategory(row: RowOfLines): RowOfLines {
  const { category, lines } = row;
  const from = lines.findIndex(({ page }) => page !== lines[0]?.page);
  if (from < 0 || usualCategories.has(category.text)) return row;
  const words = lines.slice(from).map(({ text }) => /^\S*/u.exec(text)?.[0] ?? "");
  const count = linesOfUsualCategory(category.text, words);
  if (count === 0) return row;
  const heads = lines.slice(from, from + count);
  const behind = heads.flatMap(({ printed, page }, i) => {
    const left = printed.slice(words[i]?.length ?? 0).trim();
    return left.isBlank ? [] : [lineOf(left, false, page)];
  });
  return {
    ...row,
    category: PrintedText.join([category, ...heads.map(({ printed }, i) => printed.slice(0, words[i]?.length ?? 0))]),
    lines: [...lines.slice(0, from), ...behind, ...lines.slice(from + count)],
  };
}

/** What blanks part on a line, as lines of their own: cells that stand beside one another. */
export const cellLines = (lines: readonly PrintedLine[]): PrintedLine[] =>
  lines.flatMap(({ printed, afterGap, page }) =>
    partsOf(printed).map((part, i) => lineOf(part, i === 0 && afterGap, page)),
  );

const lineOf = (printed: PrintedText, afterGap: boolean, page: number): PrintedLine => ({
  printed,
  text: printed.text,
  width: columns(printed.text),
  afterGap,
  page,
});

/** How a document parts its lines. */
interface Spacing {
  /** Most units between two lines of one page: line ends and indents, or markup. More is something that was put aside. */
  readonly widest: number;
  /** Whether blank lines stand between some lines only. */
  readonly gapsTell: boolean;
}

const fewestUnits = 4;
/** So many of the places between two lines are on one page; what is this much wider is not. */
const onPages = 0.9;
const wider = 1.9;
const mostGaps = 0.8;

function spacingOf(lines: readonly Paragraph[]): Spacing {
  const between = lines.slice(1).map(({ at }, i) => at.start - (lines[i]?.at.end ?? at.start));
  const wide = between.toSorted((a, b) => a - b)[Math.floor(between.length * onPages)] ?? 0;
  const gaps = lines.filter(({ afterGap }) => afterGap).length;
  return { widest: Math.max(fewestUnits, wide * wider), gapsTell: gaps < lines.length * mostGaps };
}

/** The page of each line: a page number or a header that was put aside leaves a hole between two lines. */
function pages(body: readonly Paragraph[], widest: number): number[] {
  let page = 0;
  return body.map(({ at }, i) => {
    const before = body[i - 1]?.at.end ?? at.start;
    return at.start - before > widest ? ++page : page;
  });
}
