/** `[a, b, c, d, e, f]` as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Upper left and lower right corner, in points from the page's upper left. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const pointAt = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** The upright box around a transformed one. */
export function boxAt(m: Matrix, [x0, y0, x1, y1]: Box): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [x, y] of [pointAt(m, x0, y0), pointAt(m, x1, y0), pointAt(m, x0, y1), pointAt(m, x1, y1)]) {
    xs.push(x);
    ys.push(y);
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const meet = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

export const around = (boxes: readonly Box[]): Box => [
  boxes.reduce((least, box) => Math.min(least, box[0]), Number.POSITIVE_INFINITY),
  boxes.reduce((least, box) => Math.min(least, box[1]), Number.POSITIVE_INFINITY),
  boxes.reduce((most, box) => Math.max(most, box[2]), Number.NEGATIVE_INFINITY),
  boxes.reduce((most, box) => Math.max(most, box[3]), Number.NEGATIVE_INFINITY),
];

export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];

/** Which way a line of print runs: to the right, down (also vertical writing), to the left (upside down), up. */
export type Direction = 0 | 1 | 2 | 3;

/** A box seen from a line that runs that way: [along from, across from, along to, across to]. */
export function turned(direction: Direction, [x0, y0, x1, y1]: Box): Box {
  if (direction === 0) return [x0, y0, x1, y1];
  if (direction === 1) return [y0, -x1, y1, -x0];
  if (direction === 2) return [-x1, -y1, -x0, -y0];
  return [-y1, x0, -y0, x1];
}

/** Back from `turned`. */
export function turnedBack(direction: Direction, [u0, v0, u1, v1]: Box): Box {
  if (direction === 1) return [-v1, u0, -v0, u1];
  if (direction === 3) return [v0, -u1, v1, -u0];
  return turned(direction, [u0, v0, u1, v1]);
}

/** A printed character (or ligature) and the em box that it stands in. */
export interface Glyph {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly direction: Direction;
  /** Whether its font writes downwards. */
  readonly vertical: boolean;
  /** Whether it is printed so pale, transparent or bright that other print can be read through it. */
  readonly faint?: boolean;
}

/** A ruling line, upright: `at` across, from and to along. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}
