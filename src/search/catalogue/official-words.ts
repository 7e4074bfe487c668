import type { StandardDuty } from "../../model/catalogue.ts";
import { bigrams } from "../../text/ngrams.ts";
import { rarityOf } from "./vocabulary.ts";

/** Which duties hold a pair of characters in their official words, and how much it tells of each. */
export class OfficialWords {
  private readonly holders = new Map<string, { readonly duty: number; readonly impact: number }[]>();
  private readonly duties: number;

  constructor(duties: readonly StandardDuty[]) {
    this.duties = duties.length;
    const texts = duties.map((duty) => wordsOf(duty).flatMap(bigrams));
    const usual = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    texts.forEach((tokens, duty) => {
      for (const [token, { length }] of Map.groupBy(tokens, (token) => token)) {
        const impact = (length * (saturation + 1)) / (length + saturation * lengthShare(tokens.length / usual));
        this.holders.set(token, [...(this.holders.get(token) ?? []), { duty, impact }]);
      }
    });
  }

  /** For each duty how much of an official text it holds, by BM25 over pairs of characters, as a share of the text's weight. */
  sharesOf(text: string): Float32Array {
    const shares = new Float32Array(this.duties);
    let all = 0;
    for (const token of new Set(bigrams(text))) {
      const holders = this.holders.get(token);
      if (!holders) continue;
      const rarity = rarityOf(holders.length, this.duties);
      all += rarity;
      for (const { duty, impact } of holders) shares[duty] = (shares[duty] ?? 0) + rarity * impact;
    }
    return shares.map((share) => share / (all || 1));
  }
}

const saturation = 1.2;
const lengthPull = 0.6;
const lengthShare = (length: number): number => 1 - lengthPull + lengthPull * length;

/** The name counts three times. */
const wordsOf = ({ name, definition, objects, actions, programmes, official }: StandardDuty): string[] => [
  name,
  name,
  name,
  definition,
  ...objects,
  ...actions,
  ...programmes,
  ...official,
];
