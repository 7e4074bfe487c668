import { around, type Box, holds, type Ruling, type Rulings } from "./geometry.ts";

/** A cell that rulings enclose: rows `top` to `bottom` (exclusive) of its table's grid, columns `left` to `right`. */
export interface RuledCell {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly box: Box;
  /** Whether no line is drawn below it: a page's end cut it. */
  readonly openBelow: boolean;
}

export interface RuledTable {
  readonly box: Box;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** Whether a ruling closes the table above and below, or a page's edge cut it. */
  readonly closedAbove: boolean;
  readonly closedBelow: boolean;
  /** Whether cells may stand before the first place and behind the last one, by the little that is drawn there. */
  readonly mayGoOn: readonly [left: boolean, right: boolean];
}

/** How near lines must come to touch. */
const touch = 3;
/** A page with more lines than this is a drawing, and no table is looked for. */
const mostLines = 3000;
const mostCells = 20_000;

/**
 * Tables drawn with ruling lines, from the page's top; a frame around a page is none. `known` are the places of columns in
 * other tables of the document.
 */
export function ruledTables(
  { horizontal, vertical }: Rulings,
  known: readonly (readonly number[])[] = [],
): RuledTable[] {
  if (horizontal.length + vertical.length > mostLines) return [];
  const tables = components(horizontal, vertical).flatMap((lines) => tableOf(lines, known) ?? []);
  const outer = tables.filter(
    (table) => !tables.some((other) => other !== table && within(table.box, other.box) && area(other) > area(table)),
  );
  return outer.toSorted((a, b) => a.box[1] - b.box[1]);
}

const area = ({ box }: RuledTable): number => (box[2] - box[0]) * (box[3] - box[1]);

const within = (inner: Box, outer: Box): boolean =>
  holds(outer, (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2) && inner[3] <= outer[3] + touch;

interface Lines {
  readonly horizontal: Ruling[];
  readonly vertical: Ruling[];
}

/** Lines that hang together by crossing or touching. */
function components(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Lines[] {
  const group = new Int32Array(horizontal.length + vertical.length).map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (group[root] !== root) root = group[root] ?? root;
    for (let at = i; at !== root; ) [group[at], at] = [root, group[at] ?? root];
    return root;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      if (meets(h, v) && meets(v, h)) group[find(i)] = find(horizontal.length + j);
    });
  });
  const found = new Map<number, Lines>();
  const linesOf = (i: number): Lines => {
    const root = find(i);
    const lines = found.get(root) ?? { horizontal: [], vertical: [] };
    found.set(root, lines);
    return lines;
  };
  horizontal.forEach((line, i) => void linesOf(i).horizontal.push(line));
  vertical.forEach((line, i) => void linesOf(horizontal.length + i).vertical.push(line));
  return abreast([...found.values()].filter((lines) => lines.vertical.length > 0));
}

/**
 * Lines from the same top to the same bottom are one table: between them a merged cell goes through the whole page. But tables
 * with the same columns stand side by side, as on a page that is set in two columns.
 */
function abreast(components: readonly Lines[]): Lines[] {
  const groups: { top: number; bottom: number; parts: Lines[] }[] = [];
  for (const lines of components) {
    const top = Math.min(...lines.vertical.map((line) => line.from));
    const bottom = Math.max(...lines.vertical.map((line) => line.to));
    const same = groups.find((one) => Math.abs(one.top - top) <= touch && Math.abs(one.bottom - bottom) <= touch);
    if (same) same.parts.push(lines);
    else groups.push({ top, bottom, parts: [lines] });
  }
  return groups.flatMap(({ parts }) => sideBySide(parts.toSorted((a, b) => leftOf(a) - leftOf(b))));
}

const leftOf = ({ vertical }: Lines): number => Math.min(...vertical.map((line) => line.at));

/** More stretches of lines beside one another are a drawing's, and are not tried in all ways. */
const mostBeside = 8;

/** Lines from left to right, parted where those on both sides have the same columns; all together where they nowhere have. */
function sideBySide(parts: readonly Lines[]): Lines[] {
  for (let at = 1; at < parts.length && parts.length <= mostBeside; at++) {
    const [left, right] = [together(parts.slice(0, at)), parts.slice(at)];
    const further = sideBySide(right);
    if (further.every((lines) => haveSameColumns(left.vertical, lines.vertical))) return [left, ...further];
  }
  return [together(parts)];
}

const together = (parts: readonly Lines[]): Lines => ({
  horizontal: parts.flatMap(({ horizontal }) => horizontal),
  vertical: parts.flatMap(({ vertical }) => vertical),
});

/** Whether two sets of upright lines part two columns or more of the same widths. */
function haveSameColumns(one: readonly Ruling[], other: readonly Ruling[]): boolean {
  const [a, b] = [one, other].map((lines) => [...new Set(lines.map((line) => line.at))].sort((x, y) => x - y));
  const shift = (b?.[0] ?? 0) - (a?.[0] ?? 0);
  if (!a || !b || a.length < 3 || a.length !== b.length) return false;
  return a.every((at, i) => Math.abs(at + shift - (b[i] ?? 0)) <= touch);
}

const meets = (line: Ruling, other: Ruling): boolean => other.at >= line.from - touch && other.at <= line.to + touch;

/** Another table's columns that are a table's own and one more on a side, or on both, where it may go on. */
export function openColumns(
  { xs, mayGoOn: [left, right] }: Pick<RuledTable, "xs" | "mayGoOn">,
  known: readonly (readonly number[])[],
): number[] | undefined {
  for (const wide of left || right ? known : []) {
    for (const before of [1, 0]) {
      const behind = wide.length - xs.length - before;
      if (before + behind === 0 || (before && !left) || behind < 0 || behind > Number(right)) continue;
      const shift = (xs[0] ?? 0) - (wide[before] ?? 0);
      if (xs.every((x, i) => Math.abs((wide[i + before] ?? 0) + shift - x) <= touch))
        return wide.map((x, i) => xs[i - before] ?? x + shift);
    }
  }
  return undefined;
}

function tableOf({ horizontal, vertical }: Lines, known: readonly (readonly number[])[]): RuledTable | undefined {
  const ys = placesOf(horizontal, vertical);
  const upright = placesOf(vertical, horizontal);
  const mayGoOn = [upright.mayGoOnBefore, upright.mayGoOnBehind] as const;
  const xs = openColumns({ xs: upright.places, mayGoOn }, known) ?? upright.places;
  const [rows, columns] = [ys.places.length - 1, xs.length - 1];
  // Rules around print, and level ones between its rows, part no columns: blank space may.
  if (rows < 1 || columns < 2 || rows * columns > mostCells) return undefined;
  const cells = cellsOf({ xs, ys: ys.places, horizontal, vertical });
  if (cells.length < 2) return undefined;
  return {
    box: around(cells.map((cell) => cell.box)),
    xs,
    ys: ys.places,
    cells,
    closedAbove: !ys.openBefore,
    closedBelow: !ys.openBehind,
    mayGoOn,
  };
}

/**
 * Where lines stand; where crossing lines (two, or the only one) reach beyond the outermost, the table is open there. Where a
 * row fills the page there is none, and the table is open on both sides.
 */
function placesOf(lines: readonly Ruling[], crossing: readonly Ruling[]) {
  const places = [...new Set(lines.map((line) => line.at))].sort((a, b) => a - b);
  const [first = Number.POSITIVE_INFINITY, last = Number.NEGATIVE_INFINITY] = [places[0], places.at(-1)];
  const before = crossing.filter((line) => line.from < first - touch);
  const behind = crossing.filter((line) => line.to > last + touch);
  // A line that a merged cell breaks is one.
  const count = (some: readonly Ruling[]): number => new Set(some.map((line) => line.at)).size;
  const enough = Math.max(1, Math.min(2, count(crossing)));
  const openBefore = count(before) >= enough;
  const openBehind = count(behind) >= enough;
  if (openBefore) places.unshift(Math.min(...before.map((line) => line.from)));
  if (openBehind) places.push(Math.max(...behind.map((line) => line.to)));
  const mayGoOnBefore = !openBefore && (crossing.length === 0 || before.length > 0);
  const mayGoOnBehind = !openBehind && (crossing.length === 0 || behind.length > 0);
  return { places, openBefore, openBehind, mayGoOnBefore, mayGoOnBehind };
}

interface Grid extends Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Fields of the grid without a line between them are one cell. */
function cellsOf(grid: Grid): RuledCell[] {
  const [rows, columns] = [grid.ys.length - 1, grid.xs.length - 1];
  const wallLeft = walls(grid.vertical, grid.xs, grid.ys);
  const wallAbove = walls(grid.horizontal, grid.ys, grid.xs);
  const owner = new Int32Array(rows * columns).fill(-1);
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owner[row * columns + column] !== -1) continue;
      let right = column + 1;
      while (right < columns && owner[row * columns + right] === -1 && !wallLeft(right, row)) right++;
      let bottom = row + 1;
      while (bottom < rows && goesDown(bottom, column, right)) bottom++;
      for (let y = row; y < bottom; y++) owner.fill(cells.length, y * columns + column, y * columns + right);
      const at = (places: readonly number[], i: number): number => places[i] ?? 0;
      cells.push({
        top: row,
        bottom,
        left: column,
        right,
        box: [at(grid.xs, column), at(grid.ys, row), at(grid.xs, right), at(grid.ys, bottom)],
        openBelow: bottom === rows && !wallAbove(rows, column),
      });
    }
  }
  return cells;

  /** Whether no line is drawn above this row between two columns, and none within it. */
  function goesDown(row: number, left: number, right: number): boolean {
    for (let column = left; column < right; column++) {
      if (owner[row * columns + column] !== -1 || wallAbove(row, column)) return false;
      if (column > left && wallLeft(column, row)) return false;
    }
    const openRight = right < columns && !wallLeft(right, row);
    const openLeft = left > 0 && !wallLeft(left, row);
    return !openRight && !openLeft;
  }
}

/** Tells whether a line is drawn at `places[i]` along the field `along[j]` to `along[j + 1]`. */
function walls(lines: readonly Ruling[], places: readonly number[], along: readonly number[]) {
  const byPlace = places.map((place) => lines.filter((line) => line.at === place));
  return (i: number, j: number): boolean => {
    const [from, to] = [along[j] ?? 0, along[j + 1] ?? 0];
    const slack = Math.max(touch, (to - from) * 0.3);
    return (byPlace[i] ?? []).some((line) => line.from <= from + slack && line.to >= to - slack && line.to > line.from);
  };
}
