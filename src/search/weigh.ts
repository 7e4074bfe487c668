import type { DutyWords } from "../model/item-parts.ts";
import { likelihoods } from "./ranking.ts";
import type { Candidate } from "./search-index.ts";

/** A candidate with its words, and how likely it is the right answer among all candidates. */
export interface WeighedText extends Candidate {
  readonly words: DutyWords;
  readonly likelihood: number;
}

/** Candidates with their words, in their order; those without words are left out. */
export function weigh(candidates: readonly Candidate[], wordsOf: ReadonlyMap<number, DutyWords>): WeighedText[] {
  const scored = candidates.flatMap((candidate) => {
    const words = wordsOf.get(candidate.id);
    return words ? [{ ...candidate, words }] : [];
  });
  const shares = likelihoods(scored.map(({ score }) => score));
  return scored.map((text, i) => ({ ...text, likelihood: shares[i] ?? 0 }));
}
