import { median } from "./columns.ts";
import { type Glyph, meet } from "./geometry.ts";
import { linesOf, type PageLine } from "./lines.ts";
import type { PrintedPage } from "./page.ts";

/** A document with a greater share of faint or large print, or a page with more of it, is printed so; a watermark is some words. */
const [mostFaint, mostGlyphs] = [0.3, 400];
/** Print goes over other print where so much of it does. */
const over = 0.25;
/** So much larger than the text is print that may be a watermark, however dark. */
const large = 1.6;
/** How far from one another on their pages, in points, a watermark's printings may stand. */
const near = 1;

interface FaintLine {
  readonly page: PrintedPage;
  readonly line: PageLine;
  /** The page's other print. */
  readonly others: readonly Glyph[];
}

/** Puts level watermarks aside: faint words that go over the text, and the same words at the same place of other pages. */
export function withoutWatermarks(pages: readonly PrintedPage[]): PrintedPage[] {
  const count = (of: (page: PrintedPage) => readonly Glyph[]): number =>
    pages.reduce((sum, page) => sum + of(page).length, 0);
  if (count(faintPrint) > count(({ glyphs }) => glyphs) * mostFaint) return [...pages];
  const faint = pages.flatMap(faintLines);
  const marks = faint.filter((one) => goesOver(one));
  const found = new Map<PrintedPage, Set<Glyph>>();
  for (const { page, line } of faint.filter((one) => marks.some((mark) => isSame(mark, one)))) {
    const glyphs = found.get(page) ?? new Set();
    found.set(page, glyphs);
    for (const glyph of line.glyphs) glyphs.add(glyph);
  }
  return pages.map((page) => {
    const glyphs = found.get(page);
    if (!glyphs) return page;
    return { ...page, glyphs: page.glyphs.filter((glyph) => !glyphs.has(glyph)), aside: [...page.aside, ...glyphs] };
  });
}

function faintPrint({ glyphs }: PrintedPage): Glyph[] {
  const largest = median(glyphs.map(({ size }) => size)) * large;
  return glyphs.filter(({ faint, size }) => faint || size > largest);
}

function faintLines(page: PrintedPage): FaintLine[] {
  const faint = faintPrint(page);
  if (faint.length > mostGlyphs) return [];
  const own = new Set(faint);
  const others = page.glyphs.filter((glyph) => !own.has(glyph));
  return linesOf(faint).map((line) => ({ page, line, others }));
}

/** Whether part of a line stands on other print. */
const goesOver = ({ line, others }: FaintLine): boolean =>
  line.glyphs.some((glyph) => others.some((other) => overlap(glyph, other) > over));

/** The share of the smaller character's box that the other one covers. */
function overlap(one: Glyph, other: Glyph): number {
  const [x0, y0, x1, y1] = meet(one.box, other.box);
  return (Math.max(0, x1 - x0) * Math.max(0, y1 - y0)) / Math.min(one.size, other.size) ** 2;
}

const isSame = (a: FaintLine, b: FaintLine): boolean =>
  a.line.text === b.line.text &&
  Math.abs(a.line.box[0] - b.line.box[0]) < near &&
  Math.abs(a.line.box[1] - b.line.box[1]) < near;
