import { enumeratorOf } from "../../../text/enumerators.ts";
import type { Piece } from "./pieces.ts";

/** How a block goes with the blocks of a cell so far: it goes on with them, begins anew, or hardly can follow. */
export type Follows = "goes on" | "counts on" | "begins" | "cannot";

const slack = 3;

/** Whether a block follows the others as a part of the same cell: in mid-sentence, or by the number of its first clause. */
export function follows(before: readonly Piece[], block: Piece): Follows {
  const end = endOf(before);
  const sign = enumeratorOf(block.lines[0]?.text ?? "");
  if (sign === undefined) {
    if (/[。；;：:]$/u.test(end)) return "begins";
    return isFull(before) ? "goes on" : "begins";
  }
  if (sign.number === 1) return "begins";
  const last = before
    .flatMap(({ lines }) => lines)
    .map(({ text }) => enumeratorOf(text)?.number)
    .findLast((found) => found !== undefined);
  return /[。；;：:]$/u.test(end) && sign.number === (last ?? 0) + 1 ? "counts on" : "cannot";
}

/** Blocks of a row drawn together where one goes on with another. */
export function chainsOf(blocks: readonly Piece[]): Piece[][] {
  const chains: Piece[][] = [];
  for (const block of blocks) {
    const chain = chains.findLast((open) => ["goes on", "counts on"].includes(follows(open, block)));
    if (chain) chain.push(block);
    else chains.push([block]);
  }
  return chains;
}

/** The last printed line of some blocks. */
export const endOf = (blocks: readonly Piece[]): string => blocks.at(-1)?.lines.at(-1)?.text ?? "";

/** Whether the last line is as wide as its block: it goes on somewhere. */
function isFull(blocks: readonly Piece[]): boolean {
  const last = blocks.at(-1);
  return last !== undefined && (last.lines.at(-1)?.width ?? 0) >= last.width - slack;
}
