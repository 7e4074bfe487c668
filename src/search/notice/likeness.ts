import { bigrams } from "../../text/ngrams.ts";
import type { ReadText } from "./list-clauses.ts";

/** How much the direction of what is spoken of counts beside shared pairs of characters. */
const directionWeight = 0.3;

/**
 * How like a demand each clause is: 0…1. Pairs of characters that stand in few of the clauses tell them apart; those of their
 * matter stand in many.
 */
export function likenesses(demand: ReadText, clauses: readonly ReadText[]): number[] {
  const pairs = clauses.map(({ text }) => new Set(bigrams(text)));
  const rarity = rarities(pairs);
  const asked = new Set(bigrams(demand.text));
  return clauses.map((clause, i) => {
    const words = sharedWeight(asked, pairs[i] ?? new Set(), rarity);
    return (1 - directionWeight) * words + directionWeight * spokenAlike(demand, clause);
  });
}

/** How far two texts speak of the same standard duties: 0…1. */
export const spokenAlike = (a: ReadText, b: ReadText): number =>
  [...a.direction].reduce((sum, [duty, share]) => sum + share * (b.direction.get(duty) ?? 0), 0);

function rarities(clauses: readonly ReadonlySet<string>[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const pairs of clauses) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (pair) => Math.log(1 + clauses.length / (counts.get(pair) ?? 1));
}

/** Cosine of two sets of pairs, each weighed by its rarity. */
function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (pair: string) => number): number {
  const weight = (pairs: Iterable<string>): number => [...pairs].reduce((sum, pair) => sum + rarity(pair) ** 2, 0);
  return weight(a.intersection(b)) / Math.sqrt(weight(a) * weight(b) || 1);
}
