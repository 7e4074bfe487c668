import type { Box, Glyph } from "./geometry.ts";
import type { RuledTable } from "./grid.ts";

/** A blank stretch from a page's top to its bottom, as far as tables reach, with tables on both sides. */
export interface PageGutter {
  readonly from: number;
  readonly to: number;
}

/** Where a page is set in columns, each with tables of its own: large paper often holds two pages of a list. */
export function pageGutters(tables: readonly RuledTable[], glyphs: readonly Glyph[]): PageGutter[] {
  const gutters: PageGutter[] = [];
  const inOrder = tables.map(({ box }) => box).toSorted((a, b) => a[0] - b[0]);
  let reached = Number.POSITIVE_INFINITY;
  inOrder.forEach((box, i) => {
    const gutter = { from: reached, to: box[0] };
    if (gutter.to > gutter.from && standAbreast(inOrder, i) && isBlank(gutter, inOrder, glyphs)) gutters.push(gutter);
    reached = i === 0 ? box[2] : Math.max(reached, box[2]);
  });
  return gutters;
}

/** Whether one of the tables before a place stands beside one of those from there on. */
const standAbreast = (boxes: readonly Box[], at: number): boolean =>
  boxes.slice(0, at).some((left) => boxes.slice(at).some((right) => left[1] < right[3] && right[1] < left[3]));

function isBlank({ from, to }: PageGutter, boxes: readonly Box[], glyphs: readonly Glyph[]): boolean {
  const [top, bottom] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3]))];
  return !glyphs.some(({ text, box }) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return x > from && x < to && y > top && y < bottom && text.trim() !== "";
  });
}

/** The column of a box among those that the gutters part, from the left. */
export const columnAt = (gutters: readonly PageGutter[], box: Box): number =>
  gutters.filter(({ from, to }) => (box[0] + box[2]) / 2 > (from + to) / 2).length;
