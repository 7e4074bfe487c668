import { rankingWeights } from "./ranking-weights.ts";

/** How a text is like a question. */
export interface Likeness {
  /** Sum over the duties that the question may mean: how likely, times how certainly the text holds it. */
  readonly duties: number;
  /** Cosines of what the question speaks of with what the text's name and clauses speak of. */
  readonly name: number;
  readonly clauses: number;
  /** Shared words by BM25: against the text that shares most, and against all that the question has. */
  readonly words: number;
  readonly wordsOfAll: number;
}

const noDuty = 1e-3;

/** How much shared duties tell: on a scale of logarithms, with a floor. */
export const dutiesSign = (duties: number): number => Math.log(duties + noDuty);

/** How strongly a text answers a question; differences between scores are logarithms of odds. */
export function scoreOf({ duties, name, clauses, words }: Omit<Likeness, "wordsOfAll">): number {
  const weights = rankingWeights;
  return weights.duties * dutiesSign(duties) + weights.name * name + weights.clauses * clauses + weights.words * words;
}

/** How likely each of some scores is the right one, by softmax. */
export function likelihoods(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
