import { PrintedText } from "../../printed-text.ts";
import { type Piece, type PieceOrAnchor, pieceText } from "./pieces.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** From so many single characters in a row on, they are two lines woven into each other, not late characters. */
const shortestWeave = 8;
/** So many late characters may stand right before a weave. */
const mostLate = 2;

/**
 * Draws two lines apart that came out woven character by character (据 账 高 号 龄 、 …): every other character, the first
 * line before the second. Where the weave begins is open; of the ways that one is right whose pairs of characters the
 * list prints elsewhere.
 */
export function unwoven(pieces: readonly PieceOrAnchor[]): PieceOrAnchor[] {
  const known = pairsIn(pieces);
  const result: PieceOrAnchor[] = [];
  let run: Piece[] = [];
  const close = (): void => {
    result.push(...(run.length >= shortestWeave ? partedWeave(run, known) : run));
    run = [];
  };
  for (const one of pieces) {
    if (isWoven(one, run.length)) run.push(one);
    else {
      close();
      result.push(one);
    }
  }
  close();
  return result;
}

function isWoven(one: PieceOrAnchor, before: number): one is Piece {
  if (one.form === "tail") return true;
  if (one.form === "stop") return before > mostLate;
  return one.form === "narrow" && before >= shortestWeave && one.lines.length === 1;
}

function partedWeave(run: readonly Piece[], known: ReadonlySet<string>): Piece[] {
  const ways = Array.from({ length: mostLate + 1 }, (_, late) => {
    const own = run.slice(late);
    const every = (from: 0 | 1): Piece[] => own.filter((_, i) => i % 2 === from);
    const [first, second] = [every(0), every(1)];
    const head = run.slice(0, late);
    // A character before the weave is late, or the beginning of its first line.
    const opens =
      late > 0 &&
      !/[局会部室委院办。]/u.test(pieceText(run[late - 1] as Piece)) &&
      known.has(pieceText(run[late - 1] as Piece) + pieceText(first[0] ?? (run[0] as Piece)));
    return { head: opens ? head.slice(0, -1) : head, lines: [...(opens ? head.slice(-1) : []), ...first, ...second] };
  });
  const best = ways.reduce((top, way) => (likeness(way.lines, known) > likeness(top.lines, known) ? way : top));
  return [...best.head, blockOf(best.lines)];
}

const likeness = (lines: readonly Piece[], known: ReadonlySet<string>): number => {
  const text = lines.map(pieceText).join("");
  let found = 0;
  for (let i = 0; i + 1 < text.length; i++) if (known.has(text.slice(i, i + 2))) found++;
  return found / Math.max(1, text.length);
};

function pairsIn(pieces: readonly PieceOrAnchor[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const one of pieces) {
    if (one.form !== "block") continue;
    for (const { text } of one.lines) for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  }
  return pairs;
}

function blockOf(pieces: readonly Piece[]): Piece {
  const printed = PrintedText.join(pieces.flatMap(({ lines }) => lines.map((line) => line.printed)));
  const line: PrintedLine = {
    printed,
    text: printed.text,
    width: printed.text.length * 2,
    afterGap: true,
    page: pieces[0]?.page ?? 0,
  };
  return { form: "block", woven: true, lines: [line], width: line.width, page: line.page };
}
