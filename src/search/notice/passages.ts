import { type Enumerator, enumeratorOf } from "../../text/enumerators.ts";
import { endsTitle } from "./titles.ts";

/** A paragraph or a table's row of a pasted text. */
export interface Passage {
  /** Offsets in the pasted text, behind the number. */
  readonly start: number;
  readonly end: number;
  /** Its words without number and without the line ends that only wrap. */
  readonly text: string;
  readonly enumerator: Enumerator | undefined;
  readonly row: boolean;
}

/** A line of so many characters, and of so much of the longest one, that ends without a mark may go on in the next. */
const shortestWrapped = 25;
const leastOfLongest = 0.75;
const bullet = /^[-*•·●◆■▪➤]\s*/u;

/** The paragraphs of a text, lines that were wrapped joined again. */
export function passagesOf(source: string): Passage[] {
  const spans: { start: number; end: number }[] = [];
  const lines = linesOf(source);
  const longest = Math.max(...lines.map(({ start, end }) => end - start), 0);
  const full = Math.max(shortestWrapped, longest * leastOfLongest);
  let wraps = false;
  let above = 0;
  for (const { start, end } of lines) {
    const line = source.slice(start, end);
    const last = spans.at(-1);
    const apart = /\n[^\S\n]*\r?\n/u.test(source.slice(above, start));
    if (last && wraps && !apart && !opens(line)) last.end = end;
    else spans.push({ start, end });
    wraps = line.length >= full && !isRow(line) && !/[。；;！!？?：:）)]$/u.test(line) && !endsTitle(line);
    above = end;
  }
  return spans.map((span) => passageOf(source, span.start, span.end));
}

/** Lines without the blanks around them; blank ones are left out. */
function linesOf(source: string): { start: number; end: number }[] {
  return [...source.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }) => {
    const words = line.trim();
    const start = index + line.indexOf(words);
    return words ? [{ start, end: start + words.length }] : [];
  });
}

const isRow = (line: string): boolean => /\t|^\|.*\|$/u.test(line);
const opens = (line: string): boolean =>
  isRow(line) || bullet.test(line) || enumeratorOf(line) !== undefined || /^[^：:，。]{2,8}[：:]/u.test(line);

function passageOf(source: string, lineStart: number, end: number): Passage {
  const line = source.slice(lineStart, end);
  const row = isRow(line);
  const enumerator = row ? undefined : enumeratorOf(line);
  const start = lineStart + (enumerator?.length ?? bullet.exec(line)?.[0].length ?? 0);
  return { start, end, text: unwrapped(source.slice(start, end)), enumerator, row };
}

/** Words without the line ends that wrap them. */
export const unwrapped = (printed: string): string => printed.replace(/\s*[\r\n]+\s*/gu, "");
