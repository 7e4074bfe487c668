import { type Box, type Matrix, pointAt } from "./geometry.ts";

/** A drawn straight piece, in points of the page. */
export interface Segment {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** How a path is painted. */
export interface Paint {
  readonly strokes: boolean;
  readonly fills: boolean;
}

export interface PathParts {
  readonly segments: readonly Segment[];
  /** Filled boxes too wide to be rulings: shades behind cells. */
  readonly areas: readonly Box[];
}

/** A filled box at most this wide is a ruling line. */
const thickest = 3;

// The codes in which pdfjs hands over the parts of a path.
const [moveTo, closePath] = [0, 4];

interface SubPath {
  readonly points: (readonly [number, number])[];
  curved: boolean;
}

/** Straight pieces and shaded boxes of one painted path. */
export function partsOfPath(data: ArrayLike<number>, matrix: Matrix, paint: Paint): PathParts {
  const segments: Segment[] = [];
  const areas: Box[] = [];
  for (const path of subPaths(data, matrix)) {
    const box = boxOf(path);
    const thin = box[2] - box[0] <= thickest || box[3] - box[1] <= thickest;
    if (paint.fills && thin) for (const line of midLines(box)) segments.push(line);
    else if (paint.fills && !path.curved) areas.push(box);
    if (paint.strokes) for (const segment of sides(path)) segments.push(segment);
  }
  return { segments, areas };
}

/** How many numbers stand behind each code; the last two are the point that the part leads to. */
const numbersBehind: readonly (number | undefined)[] = [2, 2, 6, 4, 0];

function subPaths(data: ArrayLike<number>, matrix: Matrix): SubPath[] {
  const paths: SubPath[] = [];
  let open: SubPath | undefined;
  for (let i = 0; i < data.length; ) {
    const code = data[i] ?? -1;
    const numbers = numbersBehind[code];
    if (numbers === undefined) break;
    i += 1 + numbers;
    if (code === closePath) open?.points.push(...open.points.slice(0, 1));
    else {
      const point = pointAt(matrix, data[i - 2] ?? 0, data[i - 1] ?? 0);
      if (code === moveTo || !open) {
        open = { points: [], curved: false };
        paths.push(open);
      }
      open.points.push(point);
      if (numbers > 2) open.curved = true;
    }
  }
  return paths;
}

function boxOf({ points }: SubPath): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return [x0, y0, x1, y1];
}

/** The line that a thin box draws; a dot belongs to a level and to an upright line. */
function midLines([x0, y0, x1, y1]: Box): Segment[] {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const level = { x0, y0: y, x1, y1: y };
  const upright = { x0: x, y0, x1: x, y1 };
  if (x1 - x0 <= thickest && y1 - y0 <= thickest) return [level, upright];
  return x1 - x0 > y1 - y0 ? [level] : [upright];
}

function* sides({ points, curved }: SubPath): Iterable<Segment> {
  if (curved) return;
  for (let i = 1; i < points.length; i++) {
    const [[x0, y0], [x1, y1]] = [points[i - 1] ?? [0, 0], points[i] ?? [0, 0]];
    yield { x0, y0, x1, y1 };
  }
}
