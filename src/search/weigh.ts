import type { DutyWords } from "../model/item-parts.ts";
import { type Likeness, likelihoods } from "./ranking.ts";
import type { Candidate } from "./search-index.ts";

/** A candidate with its words, and how likely it is the right answer among all candidates. */
export interface WeighedText {
  readonly id: number;
  readonly words: DutyWords;
  readonly likeness: Likeness;
  readonly score: number;
  readonly likelihood: number;
}

/** Candidates with their words, in their order; those without words are left out. */
export function weigh(candidates: readonly Candidate[], wordsOf: ReadonlyMap<number, DutyWords>): WeighedText[] {
  const scored = candidates.flatMap(({ id, likeness, score }) => {
    const words = wordsOf.get(id);
    return words ? [{ id, words, likeness, score }] : [];
  });
  const shares = likelihoods(scored.map(({ score }) => score));
  return scored.map((text, i) => ({ ...text, likelihood: shares[i] ?? 0 }));
}
