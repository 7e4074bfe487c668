import type { StandardDuty } from "../../model/catalogue.ts";
import { bigrams } from "../../text/ngrams.ts";
import { withoutOfficialFrames } from "../frames.ts";
import { rarityOf } from "./vocabulary.ts";

/** How lists print the duties by name, and how like one of these an item's name is. */
export class OfficialNames {
  private readonly holders = new Map<string, number[]>();
  private readonly dutyOf: number[] = [];
  private readonly lengths: Float64Array;
  private readonly duties: number;

  constructor(duties: readonly StandardDuty[]) {
    this.duties = duties.length;
    const names = duties.flatMap(({ name, official }, duty) =>
      [name, ...official].map((one) => ({ duty, tokens: tokensOf(one) })),
    );
    names.forEach(({ duty, tokens }, number) => {
      this.dutyOf.push(duty);
      for (const token of tokens) {
        const holding = this.holders.get(token);
        if (holding) holding.push(number);
        else this.holders.set(token, [number]);
      }
    });
    this.lengths = Float64Array.from(names, ({ tokens }) => this.lengthOf(tokens));
  }

  /** For each duty the cosine of a text with the likest of its names, over pairs of characters by their rarity: 0…1. */
  likenessOf(text: string): Float32Array {
    const tokens = tokensOf(text);
    const shared = new Map<number, number>();
    for (const token of tokens) {
      const weight = this.rarity(token) ** 2;
      for (const name of this.holders.get(token) ?? []) shared.set(name, (shared.get(name) ?? 0) + weight);
    }
    const length = this.lengthOf(tokens) || 1;
    const likeness = new Float32Array(this.duties);
    for (const [name, weight] of shared) {
      const duty = this.dutyOf[name] ?? 0;
      likeness[duty] = Math.max(likeness[duty] ?? 0, weight / (length * (this.lengths[name] || 1)));
    }
    return likeness;
  }

  private rarity = (token: string): number => rarityOf(this.holders.get(token)?.length ?? 0, this.dutyOf.length);
  private lengthOf = (tokens: Iterable<string>): number =>
    Math.sqrt([...tokens].reduce((sum, token) => sum + this.rarity(token) ** 2, 0));
}

const tokensOf = (text: string): Set<string> => new Set(bigrams(withoutOfficialFrames(text)));
