import { foldWidth } from "../../text/width.ts";
import type { Span } from "../source-document.ts";
import { usualCategories } from "./categories.ts";
import { withMergedCategories } from "./merged-categories.ts";

/** The line at which a row of a list without cells begins. Spans count within that line. */
export interface RowStart {
  readonly line: number;
  readonly ordinal: Span;
  /** Empty where the row prints none: that of a merged cell stands in another row. */
  readonly category: Span;
  /** Where the words behind the category begin. */
  readonly restAt: number;
  /** How many of the following lines still belong to the category. */
  readonly categoryLines: number;
}

/** A line that begins like a row: its number, and the first word behind it. */
export interface Candidate {
  readonly line: number;
  readonly number: number;
  /** What stands behind the number's digits: “.”, “、” or nothing. */
  readonly mark: string;
  readonly ordinal: Span;
  readonly category: Span;
  readonly word: string;
  readonly rest: string;
}

const form = /^(\s*)(\d{1,4})([.．、]?\s+)(\p{Script=Han}[\p{Script=Han}、（）()]{1,13})(?=\s|$)\s*/u;

/** Beginnings of rows: a number, blanks, a short word, the numbers going on from row to row. */
export function rowStarts(lines: readonly string[]): RowStart[] {
  const followed = inSequence(lines.flatMap((line, i) => candidateAt(line, i)));
  const width = Math.max(0, ...followed.map(({ word }) => word.length));
  const whole = new Set([...usualCategories, ...followed.filter(({ rest }) => rest !== "").map(({ word }) => word)]);
  const starts = followed.map((start) => ({
    line: start.line,
    ordinal: start.ordinal,
    category: start.category,
    restAt: start.category.end,
    categoryLines: start.rest === "" ? wrappedLines(start, lines, width, whole) : 0,
  }));
  return withMergedCategories(starts, followed, lines);
}

function candidateAt(line: string, index: number): Candidate[] {
  const match = form.exec(foldWidth(line));
  if (!match) return [];
  const [all, indent = "", digits = "", gap = "", word = ""] = match;
  const start = indent.length;
  const categoryAt = start + digits.length + gap.length;
  return [
    {
      line: index,
      number: Number(digits),
      mark: gap.trim(),
      ordinal: { start, end: start + digits.length },
      category: { start: categoryAt, end: categoryAt + word.length },
      word,
      rest: line.slice(all.length).trim(),
    },
  ];
}

/** Leaves out lines that only look like beginnings: their number neither goes on, nor restarts, nor repeats a page. */
function inSequence(candidates: readonly Candidate[]): Candidate[] {
  const words = new Map<string, number>();
  for (const { word } of candidates) words.set(word, (words.get(word) ?? 0) + 1);
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1)?.number ?? 0;
    const familiar = usualCategories.has(candidate.word) || (words.get(candidate.word) ?? 0) > 2;
    if (candidate.number === last + 1 || familiar) kept.push(candidate);
  }
  return kept;
}

/** A category as wide as its column may go on below: “精神文明建” / “设”. */
function wrappedLines(start: Candidate, lines: readonly string[], width: number, whole: ReadonlySet<string>): number {
  let word = start.word;
  let used = 0;
  while (word.length % width === 0 || word.length === width) {
    const next = lines[start.line + 1 + used]?.trim() ?? "";
    const joined = word + next;
    if (next === "" || next.length > width || !/^[\p{Script=Han}、（）()]+$/u.test(next)) break;
    if (whole.has(word) && !usualCategories.has(joined)) break;
    word = joined;
    used++;
  }
  return used;
}
