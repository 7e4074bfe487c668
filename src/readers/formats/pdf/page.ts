import { withoutDoubles } from "./doubles.ts";
import { type FontMetrics, PageDrawing } from "./drawing.ts";
import type { OperatorCodes, Operators, PdfPage } from "./engine.ts";
import { type Box, boxAt, type Direction, type Glyph, type Matrix, type Rulings, times } from "./geometry.ts";
import { rulingsOf } from "./rulings.ts";

/** A page's print, turned so that most of it runs to the right. */
export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Print that is none of the text: watermarks. */
  readonly aside: readonly Glyph[];
  readonly hidden: number;
  readonly rulings: Rulings;
  /** Whether its characters were recognised on a picture, by us or by who made the file. */
  readonly isRecognised: boolean;
  /** Whether the page was turned by a quarter, so that its lines run down or up on it. */
  readonly isTurned: boolean;
  /** Whether it was not turned at all. */
  readonly isUpright: boolean;
  /** From these coordinates back to the page as a viewer shows it. */
  toPage(box: Box): Box;
}

/** Larger pages are drawings; their boxes would only cost memory. PDF itself allows 14,400 points. */
const largestSide = 20_000;

/** Draws a page and keeps its print. */
export async function printedPage(page: PdfPage, number: number, codes: OperatorCodes): Promise<PrintedPage> {
  const operators: Operators = await page.getOperatorList();
  const fonts = fontsOf(page, operators, codes);
  const viewport = page.getViewport({ scale: 1 });
  const [width, height] = [viewport.width, viewport.height].map((side) => Math.min(Math.abs(side) || 1, largestSide));
  const shown: Box = [0, 0, width ?? 1, height ?? 1];
  const matrix = viewport.transform as unknown as Matrix;
  const first = new PageDrawing(matrix, shown, fonts).run(operators, codes);
  const turn = turnOf(first.glyphs);
  const turning = turnMatrix(turn, shown);
  const turnedBox = boxAt(turning, shown);
  const drawing = turn === 0 ? first : new PageDrawing(times(turning, matrix), turnedBox, fonts).run(operators, codes);
  const back = turnMatrix(((4 - turn) % 4) as Direction, turnedBox);
  page.cleanup();
  // A recognised scan prints its words invisibly, below its picture.
  const scanned = drawing.glyphs.length === 0;
  return {
    number,
    width: turnedBox[2],
    height: turnedBox[3],
    glyphs: withoutDoubles(scanned ? drawing.hidden : drawing.glyphs),
    aside: drawing.slanted,
    hidden: scanned ? 0 : drawing.hidden.filter((glyph) => glyph.text.trim() !== "").length,
    isRecognised: scanned && drawing.hidden.length > 0,
    rulings: rulingsOf(drawing.segments),
    isTurned: turn % 2 === 1,
    isUpright: turn === 0,
    toPage: turn === 0 ? (box) => box : (box) => boxAt(back, box),
  };
}

function fontsOf(page: PdfPage, { fnArray, argsArray }: Operators, codes: OperatorCodes): Map<string, FontMetrics> {
  const fonts = new Map<string, FontMetrics>();
  const note = (name: string): void => {
    if (fonts.has(name) || !page.commonObjs.has(name)) return;
    const font = page.commonObjs.get(name) as { vertical?: boolean; fontMatrix?: readonly number[] } | null;
    fonts.set(name, { vertical: font?.vertical === true, scale: Math.abs(font?.fontMatrix?.[0] ?? 0.001) || 0.001 });
  };
  fnArray.forEach((code, i) => {
    const args = argsArray[i] as readonly unknown[] | null;
    if (code === codes.setFont) note(args?.[0] as string);
    else if (code === codes.setGState) {
      for (const [key, value] of (args?.[0] ?? []) as readonly (readonly [string, never])[])
        if (key === "Font") note(value[0]);
    }
  });
  return fonts;
}

/** Quarter turns that make most of the print run to the right. */
function turnOf(glyphs: readonly Glyph[]): Direction {
  const votes = [0, 0, 0, 0];
  for (const { direction, text, vertical } of glyphs)
    if (text.trim() !== "" && !vertical) votes[direction] = (votes[direction] ?? 0) + 1;
  const best = votes.indexOf(Math.max(...votes));
  return (votes[best] ?? 0) > glyphs.length * 0.6 ? (((4 - best) % 4) as Direction) : 0;
}

/** The matrix that turns a page clockwise so many quarters, its upper left at the origin again. */
function turnMatrix(quarters: Direction, [, , width, height]: Box): Matrix {
  if (quarters === 1) return [0, 1, -1, 0, height, 0];
  if (quarters === 2) return [-1, 0, 0, -1, width, height];
  if (quarters === 3) return [0, -1, 1, 0, 0, width];
  return [1, 0, 0, 1, 0, 0];
}
