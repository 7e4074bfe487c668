import type { Verdict } from "../model/answer.ts";
import type { DutyWords } from "../model/item-parts.ts";
import { bigrams } from "../text/ngrams.ts";
import type { QueryPlan } from "./plan.ts";
import { searchFields } from "./search-fields.ts";
import type { TokenWeight } from "./search-index.ts";

/** Share of the question's weight that the best hit must hold, and how many of its telling words. */
const enoughWeight = 0.4;
const enoughWords = 2;
/** A hit that holds nearly all of a question is enough with a single telling word (秸秆). */
const nearlyAll = 0.9;

export interface Evidence {
  readonly plan: QueryPlan;
  readonly best: DutyWords | undefined;
  /** How much each token of the plan weighs, in its order. */
  readonly weights: readonly TokenWeight[];
  /** Whether every list in scope was read wholly: only then can a thing be called unlisted. */
  readonly whole: boolean;
}

/** The list of the best hit, where it holds enough of the question; unlisted where no item shares a word with it. */
export function verdictOf({ plan, best, weights, whole }: Evidence): Verdict {
  if (!best) return whole && !plan.onlyCharacters ? "unlisted" : "unsure";
  const held = new Set(searchFields(best).flatMap(([, text]) => bigrams(text)));
  const shared = weights.filter((_, i) => held.has(plan.tokens[i] ?? ""));
  const share = sum(shared) / Math.max(sum(weights), Number.MIN_VALUE);
  const words = shared.filter(({ telling }) => telling).length;
  const enough = (share >= enoughWeight && words >= enoughWords) || (share >= nearlyAll && words > 0);
  return enough && !plan.onlyCharacters ? best.kind : "unsure";
}

const sum = (weights: readonly TokenWeight[]): number => weights.reduce((total, { weight }) => total + weight, 0);
