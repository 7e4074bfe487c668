/** A row of a table, by where it begins and ends down the pages, as if no page ended. */
export interface RowExtent {
  readonly top: number;
  readonly bottom: number;
}

/** Words of a cell that may span several rows. */
export interface SpanningWords {
  readonly top: number;
  readonly middle: number;
  /** Which rows are on their page: from the first to before the last. */
  readonly page: readonly [start: number, end: number];
}

/** Behind which row the rows of each cell end. */
export interface SpannedRows {
  readonly ends: readonly number[];
  /** How much further off, in all, words would stand if a cell's rows ended behind another row; Infinity where they cannot. */
  readonly worse: (cell: number, end: number) => number;
}

/**
 * Parts rows among cells so that each cell's words stand in the middle of its own rows, no further off than `most`; undefined where they do
 * not. The way of least distances in all, found cell by cell from both ends (dynamic programming).
 */
export function spannedRows(
  rows: readonly RowExtent[],
  cells: readonly SpanningWords[],
  most: number,
): SpannedRows | undefined {
  const forwards = waysTo(rows.length, cells.length, (cell, start, end) => {
    const own = cells[cell];
    const off = own ? offMiddle(own, rows, [start, end]) : Infinity;
    return off > most ? Infinity : off;
  });
  const best = forwards.at(-1)?.sums[rows.length] ?? Infinity;
  if (best === Infinity) return undefined;
  const ends: number[] = [];
  for (let i = cells.length, end = rows.length; i > 0; end = forwards[i]?.from[end] ?? 0, i--) ends.unshift(end);
  let backwards: readonly Ways[] | undefined;
  const worse = (cell: number, end: number): number => {
    backwards ??= waysTo(rows.length, cells.length, (i, start, to) => {
      const own = cells[cells.length - 1 - i];
      const off = own ? offMiddle(own, rows, [rows.length - to, rows.length - start]) : Infinity;
      return off > most ? Infinity : off;
    });
    const behind = backwards[cells.length - 1 - cell]?.sums[rows.length - end] ?? Infinity;
    return (forwards[cell + 1]?.sums[end] ?? Infinity) + behind - best;
  };
  return { ends, worse };
}

/** The least sums by which so many cells reach each row, and where the last of them then begins. */
interface Ways {
  readonly sums: Float64Array;
  readonly from: Int32Array;
}

function waysTo(rows: number, cells: number, off: (cell: number, start: number, end: number) => number): Ways[] {
  const none = Float64Array.from({ length: rows + 1 }, (_, end) => (end === 0 ? 0 : Infinity));
  const found: Ways[] = [{ sums: none, from: new Int32Array(rows + 1).fill(-1) }];
  for (let cell = 0; cell < cells; cell++) {
    const before = found[cell]?.sums ?? none;
    const sums = new Float64Array(rows + 1).fill(Infinity);
    const from = new Int32Array(rows + 1).fill(-1);
    for (let start = 0; start < rows; start++) {
      if (before[start] === Infinity) continue;
      for (let end = start + 1; end <= rows; end++) {
        const sum = (before[start] ?? Infinity) + off(cell, start, end);
        if (sum >= (sums[end] ?? Infinity)) continue;
        sums[end] = sum;
        from[end] = start;
      }
    }
    found.push({ sums, from });
  }
  return found;
}

/**
 * How far words stand from the middle of some rows. Where a page ends within them, they may stand in the middle of those on their own page,
 * or at their top, of which padding is taken for half.
 */
export function offMiddle(
  { top, middle, page }: SpanningWords,
  rows: readonly RowExtent[],
  [start, end]: readonly [number, number],
): number {
  const [first, last] = [Math.max(start, page[0]), Math.min(end, page[1])];
  if (first >= last) return Infinity;
  const topAt = (row: number): number => rows[row]?.top ?? Infinity;
  const fromMiddle = (from: number, to: number): number =>
    Math.abs((topAt(from) + (rows[to - 1]?.bottom ?? Infinity)) / 2 - middle);
  if (first === start && last === end) return fromMiddle(start, end);
  return Math.min(fromMiddle(start, end), fromMiddle(first, last), Math.abs(topAt(first) - top) / 2);
}
