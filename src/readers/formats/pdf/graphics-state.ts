import { type Box, identity, type Matrix, times } from "./geometry.ts";

/** What a PDF's page keeps while it is drawn, as far as print and rulings need it. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  lineWidth: number;
  stroke: string;
  fill: string;
  fillIsFaint: boolean;
  fillAlpha: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderMode: number;
}

/** Text position: matrix of the line, and where in it the next character stands. */
export interface TextPosition {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export const beginState = (matrix: Matrix, clip: Box): GraphicsState => ({
  matrix,
  clip,
  lineWidth: 1,
  stroke: "#000000",
  fill: "#000000",
  fillIsFaint: false,
  fillAlpha: 1,
  font: "",
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
});

export const beginText = (): TextPosition => ({ matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 });

/** To the beginning of another line of print. */
export function moveTo(text: TextPosition, x: number, y: number): void {
  text.lineX += x;
  text.lineY += y;
  text.x = text.lineX;
  text.y = text.lineY;
}

/** Deeper nesting is drawn as if it had not been nested; hostile files nest by the million. */
const deepest = 1000;

/** The stack of saved states. */
export class StateStack {
  current: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private skipped = 0;

  constructor(first: GraphicsState) {
    this.current = first;
  }

  save(): void {
    if (this.saved.length >= deepest) this.skipped++;
    else this.saved.push({ ...this.current });
  }

  restore(): void {
    if (this.skipped > 0) this.skipped--;
    else this.current = this.saved.pop() ?? this.current;
  }

  set(part: Partial<GraphicsState>): void {
    Object.assign(this.current, part);
  }

  transform(matrix: Matrix): void {
    this.current.matrix = times(this.current.matrix, matrix);
  }
}
