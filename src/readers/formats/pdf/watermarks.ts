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
/** A stamp stands at its place on this share of so many pages and more. */
const [mostPages, fewestPages] = [0.8, 4];
/** Below so much of a page's height words of this length that stand there again and again, on some page in its table, are a stamp. */
const [foot, shortest] = [0.85, 3];
/** How far from one another on their pages, in points, a watermark's printings may stand. */
const near = 1;

interface FaintLine {
  readonly page: PrintedPage;
  /** Whether nearly all pages have it. */
  readonly fixed?: boolean;
  readonly line: PageLine;
  /** The page's other print. */
  readonly others: readonly Glyph[];
}

/**
 * Puts level watermarks and stamps aside: faint words that go over the text, words at the foot of nearly all pages that stand in a
 * table; and the same words at the same place of other pages.
 */
export function withoutWatermarks(pages: readonly PrintedPage[]): PrintedPage[] {
  const count = (of: (page: PrintedPage) => readonly Glyph[]): number =>
    pages.reduce((sum, page) => sum + of(page).length, 0);
  const isFaint = count(faintPrint) > count(({ glyphs }) => glyphs) * mostFaint;
  const faint = [...(isFaint ? [] : pages.flatMap(faintLines)), ...stampLines(pages)];
  const marks = [...faint.filter(goesOver), ...stamps(faint)];
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

/** Lines of what stands at one place at the foot of nearly all pages. */
function stampLines(pages: readonly PrintedPage[]): FaintLine[] {
  if (pages.length < fewestPages) return [];
  const feet = pages.map(({ glyphs, height }) => glyphs.filter(({ box }) => box[1] > height * foot));
  const counts = new Map<string, number>();
  for (const glyphs of feet)
    for (const place of new Set(glyphs.map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  const isFixed = (glyph: Glyph): boolean => (counts.get(placeOf(glyph)) ?? 0) >= pages.length * mostPages;
  return pages.flatMap((page, i) => {
    const fixed = new Set(feet[i]?.filter(isFixed));
    if (fixed.size === 0 || fixed.size > mostGlyphs) return [];
    const others = page.glyphs.filter((glyph) => !fixed.has(glyph));
    return linesOf([...fixed]).map((line) => ({ page, line, others, fixed: true }));
  });
}

const placeOf = ({ text, box: [x0, y0] }: Glyph): string => `${text} ${Math.round(x0)} ${Math.round(y0)}`;

/** Stamps at the foot, of each its first printing in a table; words that stand at another place, too, are none. */
function stamps(faint: readonly FaintLine[]): FaintLine[] {
  const inTable = [...Map.groupBy(faint.filter(isStampAtFoot), ({ line }) => line.text).values()].flatMap(([first]) =>
    first ? [first] : [],
  );
  if (inTable.length === 0) return [];
  const printed = faint.flatMap(({ fixed, others }) => (fixed ? others.map(({ text }) => text).join("") : []));
  return inTable.filter(
    (stamp) =>
      !faint.some((one) => one.line.text === stamp.line.text && !isSame(one, stamp)) &&
      !printed.some((text) => text.includes(stamp.line.text.trim())),
  );
}

/** Whether a line at the foot of nearly all pages stands in this one's table. */
function isStampAtFoot({ page, line, fixed }: FaintLine): boolean {
  const [, top, , bottom] = line.box;
  if (!fixed || line.text.trim().length < shortest) return false;
  return page.rulings.vertical.some(({ from, to }) => from < bottom && to > top);
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
