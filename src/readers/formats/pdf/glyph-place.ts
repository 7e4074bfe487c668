import { foldGlyphs } from "../../../text/radicals.ts";
import { type Box, type Direction, type Matrix, pointAt } from "./geometry.ts";

/** Where the drawing stands when it prints a character, in the text's own coordinates. */
export interface GlyphPlace {
  readonly line: Matrix;
  readonly x: number;
  readonly y: number;
  /** How far the character itself reaches along its line. */
  readonly width: number;
  readonly size: number;
  readonly vertical: boolean;
}

export interface PlacedGlyph {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  /** Undefined for print that runs aslant. */
  readonly direction: Direction | undefined;
  readonly vertical: boolean;
}

// The em box of CJK print around its base line.
const ascent = 0.88;
const descent = 0.12;
const farthest = 1e6;
const unprintable = /(?!\s)\p{Cc}|\p{Cs}/gu;
const needsMending = /[^\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\x20-\x7e]/u;
const printedText = (unicode: string): string =>
  needsMending.test(unicode) ? foldGlyphs(unicode.replace(unprintable, "\ufffd")) : unicode;

/** The character with its em box on the page; undefined where it prints nothing. */
export function glyphAt(unicode: string, { line, x, y, width, size, vertical }: GlyphPlace): PlacedGlyph | undefined {
  const text = printedText(unicode);
  if (text === "") return undefined;
  const em = Math.abs(size);
  const [x0, y0] = vertical ? pointAt(line, x - em / 2, y - width) : pointAt(line, x, y - descent * em);
  const [x1, y1] = vertical ? pointAt(line, x + em / 2, y) : pointAt(line, x + width, y + ascent * em);
  const box: Box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
  if (!box.every((at) => Math.abs(at) < farthest)) return undefined;
  const direction = directionOf(line, vertical, size);
  const height = Math.hypot(line[2], line[3]) * em;
  return height > 0 ? { text, box, size: height, direction, vertical } : undefined;
}

function directionOf(line: Matrix, vertical: boolean, size: number): Direction | undefined {
  const sign = Math.sign(size) || 1;
  const [dx, dy] = vertical ? [-line[2], -line[3]] : [line[0] * sign, line[1] * sign];
  const along = Math.max(Math.abs(dx), Math.abs(dy));
  if (Math.min(Math.abs(dx), Math.abs(dy)) > along * 0.1) return undefined;
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy >= 0 ? 1 : 3;
}
