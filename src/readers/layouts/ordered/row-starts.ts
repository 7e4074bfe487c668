import { foldWidth } from "../../../text/width.ts";
import type { PrintedText } from "../../printed-text.ts";
import type { Span } from "../../source-document.ts";
import { beginsUsualCategory, usualCategories } from "../categories.ts";
import { beginsBody } from "./begins-body.ts";
import { knownWords, withMergedCategories } from "./merged-categories.ts";

/** The line at which a row of a list without cells begins. */
export interface RowStart {
  readonly line: number;
  /** Counts within that line. */
  readonly ordinal: Span;
  /** Lines that hold nothing but the number: one where each cell stands on lines of its own, else none. */
  readonly numberLines: 0 | 1;
  /** Within the line below those. Empty where the row prints none: that of a merged cell stands in another row. */
  readonly category: Span;
  /** Where the words behind the category begin, in the category's line. */
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
  readonly numberLines: 0 | 1;
  readonly category: Span;
  /** Empty where none stands there that may be a category. */
  readonly word: string;
  readonly rest: string;
}

const form = /^(\s*)(\d{1,4})([.．、]?\s+)(\p{Script=Han}[\p{Script=Han}、（）()]{1,13})(?=\s|$)\s*/u;
const alone = /^(\s*)(\d{1,4})([.．、]?)\s*$/u;
const firstWord = /^(\s*)(\p{Script=Han}[\p{Script=Han}、（）()]{1,13})(?=\s|$)\s*/u;

/**
 * Beginnings of rows: a number, a short word behind it, the numbers going on from row to row. Words stand behind the number on its
 * line, or, where each cell stands on lines of its own, below it.
 */
export function rowStarts(lines: readonly string[]): RowStart[] {
  const folded = lines.map(foldWidth);
  const inLine = inSequence(folded.flatMap((line, i) => candidateAt(line, i)));
  const below = inSequence(folded.flatMap((_, i) => candidateBelow(folded, i)));
  const followed = below.length > inLine.length && areMostNumbers(below) ? below : inLine;
  const width = widestWord(followed);
  const whole = new Set([...usualCategories, ...followed.filter(({ rest }) => rest !== "").map(({ word }) => word)]);
  const starts = followed.map((start) => ({
    line: start.line,
    ordinal: start.ordinal,
    numberLines: start.numberLines,
    category: start.category,
    restAt: start.category.end,
    categoryLines: start.rest === "" && start.word !== "" ? wrappedLines(start, lines, width, whole) : 0,
  }));
  return withMergedCategories(starts, followed, lines);
}

/** So many of a list's numbers stand above their rows' words; in text whose columns come one after the other few do. */
const most = 0.8;

function areMostNumbers(candidates: readonly Candidate[]): boolean {
  const highest = candidates.map(({ number }, i) => (number < (candidates[i + 1]?.number ?? 0) ? 0 : number));
  return candidates.length >= highest.reduce((sum, number) => sum + number, 0) * most;
}

/** How wide the categories' column is: other words may be names, where some are known. */
function widestWord(candidates: readonly Candidate[]): number {
  const known = knownWords(candidates);
  const words = candidates.map(({ word }) => word).filter((word) => known.size === 0 || known.has(word));
  return Math.max(0, ...words.map((word) => word.length));
}

/** A row's number and category, and the lines of its other cells, the first perhaps blank. `skipped`: lines before those. */
export function headOf(
  start: RowStart,
  body: readonly PrintedText[],
): { ordinal: PrintedText; category: PrintedText[]; rest: PrintedText[]; skipped: number } | undefined {
  const [first, head] = [body[0], body[start.numberLines]];
  if (!first || !head) return undefined;
  const below = start.numberLines + 1 + start.categoryLines;
  return {
    ordinal: first.slice(start.ordinal.start, start.ordinal.end),
    category: [head.slice(start.category.start, start.category.end), ...body.slice(start.numberLines + 1, below)],
    rest: [head.slice(start.restAt), ...body.slice(below)],
    skipped: below - 1,
  };
}

function candidateAt(line: string, index: number): Candidate[] {
  const match = form.exec(line);
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
      numberLines: 0,
      category: { start: categoryAt, end: categoryAt + word.length },
      word,
      rest: line.slice(all.length).trim(),
    },
  ];
}

/** A number alone on its line, above words. */
function candidateBelow(lines: readonly string[], index: number): Candidate[] {
  const [all, indent = "", digits = "", mark = ""] = alone.exec(lines[index] ?? "") ?? [];
  const next = lines[index + 1] ?? "";
  if (all === undefined || next.trim() === "" || alone.test(next)) return [];
  const [before, blanks = "", word = ""] = firstWord.exec(next) ?? [];
  return [
    {
      line: index,
      number: Number(digits),
      mark,
      ordinal: { start: indent.length, end: indent.length + digits.length },
      numberLines: 1,
      category: { start: blanks.length, end: blanks.length + word.length },
      word,
      rest: next.slice(before?.length ?? 0).trim(),
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
    const { word } = candidate;
    const familiar =
      usualCategories.has(word) || beginsUsualCategory(word) || (word !== "" && (words.get(word) ?? 0) > 2);
    if (candidate.number === last + 1 || familiar) kept.push(candidate);
  }
  return kept;
}

/** A category as wide as its column may go on below: “精神文明建” / “设”; the usual ones also where the width is not known. */
function wrappedLines(start: Candidate, lines: readonly string[], width: number, whole: ReadonlySet<string>): number {
  let word = start.word;
  let used = 0;
  const isFull = (): boolean => start.word.length <= width && word.length % width === 0;
  while (true) {
    const next = lines[start.line + start.numberLines + 1 + used]?.trim() ?? "";
    const joined = word + next;
    if (next === "" || !/^[\p{Script=Han}、（）()]+$/u.test(next)) break;
    if (!usualCategories.has(joined) && (whole.has(word) || !isFull() || next.length > width || beginsBody(next)))
      break;
    word = joined;
    used++;
  }
  return used;
}
