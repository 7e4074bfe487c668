import { featuresOf } from "./vocabulary.ts";
import type { Weights } from "./weights.ts";

/** How strongly a text speaks of each matter: the linear scores, without scale. */
export function scoresOf(text: string, weights: Weights): Float32Array {
  const { rows, rowMatters, rowWeights, unit, matters } = weights;
  const scores = new Float32Array(matters);
  const { grams, weights: seen } = featuresOf(text, weights);
  for (let i = 0; i < grams.length; i++) {
    const gram = grams[i] ?? 0;
    const value = (seen[i] ?? 0) * unit;
    for (let at = rows[gram] ?? 0; at < (rows[gram + 1] ?? 0); at++) {
      const matter = rowMatters[at] ?? 0;
      scores[matter] = (scores[matter] ?? 0) + value * (rowWeights[at] ?? 0);
    }
  }
  return scores;
}

/** Shares that sum to one, by softmax; a sharpness over one makes the likely likelier. */
export function sharesOf(scores: Float32Array, sharpness: number): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  const shares = new Float32Array(scores.length);
  let sum = 0;
  for (let matter = 0; matter < scores.length; matter++) {
    const share = Math.exp(sharpness * ((scores[matter] ?? 0) - most));
    shares[matter] = share;
    sum += share;
  }
  for (let matter = 0; matter < shares.length; matter++) shares[matter] = (shares[matter] ?? 0) / sum;
  return shares;
}
