import { foldWidth } from "../../../text/width.ts";
import type { PrintedText } from "../../printed-text.ts";
import type { Span } from "../../source-document.ts";
import { beginsUsualCategory, linesOfUsualCategory, usualCategories } from "../categories.ts";
import { beginsBody } from "./begins-body.ts";
import { knownWords, withMergedCategories } from "./merged-categories.ts";
import { countingOn } from "./number-chain.ts";

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
  /** Empty where none stands there that may be a category; a usual one is whole. */
  readonly word: string;
  /** How many of the following lines a usual category wraps over. */
  readonly wordLines: number;
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
  const inLine = inSequence(folded.flatMap((_, i) => candidateAt(folded, i)));
  const below = inSequence(folded.flatMap((_, i) => candidateBelow(folded, i)));
  const worded = below.length > inLine.length && areMostNumbers(below) ? below : inLine;
  const followed = isUnmarked(worded) ? withWordless(worded, folded) : worded;
  const width = widestWord(followed);
  const whole = new Set([...usualCategories, ...followed.filter(({ rest }) => rest !== "").map(({ word }) => word)]);
  const starts = followed.map((start) => ({
    line: start.line,
    ordinal: start.ordinal,
    numberLines: start.numberLines,
    category: start.category,
    restAt: start.category.end,
    categoryLines: start.wordLines || wrappedLines(start, lines, width, whole),
  }));
  return withMergedCategories(starts, followed, lines);
}

/** Beginnings of rows below a line that names their category: behind the number stands the name. */
export function rowStartsInBand(lines: readonly string[]): RowStart[] {
  const folded = lines.map(foldWidth);
  const all = folded.flatMap((_, i) => numberedAt(folded, i));
  const unmarked = all.filter(({ mark }) => mark === "");
  const chain = countingOn(unmarked.some(({ number }) => number === 1) ? unmarked : all, () => false);
  return chain.map(({ line, ordinal, numberLines, category: { start } }) => ({
    line,
    ordinal,
    numberLines,
    category: { start, end: start },
    restAt: start,
    categoryLines: 0,
  }));
}

/** Whether the rows' numbers have no mark behind them: then a clause's number is none of theirs. */
const isUnmarked = (candidates: readonly Candidate[]): boolean =>
  candidates.filter(({ mark }) => mark === "").length > candidates.length / 2;

/** The rows' numbers also where no word follows that may be a category, if more of them count on so. */
function withWordless(worded: readonly Candidate[], lines: readonly string[]): readonly Candidate[] {
  const known = knownWords(worded);
  const all = lines.flatMap((_, i) => numberedAt(lines, i)).filter(({ mark }) => mark === "");
  const chain = countingOn(all, (word) => known.has(word));
  return chain.length > worded.length && areMostNumbers(chain) ? chain : worded;
}

/** The line as a beginning of a row, whatever follows its number. */
const numberedAt = (lines: readonly string[], i: number): Candidate[] =>
  [...candidateAt(lines, i), ...candidateBelow(lines, i), ...wordlessAt(lines, i)].slice(0, 1);

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

function candidateAt(lines: readonly string[], index: number): Candidate[] {
  const line = lines[index] ?? "";
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
      ...wholeWord(word, line.slice(all.length).trim(), lines.slice(index + 1, index + 1 + mostBelow)),
    },
  ];
}

const wordless = /^(\s*)(\d{1,4})(\s+)(?=\p{Script=Han}|[“《（(]|\d{3})/u;
/** “3 个工作日内…” counts something within a clause. */
const measure = /^(?:个|年|月|日|天|项|名|人|次|万|亿|元|小时|分钟|公里|米|亩|岁|周岁|户|家|处|条|%|‰)/u;

/** A number before words that are no category. */
function wordlessAt(lines: readonly string[], index: number): Candidate[] {
  const line = lines[index] ?? "";
  const [sign, indent = "", digits = ""] = wordless.exec(line) ?? [];
  if (sign === undefined || measure.test(line.slice(sign.length))) return [];
  return [
    {
      line: index,
      number: Number(digits),
      mark: "",
      ordinal: { start: indent.length, end: indent.length + digits.length },
      numberLines: 0,
      category: { start: sign.length, end: sign.length },
      word: "",
      wordLines: 0,
      rest: line.slice(sign.length).trim(),
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
      ...wholeWord(word, next.slice(before?.length ?? 0).trim(), lines.slice(index + 2, index + 2 + mostBelow)),
    },
  ];
}

const mostBelow = 4;
/** A category that a page's end cuts is known by so many of its characters. */
const shortestCut = 4;

function wholeWord(
  word: string,
  rest: string,
  below: readonly string[],
): Pick<Candidate, "word" | "wordLines" | "rest"> {
  const wordLines = rest === "" ? linesOfUsualCategory(word, below) : 0;
  const whole =
    word +
    below
      .slice(0, wordLines)
      .map((line) => line.trim())
      .join("");
  return { word: whole, wordLines, rest };
}

/** Leaves out lines that only look like beginnings: their number neither goes on, nor restarts, nor repeats a page. */
function inSequence(candidates: readonly Candidate[]): Candidate[] {
  const words = new Map<string, number>();
  for (const { word } of candidates) words.set(word, (words.get(word) ?? 0) + 1);
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1)?.number ?? 0;
    const { word } = candidate;
    const isCut = word.length >= shortestCut && beginsUsualCategory(word);
    const familiar = usualCategories.has(word) || isCut || (word !== "" && (words.get(word) ?? 0) > 2);
    if (candidate.number === last + 1 || familiar) kept.push(candidate);
  }
  return kept;
}

/** A category as wide as its column may go on below: “特色产业发” / “展”. */
function wrappedLines(start: Candidate, lines: readonly string[], width: number, whole: ReadonlySet<string>): number {
  if (start.rest !== "" || start.word === "" || whole.has(start.word)) return 0;
  let word = start.word;
  let used = 0;
  while (start.word.length <= width && word.length % width === 0 && !whole.has(word)) {
    const next = lines[start.line + start.numberLines + 1 + used]?.trim() ?? "";
    if (!/^[\p{Script=Han}、（）()]+$/u.test(next) || next.length > width || beginsBody(next)) break;
    word += next;
    used++;
  }
  return used;
}
