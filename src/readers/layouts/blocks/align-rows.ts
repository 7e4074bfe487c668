/** What it costs that a line belongs to a row, or begins one. */
export interface Costs {
  /** Of a line in a row, whatever stands around it. */
  readonly inRow: (line: number, row: number) => number;
  /** That a row begins with a line, or that none does. */
  readonly begins: (line: number, row: number) => number;
  readonly goesOn: (line: number) => number;
  /** Of a row without any line. */
  readonly empty: number;
}

/** The row of each line, and how much worse, at each row, the next way to part the lines would be. */
export interface AlignedRows {
  readonly rowOf: readonly number[];
  readonly margins: readonly number[];
  readonly cost: number;
}

/** The first and the last row that a line may belong to. */
export type RowRange = readonly [first: number, last: number];

/**
 * Gives the lines of a column, in order, to rows, in order: the way of least cost (dynamic programming from both ends, whose sums also
 * tell what any other row of a line would cost).
 */
export function alignRows(ranges: readonly RowRange[], rows: number, costs: Costs): AlignedRows {
  const { inRow, begins, goesOn, empty } = costs;
  const count = ranges.length;
  if (count === 0) return { rowOf: [], margins: new Array<number>(rows).fill(Infinity), cost: rows * empty };
  const forwards: Float64Array[] = [];
  for (let i = 0; i < count; i++) forwards.push(nextSums(forwards[i - 1], i, ranges, rows, costs));
  const backwards: Float64Array[] = new Array<Float64Array>(count);
  for (let i = count - 1; i >= 0; i--) backwards[i] = sumsBehind(backwards[i + 1], i, ranges, rows, costs);
  const total = (i: number, row: number): number =>
    (forwards[i]?.[row] ?? Infinity) + (backwards[i]?.[row] ?? Infinity);
  const rowOf: number[] = [];
  const margins = new Array<number>(rows).fill(Infinity);
  for (let i = 0; i < count; i++) {
    const [first, last] = ranges[i] ?? [0, -1];
    const before = rowOf[i - 1];
    // From the row before on, so that of equal ways one is followed to its end.
    const onwards = (row: number): number => {
      const skipped = Math.max(0, row - (before ?? -1) - 1) * empty;
      const edge = before === undefined ? 0 : row === before ? goesOn(i) : begins(i, row);
      return skipped + edge + inRow(i, row) + (backwards[i]?.[row] ?? Infinity);
    };
    let best = Math.max(first, before ?? 0);
    for (let row = best; row <= last; row++) if (onwards(row) < onwards(best)) best = row;
    rowOf.push(best);
    for (let row = first; row <= last; row++) {
      if (row === best) continue;
      const margin = total(i, row) - total(i, best);
      for (const one of [row, best]) margins[one] = Math.min(margins[one] ?? Infinity, margin);
    }
  }
  return { rowOf, margins, cost: Math.min(...Array.from({ length: rows }, (_, row) => total(0, row))) };
}

/** The least sums of ways in which a line is the last so far, by its row. */
function nextSums(
  before: Float64Array | undefined,
  i: number,
  ranges: readonly RowRange[],
  rows: number,
  { inRow, begins, goesOn, empty }: Costs,
): Float64Array {
  const sums = new Float64Array(rows).fill(Infinity);
  const [first, last] = ranges[i] ?? [0, -1];
  if (!before) {
    for (let row = first; row <= last; row++) sums[row] = row * empty + inRow(i, row);
    return sums;
  }
  const from = ranges[i - 1]?.[0] ?? 0;
  // The best way to any row above, with the rows between left empty.
  let above = Infinity;
  for (let row = from; row < first; row++) above = Math.min(above + empty, before[row] ?? Infinity);
  for (let row = first; row <= last; row++) {
    const stays = (before[row] ?? Infinity) + goesOn(i);
    sums[row] = Math.min(stays, above + begins(i, row)) + inRow(i, row);
    above = Math.min(above + empty, before[row] ?? Infinity);
  }
  return sums;
}

/** The least sums of what follows a line, by its row. */
function sumsBehind(
  behind: Float64Array | undefined,
  i: number,
  ranges: readonly RowRange[],
  rows: number,
  { inRow, begins, goesOn, empty }: Costs,
): Float64Array {
  const sums = new Float64Array(rows).fill(Infinity);
  const [first, last] = ranges[i] ?? [0, -1];
  if (!behind) {
    for (let row = first; row <= last; row++) sums[row] = (rows - 1 - row) * empty;
    return sums;
  }
  const [nextFirst, nextLast] = ranges[i + 1] ?? [0, -1];
  let below = Infinity;
  for (let row = nextLast; row >= first; row--) {
    const own = row >= nextFirst ? (behind[row] ?? Infinity) + inRow(i + 1, row) : Infinity;
    if (row <= last) sums[row] = Math.min(own + goesOn(i + 1), below);
    below = Math.min(below + empty, own + begins(i + 1, row));
  }
  return sums;
}
