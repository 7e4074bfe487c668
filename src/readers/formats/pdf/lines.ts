import { around, type Box, type Direction, type Glyph, turned, turnedBack } from "./geometry.ts";

/** One printed line of a page, or of a cell. */
export interface PageLine {
  readonly text: string;
  /** Where each UTF-16 unit begins and ends along the line: start, end, start, end, … */
  readonly edges: Float32Array;
  readonly direction: Direction;
  /** The line's box on the turned page. */
  readonly box: Box;
  readonly size: number;
  /** Stretches of print without a gap, along the line. */
  readonly pieces: readonly Piece[];
  readonly glyphs: readonly Glyph[];
}

export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Gaps, in ems, from which a blank is understood: between letters and digits, beside other print, between columns. */
const wordGap = 0.22;
const blankGap = 0.7;
const wideGap = 1.6;

/** The lines that characters make up, in reading order. */
export function linesOf(glyphs: readonly Glyph[]): PageLine[] {
  const byDirection = Map.groupBy(asWritten(glyphs.filter((glyph) => glyph.size > 0.5)), (glyph) => glyph.direction);
  return [...byDirection.entries()]
    .toSorted((a, b) => b[1].length - a[1].length)
    .flatMap(([direction, some]) => linesAlong(direction, some));
}

/**
 * Upright characters that were drawn one below the other, in more than one column, are read downwards: programs without
 * fonts for vertical writing set it so.
 */
function asWritten(glyphs: readonly Glyph[]): readonly Glyph[] {
  const printed = glyphs.filter(({ text }) => text.trim() !== "");
  if (printed.length < 3 || printed.some(({ direction }) => direction !== 0)) return glyphs;
  let columns = 1;
  for (let i = 1; i < printed.length; i++) {
    const step = stepTo(printed[i] as Glyph, printed[i - 1] as Glyph);
    if (step === undefined) return glyphs;
    if (step === "column") columns++;
  }
  return columns > 1 ? glyphs.map((glyph) => ({ ...glyph, direction: 1 })) : glyphs;
}

/** How print that runs downwards goes from one character to the next; undefined where it does not. */
function stepTo({ box, size }: Glyph, before: Glyph): "below" | "column" | undefined {
  const [right, down] = [(box[0] - before.box[0]) / size, (box[1] - before.box[1]) / size];
  if (Math.abs(right) < 0.3 && down > 0.7 && down < 2) return "below";
  // A next column begins to the left, and not below.
  return right < -0.7 && down < 0.5 ? "column" : undefined;
}

interface Laid {
  readonly glyph: Glyph;
  /** Along and across the line. */
  readonly box: Box;
  readonly middle: number;
}

function linesAlong(direction: Direction, glyphs: readonly Glyph[]): PageLine[] {
  const laid = glyphs.map((glyph): Laid => {
    const box = turned(direction, glyph.box);
    return { glyph, box, middle: (box[1] + box[3]) / 2 };
  });
  const rows: { middle: number; size: number; laid: Laid[] }[] = [];
  for (const one of laid.toSorted((a, b) => a.middle - b.middle)) {
    const row = rows.at(-1);
    if (row && one.middle - row.middle < 0.5 * Math.max(row.size, one.glyph.size)) {
      row.laid.push(one);
      // The largest print of a line says where its middle is; raised signs hang on.
      if (one.glyph.size > row.size * 1.05) {
        row.size = one.glyph.size;
        row.middle = one.middle;
      }
    } else rows.push({ middle: one.middle, size: one.glyph.size, laid: [one] });
  }
  return rows.flatMap((row) => lineOf(direction, row.laid) ?? []);
}

/** The line's text, blanks understood from gaps; undefined where it prints nothing. */
function lineOf(direction: Direction, laid: readonly Laid[]): PageLine | undefined {
  const inOrder = trimmed(laid.toSorted((a, b) => a.box[0] - b.box[0]));
  if (inOrder.length === 0) return undefined;
  const texts: string[] = [];
  const edges: number[] = [];
  const spacing = letterSpacing(inOrder);
  let before: Laid | undefined;
  for (const one of inOrder) {
    const gap = before ? gapText(before, one, spacing) : "";
    for (let i = 0; i < gap.length; i++) edges.push(before?.box[2] ?? 0, one.box[0]);
    noteEdges(edges, one);
    texts.push(gap, one.glyph.text);
    if (!before || one.box[2] > before.box[2]) before = one;
  }
  const box = around(inOrder.map((one) => one.box));
  return {
    text: texts.join(""),
    edges: Float32Array.from(edges),
    direction,
    box: turnedBack(direction, box),
    size: Math.max(...sizesOf(inOrder)),
    pieces: piecesOf(inOrder, spacing),
    glyphs: inOrder.map((one) => one.glyph),
  };
}

/** Fewer gaps do not tell letter-spaced or stretched print from columns. */
const fewestGaps = 4;

/** What lies between most characters of a line, where it was spaced out or stretched over its cell. */
function letterSpacing(laid: readonly Laid[]): number {
  const printed = laid.filter(({ glyph }) => glyph.text.trim() !== "");
  if (printed.length <= fewestGaps) return 0;
  const gaps = printed.slice(1).map((one, i) => one.box[0] - (printed[i]?.box[2] ?? 0));
  return Math.max(0, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0);
}

function piecesOf(laid: readonly Laid[], spacing: number): Piece[] {
  const pieces: { from: number; to: number }[] = [];
  for (const { glyph, box } of laid) {
    if (glyph.text.trim() === "") continue;
    const last = pieces.at(-1);
    if (last && box[0] - last.to - spacing < glyph.size * blankGap) last.to = Math.max(last.to, box[2]);
    else pieces.push({ from: box[0], to: box[2] });
  }
  return pieces;
}

const sizesOf = (laid: readonly Laid[]): number[] => [...new Set(laid.map((one) => one.glyph.size))];

/** Without blanks at its ends. */
function trimmed(laid: readonly Laid[]): readonly Laid[] {
  const prints = (one: Laid): boolean => one.glyph.text.trim() !== "";
  return laid.slice(Math.max(0, laid.findIndex(prints)), laid.findLastIndex(prints) + 1);
}

/** A ligature's letters share its width. */
function noteEdges(edges: number[], { glyph, box }: Laid): void {
  const share = (box[2] - box[0]) / glyph.text.length;
  for (let i = 0; i < glyph.text.length; i++) edges.push(box[0] + share * i, box[0] + share * (i + 1));
}

const narrow = /[\p{Script=Latin}\p{Nd}]$/u;

function gapText(before: Laid, after: Laid, spacing: number): "" | " " | "\t" {
  const gap = (after.box[0] - before.box[2] - spacing) / Math.max(before.glyph.size, after.glyph.size);
  if (gap >= wideGap) return "\t";
  const printed = before.glyph.text.trim() === "" || after.glyph.text.trim() === "";
  if (printed) return "";
  const words = narrow.test(before.glyph.text) && narrow.test(after.glyph.text.charAt(0));
  return gap >= (words ? wordGap : blankGap) ? " " : "";
}

/** Where units `start` to `end` of a line stand on the turned page. */
export function boxWithin({ edges, direction, box }: PageLine, start: number, end: number): Box {
  const [, across, , to] = turned(direction, box);
  let [from, until] = [Infinity, -Infinity];
  for (let i = start; i < end; i++) {
    from = Math.min(from, edges[2 * i] ?? Infinity);
    until = Math.max(until, edges[2 * i + 1] ?? -Infinity);
  }
  return turnedBack(direction, [from, across, until, to]);
}
