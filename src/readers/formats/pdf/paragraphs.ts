import { opensClause } from "../../../text/enumerators.ts";
import type { PlacedLine } from "./cells.ts";

/** How a column's print is set: blank at the left of its frames, by which the right is judged too. */
export interface Setting {
  readonly padding: number;
}

/** Word processors leave 5.4 points; a column of short centred words tells nothing of its own. */
const widestPadding = 6;
/** Frames are measured to the middle of their rules, and rules are drawn to whole pixels. */
const hair = 0.25;
const pixel = 0.75;

/** The setting of all lines of one column. */
export const settingOf = (lines: readonly PlacedLine[]): Setting => ({
  padding: Math.max(
    0,
    lines.reduce((least, line) => Math.min(least, line.box[0] - line.frame[0]), widestPadding),
  ),
});

/**
 * Printed lines gathered to the paragraphs that their writer meant. A line that left no room for what comes next was
 * wrapped; one that ends short, or before an indent, a gap or the number of a next clause, ends its paragraph.
 */
export function paragraphsOf(lines: readonly PlacedLine[], setting: Setting): PlacedLine[][] {
  const pitch = pitchOf(lines);
  const paragraphs: PlacedLine[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && goesOn(before, line, setting, pitch)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

/** The least distance from line to line. */
function pitchOf(lines: readonly PlacedLine[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1], lines[i]];
    if (a && b && a.page === b.page && b.box[3] - a.box[3] > 0) least = Math.min(least, b.box[3] - a.box[3]);
  }
  return least;
}

function goesOn(before: PlacedLine, line: PlacedLine, { padding }: Setting, pitch: number): boolean {
  if (before.direction !== line.direction) return false;
  if (line.direction !== 0) return true;
  if (opensClause(before.text.trim(), line.text.trim())) return false;
  const samePage = before.page === line.page;
  if (samePage && line.box[3] - before.box[3] > pitch * 1.3 + 1) return false;
  const [left, right] = blanksBeside(before);
  const blank = isCentred(before, padding) ? left + right - 2 * padding : right - paddingAt(left, padding);
  const room = blank - letterSpacing(before);
  if (room >= firstWord(line) + (endsClause.test(before.text.trim()) ? hair : pixel)) return false;
  const indent = line.box[0] - line.frame[0] - padding;
  return (
    isCentred(before, padding) ||
    isCentred(line, padding) ||
    indent < line.size * 1.5 ||
    indent <= left - padding + line.size * 0.5
  );
}

/** A line that begins at the edge of its own cell tells that cell's blank; an indented one does not. */
const paddingAt = (left: number, padding: number): number =>
  left <= widestPadding ? Math.max(left, padding) : padding;

const endsClause = /[。；;：:]$/u;

const blanksBeside = ({ box, frame }: PlacedLine): readonly [left: number, right: number] => [
  box[0] - frame[0],
  frame[2] - box[2],
];

/** Whether a line stands in the middle of its frame; a full one does not tell. */
function isCentred(line: PlacedLine, padding: number): boolean {
  const [left, right] = blanksBeside(line);
  return left > padding + 1 && Math.abs(left - right) < line.size * 0.6;
}

// Marks that may not end a line, and marks that may not begin one: they stay with their neighbour.
const opening = /[\p{Ps}\p{Pi}]/u;
const closing = /[\p{Pe}\p{Pf}\uff0c\u3002\uff1b\uff1a\u3001\uff01\uff1f,.;:!?%\uff05]/u;
const wordAtStart = /^[\p{Script=Latin}\p{Nd}]+(?:[.,:/-][\p{Script=Latin}\p{Nd}]+)*/u;

/** The blank that letter-spaced print sets behind each character, the last one too. */
function letterSpacing({ text, edges }: PlacedLine): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < text.length; i++) least = Math.min(least, (edges[2 * i] ?? 0) - (edges[2 * i - 1] ?? 0));
  return Number.isFinite(least) ? Math.max(0, least) : 0;
}

const quote = /["\u2018\u2019\u201c\u201d]/u;

/** Whether a quotation mark ties a character to the one before: some word processors part it from neither (Unicode's rule LB19). */
const isQuoted = (text: string, at: number): boolean => quote.test(text.charAt(at)) || quote.test(text.charAt(at - 1));

/** Width of what cannot be parted at the beginning of a line, with the space that letter-spaced print sets behind it. */
function firstWord({ text, edges }: PlacedLine): number {
  let end = 0;
  while (end < text.length - 1 && opening.test(text.charAt(end))) end++;
  end += wordAtStart.exec(text.slice(end))?.[0].length ?? 1;
  while (end < text.length && (closing.test(text.charAt(end)) || isQuoted(text, end))) end++;
  return (edges[2 * end] ?? edges[2 * end - 1] ?? 0) - (edges[0] ?? 0);
}
