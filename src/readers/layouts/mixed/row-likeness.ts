import { enumeratorOf } from "../../../text/enumerators.ts";
import { bodyGrade } from "./body-lists.ts";
import { chainsOf, endOf } from "./chains.ts";
import type { ColumnWidths } from "./column-widths.ts";
import { type Piece, pieceText } from "./pieces.ts";

/** Blocks that are looked at in detail; a row with more is none. */
const mostBlocks = 12;

/** How unlike a row some pieces are together. The weights are ranks of how sure each sign is, not fitted numbers. */
export class RowLikeness {
  private readonly widths: ColumnWidths;
  private readonly grades = new Map<Piece, number>();
  private readonly pairs = new Map<Piece, ReadonlySet<string>>();
  private readonly rarity = new Map<string, number>();

  constructor(pieces: readonly Piece[], widths: ColumnWidths) {
    this.widths = widths;
    for (const one of pieces) {
      if (one.form === "narrow") this.grades.set(one, bodyGrade(pieceText(one), widths.home));
      if (one.form === "narrow" || one.form === "block") this.pairs.set(one, pairsOf(pieceText(one)));
    }
    const blocks = pieces.filter(({ form }) => form === "block");
    for (const pair of blocks.flatMap((block) => [...(this.pairs.get(block) ?? [])]))
      this.rarity.set(pair, (this.rarity.get(pair) ?? 0) + 1);
    for (const [pair, count] of this.rarity) this.rarity.set(pair, Math.log(blocks.length / count));
  }

  /** For the pieces before and behind a row's number; nought is a row as it should be. */
  cost(ahead: readonly Piece[], behind: readonly Piece[]): number {
    const pieces = [...ahead, ...behind];
    const narrow = pieces.filter(({ form }) => form === "narrow");
    const best = Math.max(1, ...narrow.map((one) => this.grades.get(one) ?? 0));
    const names = narrow.filter((one) => (this.grades.get(one) ?? 0) < best);
    const bodies = narrow.length - names.length;
    const pages = pieces.filter((one, i) => i > 0 && one.page !== pieces[i - 1]?.page).length;
    return (
      one(bodies, 2) +
      one(names.length, 0.8) +
      this.brokenNames(names) * 1.5 +
      this.blocksCost(pieces, names) +
      pages * 2 +
      (ahead[0]?.form === "tail" || ahead[0]?.form === "stop" ? 3 : 0)
    );
  }

  /** How many parts of the name stand behind one that has ended: whose last line is shorter than its column. */
  private brokenNames(names: readonly Piece[]): number {
    return names.slice(1).filter((_, i) => (names[i]?.lines.at(-1)?.width ?? 0) < this.widths.name - 1).length;
  }

  private blocksCost(pieces: readonly Piece[], names: readonly Piece[]): number {
    const all = pieces.filter(({ form }) => form === "block");
    const blocks = all.slice(0, mostBlocks);
    const stops = pieces.filter(({ form }) => form === "stop").length;
    const chains = chainsOf(blocks);
    const lacking = chains.filter((chain) => !endOf(chain).endsWith("。")).length;
    const missing = [7, 3, 0][chains.length] ?? Math.min(4, (chains.length - 2) * 1.2);
    const strangers = chains.filter((chain) => !this.sharesWords(chain, names)).length;
    const begins = enumeratorOf(blocks[0]?.lines[0]?.text ?? "")?.number ?? 1;
    return (
      Math.min(1, all.length - blocks.length) +
      missing +
      (chains.length === 2 && this.sameColumn(chains) ? 1 : 0) +
      Math.abs(lacking - stops) * 0.6 +
      Math.min(2, strangers) * 0.8 +
      (begins > 1 ? 2 : 0)
    );
  }

  /** Two blocks that wrap alike are of one column, and so of two rows. */
  private sameColumn(chains: readonly (readonly Piece[])[]): boolean {
    const { short, long } = this.widths;
    if (long === short) return false;
    const sides = chains
      .map((chain) => Math.max(...chain.map(({ width }) => width)))
      .map((width) => {
        if (width > short + 3) return "long";
        return width >= short - 3 ? "short" : "open";
      });
    return sides[0] === sides[1] && sides[0] !== "open";
  }

  /** Whether a block speaks of what a name names: a pair of characters in common that few other blocks hold. */
  private sharesWords(chain: readonly Piece[], names: readonly Piece[]): boolean {
    let weight = 0;
    for (const name of names)
      for (const pair of this.pairs.get(name) ?? [])
        if (chain.some((block) => this.pairs.get(block)?.has(pair))) weight += this.rarity.get(pair) ?? 0;
    return weight >= 3;
  }
}

/** A cell that each row has once. */
const one = (found: number, extra: number): number => (found === 0 ? 3 : Math.min(3, (found - 1) * extra));

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}
