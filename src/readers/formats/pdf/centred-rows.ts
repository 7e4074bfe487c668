import { anchorsOf, type ColumnLines, type Gap, gapsOf, height, middleOf, sizeOf } from "./level-gaps.ts";
import type { PageLine } from "./lines.ts";

/** How far, in ems, the middle of a row may stand from its number. */
const offMiddle = 0.35;
/** So many rows of a table stand around their numbers, where those stand in the middle of their rows. */
const mostOf = 0.8;
/** The first and the last row of a page may go on on another one: they cost no more than this, in ems. */
const mostAtEnds = 0.5;
/** Of the blanks between rows so many may be lower than the others, having been taken for such by mistake. */
const fewest = 0.02;

/**
 * Where the numbers stand in the middle of their rows, each row reaches as far above its number as below it: of all ways to part the rows
 * of a page at blanks, the one by which they best do, and that goes through the widest blanks. Found row by row (dynamic programming).
 */
export class CentredRows {
  /** Whether the rows of these pages stand around their numbers. */
  readonly found: boolean;
  private readonly gaps: ReadonlyMap<ColumnLines, readonly (Gap | undefined)[]>;
  /** Hardly any blank between two rows is less high, in ems. */
  private readonly least: number;

  constructor(pages: readonly ColumnLines[]) {
    const gaps = new Map(pages.map((columns) => [columns, bestGaps(columns)]));
    const off = [...gaps].flatMap(([columns, best]) => offsOf(columns, best));
    this.gaps = gaps;
    // The first and the last row of a page may be cut, and tell nothing.
    const heights = [...gaps].flatMap(([columns, best]) =>
      best.slice(1, -1).flatMap((gap) => (gap ? [height(gap) / sizeOf(columns)] : [])),
    );
    this.least = (heights.toSorted((a, b) => a - b)[Math.floor(heights.length * fewest)] ?? 0) - 0.05;
    const fitting = off.filter((ems) => ems < offMiddle).length;
    this.found = off.length > 0 && fitting >= off.length * mostOf && off.length - fitting < belowOthers(pages);
  }

  /** For each number but the first of a page the blank above its row; undefined where there is none. */
  of(columns: ColumnLines): readonly (Gap | undefined)[] {
    return this.gaps.get(columns) ?? bestGaps(columns);
  }

  /**
   * The blanks above the first number's row and below the last one's, where these are whole: what stands beyond are headings, or the rest
   * of a row on another page.
   */
  around(columns: ColumnLines): Gap[] {
    const anchors = anchorsOf(columns);
    const [first, last] = [anchors[0], anchors.at(-1)];
    if (!first || !last) return [];
    const size = sizeOf(columns);
    const lines = columns.flat();
    const [top, bottom] = [Math.min(...lines.map(({ box }) => box[1])), Math.max(...lines.map(({ box }) => box[3]))];
    const gaps = gapsOf(ofOneRow(columns, anchors)).filter((gap) => height(gap) >= this.least * size);
    const above = [{ from: top, to: top }, ...gaps.filter(({ to }) => to <= first.box[1] + size / 2)];
    const below = [{ from: bottom, to: bottom }, ...gaps.filter(({ from }) => from >= last.box[3] - size / 2)];
    const between = this.of(columns);
    const [next, before] = [between[0], between.at(-1)];
    const closest = (rows: readonly (readonly [Gap, Gap])[], anchor: PageLine): readonly Gap[] => {
      const offs = rows.map(([one, other]) => offBy(one, other, anchor));
      const least = Math.min(...offs);
      return least < size * offMiddle ? (rows[offs.indexOf(least)] ?? []) : [];
    };
    const whole =
      first === last
        ? closest(
            above.flatMap((one) => below.map((other) => [one, other] as const)),
            first,
          )
        : [
            ...(next
              ? closest(
                  above.map((one) => [one, next] as const),
                  first,
                ).slice(0, 1)
              : []),
            ...(before
              ? closest(
                  below.map((other) => [before, other] as const),
                  last,
                ).slice(1)
              : []),
          ];
    return whole.filter((gap) => height(gap) > 0);
  }
}

/** How far, in ems, the middle of each row with neighbours on both sides stands from its number. */
function offsOf(columns: ColumnLines, gaps: readonly (Gap | undefined)[]): number[] {
  const size = sizeOf(columns);
  const anchors = anchorsOf(columns);
  return gaps.slice(1).flatMap((below, i) => {
    const [above, anchor] = [gaps[i], anchors[i + 1]];
    return above && below && anchor ? [offBy(above, below, anchor) / size] : [];
  });
}

/** How many numbers of rows between others have no blank above them, as all have that stand at the top of their rows. */
function belowOthers(pages: readonly ColumnLines[]): number {
  const without = pages.flatMap((columns) => {
    const size = sizeOf(columns);
    const anchors = anchorsOf(columns);
    const gaps = gapsOf(ofOneRow(columns, anchors));
    return anchors
      .slice(1, -1)
      .filter((anchor) => !gaps.some((gap) => Math.abs(gap.to - anchor.box[1]) < size * offMiddle));
  });
  return without.length;
}

/** The columns whose cells stand in one row each: those that span several have fewer lines than there are rows. */
const ofOneRow = (columns: ColumnLines, anchors: readonly PageLine[]): ColumnLines =>
  columns.filter((lines) => lines.length >= anchors.length);

const offBy = (above: Gap, below: Gap, anchor: PageLine): number =>
  Math.abs((above.to + below.from) / 2 - middleOf(anchor));

function bestGaps(columns: ColumnLines): (Gap | undefined)[] {
  const anchors = anchorsOf(columns);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last) return [];
  const size = sizeOf(columns);
  const own = ofOneRow(columns, anchors);
  const gaps = gapsOf(own);
  // Words of a cell that spans two rows may stand between them: there the other columns tell.
  const partly = own.flatMap((_, column) => gapsOf(own.toSpliced(column, 1)));
  const within = (top: number, bottom: number): Gap[] => {
    const isWithin = ({ from, to }: Gap): boolean => from >= top - size / 2 && to <= bottom + size / 2;
    const common = gaps.filter(isWithin);
    return common.length > 0 ? common : partly.filter(isWithin);
  };
  const above = within(Number.NEGATIVE_INFINITY, first.box[1]);
  const below = within(last.box[3], Number.POSITIVE_INFINITY);
  const between = anchors.slice(1).map((anchor, i) => within(anchors[i]?.box[3] ?? 0, anchor.box[1]));
  const atEnd = (offs: readonly number[]): number => Math.min(mostAtEnds, ...offs);
  return leastWay(between, {
    own: (gap, i) => {
      const narrower = Math.max(...(between[i] ?? []).map(height)) - height(gap);
      const top = i === 0 ? atEnd(above.map((one) => offBy(one, gap, first) / size)) : 0;
      const bottom = i === between.length - 1 ? atEnd(below.map((one) => offBy(gap, one, last) / size)) : 0;
      return narrower / size + top + bottom;
    },
    step: (gap, next, i) => offBy(gap, next, anchors[i + 1] ?? first) / size,
  });
}

interface Costs<T> {
  readonly own: (choice: T, layer: number) => number;
  /** Of two choices that follow one another: of a layer and of the next one. */
  readonly step: (choice: T, next: T, layer: number) => number;
}

/** Of each layer the choice that together cost least; undefined for a layer without any, which nothing passes. */
function leastWay<T>(layers: readonly (readonly T[])[], costs: Costs<T>): (T | undefined)[] {
  const ways: { readonly choice: T; readonly cost: number; readonly before: number }[][] = [];
  layers.forEach((layer, i) => {
    const earlier = ways[i - 1] ?? [];
    ways.push(
      layer.map((choice) => {
        const sums = earlier.map((way) => way.cost + costs.step(way.choice, choice, i - 1));
        const least = sums.length > 0 ? Math.min(...sums) : 0;
        return { choice, cost: least + costs.own(choice, i), before: sums.indexOf(least) };
      }),
    );
  });
  const found: (T | undefined)[] = [];
  let at = -1;
  for (let i = ways.length - 1; i >= 0; i--) {
    const layer = ways[i] ?? [];
    if (at < 0) at = layer.reduce((best, way, j) => (way.cost < (layer[best]?.cost ?? Infinity) ? j : best), 0);
    found.unshift(layer[at]?.choice);
    at = layer[at]?.before ?? -1;
  }
  return found;
}
