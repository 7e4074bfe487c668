import type { Ruling, Rulings } from "./geometry.ts";
import type { Segment } from "./path-rulings.ts";

/** Lines this near to one another are one line: double rules, and cells that each draw their own edge. */
const near = 2.5;
/** Dashes and dots this far apart are one line. */
const dashGap = 4;
const shortest = 5;

/** The ruling lines that segments make up: drawn pieces of one line joined, strokes of letters and ticks left out. */
export function rulingsOf(segments: readonly Segment[]): Rulings {
  const horizontal: Ruling[] = [];
  const vertical: Ruling[] = [];
  for (const { x0, y0, x1, y1 } of segments) {
    const [across, down] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (across >= down) horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    if (down >= across) vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }
  return { horizontal: stretchesOf(horizontal).flatMap(merged), vertical: stretchesOf(vertical).flatMap(merged) };
}

/** Lines so far apart along the page are of different tables: what is nearly one line in both is none. */
const apart = 9;

/** Lines parted where none is drawn for a while. */
function stretchesOf(lines: readonly Ruling[]): Ruling[][] {
  const stretches: Ruling[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const line of lines.toSorted((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last && line.from - reached <= apart) last.push(line);
    else stretches.push([line]);
    reached = Math.max(reached, line.to);
  }
  return stretches;
}

function merged(lines: readonly Ruling[]): Ruling[] {
  const groups: Ruling[][] = [];
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group?.[0] && line.at - group[0].at <= near) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap(joined).filter(({ from, to }) => to - from >= shortest);
}

/** Pieces of one line, joined where they touch; all get the place at which most is drawn. */
function joined(pieces: readonly Ruling[]): Ruling[] {
  const drawn = new Map<number, number>();
  for (const { at, from, to } of pieces) drawn.set(at, (drawn.get(at) ?? 0) + to - from);
  const [[at] = [0]] = [...drawn].toSorted((a, b) => b[1] - a[1]);
  const lines: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last && from - last.to <= dashGap) last.to = Math.max(last.to, to);
    else lines.push({ at, from, to });
  }
  return lines;
}
