import type { PlacedLine } from "./cells.ts";

/** Blank stretches, from the left, that part the columns of a stretch of lines. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Lines with gaps that a table needs, and how many of a hundred may cross a gutter. */
const fewestLines = 3;
const crossing = 5;
/** A gutter is at least this wide, in ems. */
const narrowest = 0.6;
const widest = 4000;

/** The gutters that lines with gaps have in common; none where they are no columns. */
export function guttersOf(lines: readonly PlacedLine[]): Gutter[] {
  const parted = lines.filter((line) => line.direction === 0 && line.pieces.length > 1);
  if (parted.length < fewestLines) return [];
  const size = median(parted.map((line) => line.size));
  const covered = coverage(parted);
  const few = Math.floor((parted.length * crossing) / 100);
  const [first, last] = [covered.findIndex((count) => count > few), covered.findLastIndex((count) => count > few)];
  const gutters: Gutter[] = [];
  for (let x = first; x <= last; x++) {
    if ((covered[x] ?? 0) > few) continue;
    let end = x;
    while (end <= last && (covered[end] ?? 0) <= few) end++;
    if (end - x >= size * narrowest) gutters.push({ from: x, to: end });
    x = end;
  }
  return gutters.filter((gutter) => parted.filter((line) => partsAt(line, gutter)).length >= fewestLines);
}

/** How many lines print at each point across the page. */
function coverage(lines: readonly PlacedLine[]): Int32Array {
  const covered = new Int32Array(Math.ceil(Math.min(widest, Math.max(...lines.map((line) => line.box[2])))) + 1);
  for (const { pieces } of lines)
    for (const { from, to } of pieces)
      for (let x = Math.max(0, Math.floor(from + 0.3)); x < Math.min(covered.length, Math.ceil(to - 0.3)); x++)
        covered[x] = (covered[x] ?? 0) + 1;
  return covered;
}

/** Whether a line prints on both sides of a gutter and not in it. */
const partsAt = ({ pieces }: PlacedLine, { from, to }: Gutter): boolean =>
  pieces.some((piece) => piece.to <= from + 1) && pieces.some((piece) => piece.from >= to - 1);

/** Whether one stretch of the line's print reaches over a gutter: a title, or words about the rows below. */
export const crosses = ({ pieces }: PlacedLine, gutters: readonly Gutter[]): boolean =>
  gutters.some((gutter) => pieces.some(({ from, to }) => from < gutter.from - 1 && to > gutter.to + 1));

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
