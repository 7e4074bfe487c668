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

const floors = { duties: 1e-3, main: 1e-2 };

/** How much shared duties tell: on a scale of logarithms, with a floor. */
export const dutiesSign = (duties: number): number => Math.log(duties + floors.duties);
export const mainDutySign = (share: number): number => Math.log(share + floors.main);

/** How strongly a text answers a question; differences between scores are logarithms of odds. */
export function scoreOf({ duties, name, clauses, words }: Omit<Likeness, "wordsOfAll">): number {
  const weights = rankingWeights;
  return weights.duties * dutiesSign(duties) + weights.name * name + weights.clauses * clauses + weights.words * words;
}

/** What a text is besides, known once its words are. */
export interface Standing {
  /** How certainly the duty is meant that the text holds most surely, as `mainDutySign` gives it. */
  readonly main: number;
  /** In which list it stands: 0 or 1; and where it punishes, whether a penalty is asked for (1) or a thing to be mended (-1). */
  readonly supporting: number;
  readonly reclaimed: number;
  readonly penalty: number;
}

/** What a text's standing adds to its score. */
export const standingScore = ({ main, supporting, reclaimed, penalty }: Standing): number =>
  rankingWeights.main * main +
  rankingWeights.supporting * supporting +
  rankingWeights.reclaimed * reclaimed +
  rankingWeights.penalty * penalty;

/** How likely each of some scores is the right one, by softmax. */
export function likelihoods(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
