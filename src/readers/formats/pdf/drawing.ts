import type { OperatorCodes, Operators, ShownGlyph } from "./engine.ts";
import { type Box, boxAt, type Glyph, holds, identity, type Matrix, meet, times } from "./geometry.ts";
import { type GlyphPlace, glyphAt } from "./glyph-place.ts";
import { beginState, beginText, moveTo, StateStack } from "./graphics-state.ts";
import { partsOfPath, type Segment } from "./path-rulings.ts";

/** What a font contributes to the places of its characters. */
export interface FontMetrics {
  readonly vertical: boolean;
  /** Points per unit of a glyph's width, for a font of one point. */
  readonly scale: number;
}

export interface Drawing {
  readonly glyphs: readonly Glyph[];
  /** Characters that nobody sees: drawn invisibly, white on white, or beyond the page's edge. */
  readonly hidden: readonly Glyph[];
  /** Print that runs aslant: watermarks. */
  readonly slanted: readonly Glyph[];
  readonly segments: readonly Segment[];
}

/** More characters on one page than any print can hold are a bomb, and what comes behind them is not looked at. */
const mostGlyphs = 400_000;
const mostSegments = 100_000;

/** Follows a page's operators as a printer would, and keeps the characters and straight lines that come out. */
export class PageDrawing implements Drawing {
  readonly glyphs: Glyph[] = [];
  readonly hidden: Glyph[] = [];
  readonly slanted: Glyph[] = [];
  readonly segments: Segment[] = [];
  private readonly shades: Box[] = [];
  private readonly stack: StateStack;
  private readonly page: { readonly matrix: Matrix; readonly box: Box };
  private readonly fonts: ReadonlyMap<string, FontMetrics>;
  private text = beginText();
  private clipping = false;

  constructor(matrix: Matrix, box: Box, fonts: ReadonlyMap<string, FontMetrics>) {
    this.page = { matrix, box };
    this.stack = new StateStack(beginState(matrix, box));
    this.fonts = fonts;
  }

  run({ fnArray, argsArray }: Operators, codes: OperatorCodes): this {
    const steps = this.steps(codes);
    for (let i = 0; i < fnArray.length; i++) steps.get(fnArray[i] ?? -1)?.((argsArray[i] ?? []) as never);
    return this;
  }

  /** The operators that matter, by pdfjs's code. */
  private steps(codes: OperatorCodes): Map<number, (args: never) => void> {
    const { stack } = this;
    const begin = (matrix: Matrix | null, box: ArrayLike<number> | null): void => {
      stack.save();
      if (matrix) stack.transform(matrix);
      if (box) this.clip(boxAt(stack.current.matrix, box as unknown as Box));
    };
    const steps = {
      save: () => stack.save(),
      restore: () => stack.restore(),
      transform: (matrix: Matrix) => stack.transform(matrix),
      paintFormXObjectBegin: ([matrix, box]: [Matrix | null, ArrayLike<number> | null]) => begin(matrix, box),
      paintFormXObjectEnd: () => stack.restore(),
      beginGroup: () => stack.save(),
      endGroup: () => stack.restore(),
      beginAnnotation: ([, , transform, matrix]: [unknown, unknown, Matrix, Matrix]) =>
        this.annotate(transform, matrix),
      endAnnotation: () => stack.restore(),
      setLineWidth: ([width]: [number]) => stack.set({ lineWidth: width }),
      setStrokeRGBColor: ([color]: [string]) => stack.set({ stroke: color }),
      setFillRGBColor: ([color]: [string]) => stack.set({ fill: color, fillIsFaint: isFaint(color) }),
      setFillColorN: () => stack.set({ fill: "pattern", fillIsFaint: false }),
      setGState: ([entries]: [readonly (readonly [string, never])[]]) => this.setGState(entries),
      clip: () => this.beginClip(),
      eoClip: () => this.beginClip(),
      constructPath: (args: PathArguments) => this.path(args, codes),
      beginText: () => this.setText(identity),
      setCharSpacing: ([spacing]: [number]) => stack.set({ charSpacing: spacing }),
      setWordSpacing: ([spacing]: [number]) => stack.set({ wordSpacing: spacing }),
      setHScale: ([scale]: [number]) => stack.set({ horizontalScale: scale / 100 }),
      setLeading: ([leading]: [number]) => stack.set({ leading: -leading }),
      setFont: ([font, size]: [string, number]) => this.setFont(font, size),
      setTextRenderingMode: ([mode]: [number]) => stack.set({ renderMode: mode }),
      setTextRise: ([rise]: [number]) => stack.set({ rise: rise }),
      moveText: ([x, y]: [number, number]) => moveTo(this.text, x, y),
      setLeadingMoveText: ([x, y]: [number, number]) => {
        stack.set({ leading: y });
        moveTo(this.text, x, y);
      },
      setTextMatrix: ([matrix]: [Matrix]) => this.setText(matrix),
      nextLine: () => moveTo(this.text, 0, stack.current.leading),
      showText: ([shown]: [readonly (ShownGlyph | number | null)[]]) => this.show(shown),
    };
    return new Map(Object.entries(steps).map(([name, step]) => [codes[name] ?? -2, step as (args: never) => void]));
  }

  private setText(matrix: Matrix): void {
    this.text = { ...beginText(), matrix };
  }

  private beginClip(): void {
    this.clipping = true;
  }

  private setFont(font: string, size: number): void {
    this.stack.set({ font, fontSize: size });
  }

  private setGState(entries: readonly (readonly [string, never])[]): void {
    for (const [name, value] of entries) {
      if (name === "LW") this.stack.set({ lineWidth: value });
      else if (name === "ca") this.stack.set({ fillAlpha: value });
      else if (name === "Font") this.setFont(value[0], value[1]);
    }
  }

  private annotate(transform: Matrix, matrix: Matrix): void {
    this.stack.save();
    this.stack.current = beginState(times(times(this.page.matrix, transform), matrix), this.page.box);
  }

  private clip(box: Box): void {
    this.stack.current.clip = meet(this.stack.current.clip, box);
  }

  private path([paint, data, bounds]: PathArguments, codes: OperatorCodes): void {
    const { current } = this.stack;
    const points = data?.[0];
    if (points && current.fillAlpha > 0) {
      const strokes = paintsStroke(paint, codes);
      const fills = paintsFill(paint, codes);
      if (strokes || fills) this.keepPath(points, strokes, fills);
    }
    if (this.clipping && bounds) this.clip(boxAt(current.matrix, bounds as unknown as Box));
    this.clipping = false;
  }

  private keepPath(points: ArrayLike<number>, strokes: boolean, fills: boolean): void {
    const { current } = this.stack;
    const { segments, areas } = partsOfPath(points, current.matrix, { strokes, fills });
    for (const segment of segments) {
      const seen = clipped(segment, current.clip);
      if (seen && this.segments.length < mostSegments) this.segments.push(seen);
    }
    if (!isWhite(current.fill)) for (const area of areas) this.shades.push(meet(area, current.clip));
  }

  private show(shown: readonly (ShownGlyph | number | null)[]): void {
    const { matrix, font } = this.stack.current;
    const metrics = this.fonts.get(font) ?? { vertical: false, scale: 0.001 };
    const line = times(matrix, this.text.matrix);
    for (const one of shown) {
      if (typeof one === "number") this.advance(((metrics.vertical ? 1 : -1) * one) / 1000, 0, metrics);
      else if (one) this.showGlyph(one, line, metrics);
    }
  }

  private showGlyph(shown: ShownGlyph, line: Matrix, metrics: FontMetrics): void {
    const { fontSize: size, horizontalScale, rise, charSpacing, wordSpacing } = this.stack.current;
    const { vertical } = metrics;
    const width = (vertical ? -(shown.vmetric?.[0] ?? -1000) : shown.width) * metrics.scale;
    const { x, y } = this.text;
    this.keepGlyph(shown, {
      line,
      x,
      y: y + rise,
      width: width * size * (vertical ? 1 : horizontalScale),
      size,
      vertical,
    });
    this.advance(width, charSpacing + (shown.isSpace ? wordSpacing : 0), metrics);
  }

  /** Goes on along the line by a width in ems and a spacing. */
  private advance(width: number, spacing: number, { vertical }: FontMetrics): void {
    const { fontSize, horizontalScale } = this.stack.current;
    if (vertical) this.text.y -= width * fontSize - spacing;
    else this.text.x += (width * fontSize + spacing) * horizontalScale;
  }

  private keepGlyph(shown: ShownGlyph, place: GlyphPlace): void {
    const found = this.glyphs.length + this.hidden.length < mostGlyphs ? glyphAt(shown.unicode, place) : undefined;
    if (!found) return;
    const [x, y] = [(found.box[0] + found.box[2]) / 2, (found.box[1] + found.box[3]) / 2];
    const { fillAlpha, fillIsFaint } = this.stack.current;
    const glyph = { ...found, direction: found.direction ?? 0, faint: fillAlpha < 0.7 || fillIsFaint };
    if (!this.isSeen(x, y) && !this.runsOffPage(glyph)) this.hidden.push(glyph);
    else if (found.direction === undefined) this.slanted.push(glyph);
    else this.glyphs.push(glyph);
  }

  /** Whether a character beyond the page's edge goes on with a line that began on the page: a table set too wide. */
  private runsOffPage({ box, size }: Glyph): boolean {
    const before = this.glyphs.at(-1)?.box;
    const [x0, y0, x1, y1] = this.page.box;
    if (!before || (box[0] > x0 && box[2] < x1) || box[1] < y0 || box[3] > y1) return false;
    return (
      Math.abs(box[3] - before[3]) < size * 0.2 && Math.abs(box[0] - before[2]) < size && box[0] < x1 + (x1 - x0) / 2
    );
  }

  private isSeen(x: number, y: number): boolean {
    const { renderMode, fill, fillAlpha, clip } = this.stack.current;
    if (renderMode === 3 || renderMode === 7 || (fillAlpha === 0 && renderMode !== 1)) return false;
    if (!holds([clip[0] - 1, clip[1] - 1, clip[2] + 1, clip[3] + 1], x, y)) return false;
    const white = isWhite(fill) && (renderMode === 0 || renderMode === 4);
    return !white || this.shades.some((shade) => holds(shade, x, y));
  }
}

type PathArguments = readonly [
  paint: number,
  data: readonly [ArrayLike<number> | null] | null,
  bounds: ArrayLike<number> | null,
];

const paintsStroke = (code: number, codes: OperatorCodes): boolean =>
  ["stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"].some(
    (name) => codes[name] === code,
  );

const paintsFill = (code: number, codes: OperatorCodes): boolean =>
  ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"].some(
    (name) => codes[name] === code,
  );

const isWhite = (color: string): boolean => /^#f[c-f]f[c-f]f[c-f]$/iu.test(color);

/** Colours that are nearer to white than to black, and bright ones. */
function isFaint(color: string): boolean {
  const parts =
    /^#(..)(..)(..)$/u
      .exec(color)
      ?.slice(1)
      .map((part) => Number.parseInt(part, 16)) ?? [];
  const [darkest, lightest] = [Math.min(...parts), Math.max(...parts)];
  return parts.length === 3 && (darkest > 0x77 || lightest - darkest > 0x77);
}

/** The part of an upright or level segment within the clip. */
function clipped({ x0, y0, x1, y1 }: Segment, clip: Box): Segment | undefined {
  if (![x0, y0, x1, y1].every(Number.isFinite)) return undefined;
  const box = meet(
    [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)],
    [clip[0] - 1, clip[1] - 1, clip[2] + 1, clip[3] + 1],
  );
  if (box[0] > box[2] || box[1] > box[3]) return undefined;
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.min(width, height) > 1.5) return undefined;
  return width > height
    ? { x0: box[0], y0: (y0 + y1) / 2, x1: box[2], y1: (y0 + y1) / 2 }
    : { x0: (x0 + x1) / 2, y0: box[1], x1: (x0 + x1) / 2, y1: box[3] };
}
