import { type Cell, type Line, lineText, type Row } from "../../source-document.ts";
import { offMiddle, type RowExtent, type SpannedRows, type SpanningWords, spannedRows } from "../../spanned-rows.ts";
import { usualCategories } from "../categories.ts";
import type { CutLine, RowSpan } from "./placed-rows.ts";

/** The share of rows without a category from which one may stand for several. */
const leastBlank = 0.3;
/** How many lines words may stand off the middle of their rows: a program rounds half lines, and may give the words a line of their own. */
const most = 1.25;
/** Of two middle lines programs mostly take the upper one: half a line above the middle is nearer than half a line below. */
const roundedUp = 0.25;
/** Another way to part the rows is as good if, in all, words stand off by no more lines than this. */
const asGood = 0.3;

/** Rows with the categories that they share, and those that may as well share their neighbour's. */
export interface SharedCategories {
  readonly rows: readonly Row[];
  readonly open: readonly Row[];
}

interface Words extends SpanningWords {
  readonly lines: readonly Line[];
}

/**
 * Where categories stand in the middle of the rows that share them, as merged cells print them, each row gets its category's cell. As they
 * are where they stand at the heads of rows, or in no middle.
 */
export function withSpanningCategories(
  rows: readonly Row[],
  spans: readonly RowSpan[],
  lines: readonly CutLine[],
  column: number,
): SharedCategories {
  const none = { rows, open: [] };
  const words = wordsIn(lines, spans, column);
  const blank = rows.filter(({ cells }) => cells[column]?.lines.length === 0).length;
  if (words.length === 0 || blank < rows.length * leastBlank) return none;
  const extents = spans.map(({ from, to }) => ({ top: from, bottom: to }));
  const spanned = spannedRows(extents, words, most);
  if (!spanned || standAtHeads(words, extents, spanned.ends)) return none;
  const cells = words.map((one) => cellOf(one.lines));
  const shared = rows.map((row, i): Row => {
    const cell = cells[spanned.ends.findIndex((end) => i < end)];
    return cell ? { ...row, cells: row.cells.with(column, cell) } : row;
  });
  return { rows: shared, open: openEnds(spanned, rows.length).flatMap((row) => shared.slice(row, row + 1)) };
}

/** So many words stand at their rows' heads where that is the form. */
const mostAtHeads = 0.7;
/** Where rows have one line each, what stands in a middle stands at a head, too: then only many words, close to the middle, do so. */
const fewestWords = 4;
const closest = 0.4;

function standAtHeads(words: readonly Words[], rows: readonly RowExtent[], ends: readonly number[]): boolean {
  const heads = new Set(rows.map(({ top }) => top));
  const atHead = words.filter(({ top }) => heads.has(top)).length;
  if (words[0]?.top !== rows[0]?.top || atHead < words.length * mostAtHeads) return false;
  const lines = (rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0);
  if (rows.length < lines * mostAtHeads) return true;
  const off = words.reduce((sum, own, i) => sum + offMiddle(own, rows, [ends[i - 1] ?? 0, ends[i] ?? 0]), 0);
  return words.length < fewestWords || off > words.length * closest;
}

/** The rows that the next cell, or the one before, might as well have. */
const openEnds = ({ ends, worse }: SpannedRows, rows: number): number[] => [
  ...new Set(
    ends.slice(0, -1).flatMap((end, cell) =>
      Array.from({ length: rows }, (_, other) => other).flatMap((other) => {
        const [from, to] = [Math.min(end, other), Math.max(end, other)];
        return from < to && worse(cell, other) <= asGood ? Array.from({ length: to - from }, (_, i) => from + i) : [];
      }),
    ),
  ),
];

/** The words in the category's column, those of a word that goes on below together. */
function wordsIn(lines: readonly CutLine[], spans: readonly RowSpan[], column: number): Words[] {
  const found: { lines: Line[]; from: number; to: number }[] = [];
  for (const [i, { cells, page }] of lines.entries()) {
    const line = cells[column];
    if (!line) continue;
    const last = found.at(-1);
    const text = last?.lines.map(lineText).join("").trim() ?? "";
    const goesOn = last?.to === i && lines[i - 1]?.page === page && !usualCategories.has(text);
    if (last && goesOn) {
      last.lines.push(line);
      last.to = i + 1;
    } else found.push({ lines: [line], from: i, to: i + 1 });
  }
  return found.map(({ lines: own, from, to }) => {
    const isHere = (span: RowSpan): boolean => lines[span.from]?.page === lines[from]?.page;
    return {
      lines: own,
      top: from,
      middle: (from + to) / 2 + roundedUp,
      page: [spans.findIndex(isHere), spans.findLastIndex(isHere) + 1],
    };
  });
}

/** One cell of all words, without their line ends. */
function cellOf(lines: readonly Line[]): Cell {
  const runs = lines.flat();
  return { lines: [runs], at: { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 } };
}
