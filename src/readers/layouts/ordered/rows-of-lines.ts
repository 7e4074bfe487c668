import { columns } from "../../../text/width.ts";
import { PrintedText } from "../../printed-text.ts";
import { lineText, type Paragraph } from "../../source-document.ts";
import { usualCategories } from "../categories.ts";
import { commonPlace } from "../mixed/column-widths.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import { partsOf } from "./parts-of-lines.ts";
import { headOf, type RowStart, rowStarts } from "./row-starts.ts";

/** A row in lines: its number and category, and the lines of its other cells. */
export interface RowOfLines {
  readonly ordinal: PrintedText;
  readonly category: PrintedText;
  readonly lines: readonly PrintedLine[];
}

/** A list's rows, and the place that most of its departments' names begin with (“” where they share none). */
export function linesOfRows(lines: readonly Paragraph[]): { rows: RowOfLines[]; home: string } {
  const texts = lines.map(({ line }) => lineText(line));
  const starts = rowStarts(texts);
  const rows = starts.map((start, i) => rowOf(start, lines.slice(start.line, starts[i + 1]?.line)));
  const words = texts.flatMap((text) => text.trim().split(/\s+/u));
  return { rows, home: commonPlace(words, starts.length) };
}

function rowOf(start: RowStart, body: readonly Paragraph[]): RowOfLines {
  const head = headOf(
    start,
    body.map(({ line }) => PrintedText.of([line])),
  );
  const pageAt = pages(body);
  const lines = (head?.rest ?? []).flatMap((line, i): PrintedLine[] => {
    const at = i + (head?.skipped ?? 0);
    const afterGap = i > 0 && (body[at]?.afterGap ?? false);
    return line.isBlank ? [] : [lineOf(line.trim(), afterGap, pageAt[at] ?? 0)];
  });
  const row = { ordinal: head?.ordinal ?? PrintedText.empty, category: PrintedText.join(head?.category ?? []), lines };
  return withCutCategory(row);
}

/** A category whose end stands at the head of the row's next page. */
function withCutCategory(row: RowOfLines): RowOfLines {
  const { category, lines } = row;
  const rest = lines.find(({ page }) => page !== lines[0]?.page);
  const [word = ""] = rest?.text.split(/\s/u) ?? [];
  if (!rest || usualCategories.has(category.text) || !usualCategories.has(category.text + word)) return row;
  const behind = rest.printed.slice(word.length).trim();
  return {
    ...row,
    category: PrintedText.join([category, rest.printed.slice(0, word.length)]),
    lines: lines.flatMap((line) => (line !== rest ? [line] : behind.isBlank ? [] : [lineOf(behind, false, rest.page)])),
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

/** A line's end and the next line's indent; more between two lines is something that was put aside. */
const betweenLines = 4;

/** The page of each line: a page number or a header that was put aside leaves a hole between two lines. */
function pages(body: readonly Paragraph[]): number[] {
  let page = 0;
  return body.map(({ at }, i) => {
    const before = body[i - 1]?.at.end ?? at.start;
    return at.start - before > betweenLines ? ++page : page;
  });
}
