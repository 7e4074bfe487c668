import type { Line } from "../../source-document.ts";
import { type PlacedLine, type Segment, sliceLine } from "./position-lines.ts";

/**
 * The line's part in each column; undefined for a line that stands over the columns. Words that only lean over their column's edge,
 * or reach over it with blanks behind them, are of the column that they begin at, else of that which holds their middle.
 */
export function cellsOf(
  { paragraph, words, segments }: PlacedLine,
  edges: readonly number[],
  leaning: number,
): (Line | null)[] | undefined {
  const columnOf = (place: number): number => edges.filter((edge) => edge <= place).length;
  const across = ({ left, right }: Segment): number => columnOf(right - 1) - columnOf(left);
  const middle = ({ left, right }: Segment): number => (left + right - 1) / 2;
  const leans = ({ left, right }: Segment): boolean => columnOf(right - 1 - leaning) <= columnOf(left + leaning);
  const crosses = words.some(
    (word) => across(word) > 0 && !leans(word) && beginsAt(word, edges, leaning) === undefined,
  );
  if (crosses && (segments.length < 2 || segments.some((segment) => across(segment) > 1)))
    return cutAtBlanks(paragraph.line, words, edges);
  const column = (part: Segment): number => beginsAt(part, edges, leaning) ?? columnOf(middle(part));
  return [...edges, Number.POSITIVE_INFINITY].map((_, at) => {
    const own = (crosses ? segments : words).filter((part) => column(part) === at);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? sliceLine(paragraph.line, first.start, last.end) : null;
  });
}

/** So far from its edge the blank between two columns may stand where programs round the widths of letters. */
const farthestBlank = 4;

/** The line's parts between the blanks nearest to the edges that words stand over; undefined where there is none near. */
function cutAtBlanks(line: Line, words: readonly Segment[], edges: readonly number[]): (Line | null)[] | undefined {
  const begins = edges.map((edge) => {
    const over = words.findIndex(({ left, right }) => left < edge && edge < right);
    if (over < 0) return words.filter(({ left }) => left < edge).length;
    const near = [over, over + 1].filter((at) => at > 0 && at < words.length);
    const off = (at: number): number => Math.abs((words[at]?.left ?? Infinity) - edge);
    const nearest = near.toSorted((a, b) => off(a) - off(b))[0];
    return nearest !== undefined && off(nearest) <= farthestBlank ? nearest : undefined;
  });
  const cuts = begins.filter((at) => at !== undefined);
  if (cuts.length < edges.length) return undefined;
  return [0, ...cuts].map((from, i) => {
    const own = words.slice(from, cuts[i] ?? words.length);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? sliceLine(line, first.start, last.end) : null;
  });
}

/** The column at whose left edge a word begins, give or take what words lean; undefined where none or two are as near. */
function beginsAt({ left }: Segment, edges: readonly number[], leaning: number): number | undefined {
  if (leaning === 0) return undefined;
  const off = [0, ...edges].map((edge) => Math.abs(edge - left));
  const nearest = Math.min(...off);
  const at = off.indexOf(nearest);
  return nearest <= leaning && off.lastIndexOf(nearest) === at ? at : undefined;
}

/** Counts the columns of a line whose first word begins at their edge. */
export function countAligned(
  { words }: PlacedLine,
  edges: readonly number[],
  counts: { atEdge: number; all: number },
): void {
  const columnOf = (place: number): number => edges.filter((edge) => edge <= place).length;
  const first = new Map<number, number>();
  for (const { left, right } of words) {
    const column = columnOf((left + right - 1) / 2);
    if (!first.has(column)) first.set(column, left);
  }
  first.delete(0);
  for (const [column, left] of first) if (Math.abs(left - (edges[column - 1] ?? 0)) <= 1) counts.atEdge++;
  counts.all += first.size;
}

/** Whether words of a line reach over an edge without beginning at one: they may be of two columns. */
export const leansOver = ({ words }: PlacedLine, edges: readonly number[], leaning: number): boolean =>
  words.some(
    (word) =>
      beginsAt(word, edges, leaning) === undefined && edges.some((edge) => word.left < edge && edge < word.right),
  );
