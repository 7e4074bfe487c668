import { PrintedText } from "../../printed-text.ts";
import type { Piece, PieceOrAnchor } from "./pieces.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** From so many single characters in a row on, they are two lines woven into each other, not late characters. */
const shortestWeave = 8;

/**
 * Draws two lines apart that came out woven character by character (根/账 据/号 高/、 …): every other character, the first
 * line before the second. The result is a block, and a doubt.
 */
export function unwoven(pieces: readonly PieceOrAnchor[]): PieceOrAnchor[] {
  const result: PieceOrAnchor[] = [];
  let run: Piece[] = [];
  const close = (): void => {
    if (run.length >= shortestWeave) {
      result.push(partedWeave(run));
    } else result.push(...run);
    run = [];
  };
  for (const one of pieces) {
    if (
      one.form === "tail" ||
      (one.form === "stop" && run.length > 2) ||
      (one.form === "narrow" && run.length >= shortestWeave && one.lines.length === 1)
    )
      run.push(one);
    else {
      close();
      result.push(one);
    }
  }
  close();
  return result;
}

function partedWeave(run: readonly Piece[]): Piece {
  const characters = run.flatMap(({ lines }) => lines);
  const every = (from: number): PrintedText =>
    PrintedText.join(characters.filter((_, i) => i % 2 === from).map(({ printed }) => printed));
  const printed = PrintedText.join([every(0), every(1)]);
  const line: PrintedLine = {
    printed,
    text: printed.text,
    width: printed.text.length * 2,
    afterGap: true,
    page: run[0]?.page ?? 0,
  };
  return { form: "block", woven: true, lines: [line], width: line.width, page: line.page };
}
