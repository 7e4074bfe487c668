import type { PlacedLine } from "./cells.ts";

/** Blank stretches, from the left, that part the columns of a stretch of lines. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Lines with gaps that a table needs, and how many of a hundred may cross a gutter. */
const fewestLines = 3;
const crossing = 5;
/** A gutter as wide as this, in ems, needs no other sign; a narrower one needs print that begins right behind it. */
const wide = 0.6;
const narrowest = 1.2;
const beginsWithin = 1.5;
const widestPage = 4000;
/** So much of a gutter is filled where words go over it. */
const filledFrom = 0.7;

/** The gutters that lines with gaps have in common; none where they are no columns. */
export function guttersOf(lines: readonly PlacedLine[]): Gutter[] {
  const level = lines.filter((line) => line.direction === 0);
  const parted = level.filter((line) => line.pieces.length > 1);
  if (parted.length < fewestLines) return [];
  const size = median(parted.map((line) => line.size));
  const between = letterGap(parted);
  const alone = level.filter((line) => line.pieces.length === 1);
  const least = narrowest + between;
  return blanks(parted, least)
    .flatMap((gutter) => aroundLoneColumn(gutter, alone, least))
    .filter((gutter) => {
      if (parted.filter((line) => partsAt(line, gutter)).length < fewestLines) return false;
      return gutter.to - gutter.from >= size * wide || opensColumn(level, gutter);
    });
}

/** Words of cells that span rows stand alone on their lines, in the midst of a gutter that is two: before and behind their column. */
function aroundLoneColumn(gutter: Gutter, alone: readonly PlacedLine[], least: number): Gutter[] {
  const within = alone.filter(({ box }) => box[0] >= gutter.from && box[2] <= gutter.to);
  const before = { from: gutter.from, to: Math.min(...within.map(({ box }) => box[0])) };
  const behind = { from: Math.max(...within.map(({ box }) => box[2])), to: gutter.to };
  const areTwo = within.length >= fewestLines && [before, behind].every(({ from, to }) => to - from >= least);
  return areTwo ? [before, behind] : [gutter];
}

/** How many gaps between the pieces of lines no gutter goes through. */
export function strayGaps(lines: readonly PlacedLine[], gutters: readonly Gutter[]): number {
  let strays = 0;
  for (const { pieces } of lines) {
    for (let i = 1; i < pieces.length; i++) {
      const [from, to] = [pieces[i - 1]?.to ?? 0, pieces[i]?.from ?? 0];
      if (!gutters.some((gutter) => gutter.from < to && gutter.to > from)) strays++;
    }
  }
  return strays;
}

/** Stretches of the page's width in which nearly no line prints. */
function blanks(lines: readonly PlacedLine[], width: number): Gutter[] {
  const covered = coverage(lines);
  const few = Math.floor((lines.length * crossing) / 100);
  const [first, last] = [covered.findIndex((count) => count > few), covered.findLastIndex((count) => count > few)];
  const found: Gutter[] = [];
  for (let x = first; x <= last; x++) {
    const from = x;
    while (x <= last && (covered[x] ?? 0) <= few) x++;
    if ((x - from) / perPoint >= width) found.push({ from: from / perPoint, to: x / perPoint });
  }
  return found;
}

/** Points are looked at in so many parts. */
const perPoint = 4;

/** How many lines print at each place across the page. */
function coverage(lines: readonly PlacedLine[]): Int32Array {
  const right = Math.min(widestPage, Math.max(...lines.map((line) => line.box[2])));
  const covered = new Int32Array(Math.ceil(Math.max(0, right) * perPoint) + 1);
  for (const { glyphs } of lines) {
    for (const { text, box } of glyphs) {
      if (text.trim() === "") continue;
      const to = Math.min(covered.length, Math.ceil((box[2] - 0.2) * perPoint));
      for (let x = Math.max(0, Math.floor((box[0] + 0.2) * perPoint)); x < to; x++) covered[x] = (covered[x] ?? 0) + 1;
    }
  }
  return covered;
}

/** What letter-spaced print leaves between two characters of a word. */
function letterGap(lines: readonly PlacedLine[]): number {
  const gaps = lines.flatMap(({ glyphs }) =>
    glyphs.slice(1).map(({ box }, i) => Math.max(0, box[0] - (glyphs[i]?.box[2] ?? 0))),
  );
  return Math.min(median(gaps), 10);
}

/** Whether a line prints on both sides of a gutter and not in it. */
function partsAt({ glyphs }: PlacedLine, { from, to }: Gutter): boolean {
  const printed = glyphs.filter(({ text }) => text.trim() !== "");
  const before = printed.filter(({ box }) => box[2] <= from + 1).length;
  const behind = printed.filter(({ box }) => box[0] >= to - 1).length;
  return before > 0 && behind > 0 && before + behind === printed.length;
}

/** Whether what stands behind a gutter mostly begins right at it, as a column does, and hardly a line crosses it. */
function opensColumn(lines: readonly PlacedLine[], gutter: Gutter): boolean {
  const behind = lines.flatMap(
    ({ glyphs }) => glyphs.find(({ box, text }) => box[0] >= gutter.to - 1 && text.trim() !== "") ?? [],
  );
  const begin = behind.filter(({ box }) => box[0] - gutter.to <= beginsWithin);
  const crossed = lines.filter((line) => crosses(line, [gutter]));
  return begin.length >= behind.length * 0.1 && begin.length >= fewestLines && crossed.length <= lines.length * 0.12;
}

/** Whether print fills a gutter: a title, or words about the rows below. A centred heading only leans into it. */
export const crosses = ({ glyphs }: PlacedLine, gutters: readonly Gutter[]): boolean =>
  gutters.some(({ from, to }) => {
    const filled = glyphs.reduce(
      (sum, { box, text }) =>
        sum + (text.trim() === "" ? 0 : Math.max(0, Math.min(box[2], to) - Math.max(box[0], from))),
      0,
    );
    return filled > (to - from) * filledFrom;
  });

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
