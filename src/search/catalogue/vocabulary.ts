import { hashOf } from "../hash.ts";
import { gramsOf } from "./grams.ts";

/** A text's features: numbers of known grams, and how much each weighs; the squares of the weights sum to one. */
export interface Features {
  readonly grams: Int32Array;
  readonly weights: Float32Array;
}

/** The grams that the model knows, by their hashes in rising order, and how rare each is among the matters. */
export interface Vocabulary {
  readonly hashes: Uint32Array;
  readonly rarity: Float32Array;
}

/** Features of a text by tf-idf (Salton and Buckley 1988): dampened counts times rarity, scaled to length one. */
export function featuresOf(text: string, { hashes, rarity }: Vocabulary): Features {
  const counts = new Map<number, number>();
  for (const gram of gramsOf(text)) {
    const at = find(hashes, hashOf(gram));
    if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const grams = Int32Array.from(counts.keys());
  const weights = Float32Array.from(counts, ([gram, count]) => Math.log(1 + count) * (rarity[gram] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { grams, weights: weights.map((weight) => weight / length) };
}

/** Where a value stands in a rising array, or -1. */
function find(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export interface LabelledText {
  readonly text: string;
  readonly matter: number;
}

/** The vocabulary of labelled texts: grams that stand in at least three of them. */
export function vocabularyOf(texts: readonly LabelledText[], matters: number): Vocabulary {
  const held = new Map<number, { texts: number; matters: Set<number> }>();
  for (const { text, matter } of texts) {
    for (const hash of new Set(gramsOf(text).map(hashOf))) {
      const known = held.get(hash) ?? { texts: 0, matters: new Set() };
      known.texts++;
      known.matters.add(matter);
      held.set(hash, known);
    }
  }
  const kept = [...held].filter(([, { texts }]) => texts >= fewestTexts).toSorted(([a], [b]) => a - b);
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    rarity: Float32Array.from(
      kept,
      ([
        ,
        {
          matters: { size },
        },
      ]) => rarityOf(size, matters),
    ),
  };
}

const fewestTexts = 3;

/** Inverse document frequency as in BM25: how telling it is that something stands in so many of all. */
export const rarityOf = (holders: number, all: number): number => Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
