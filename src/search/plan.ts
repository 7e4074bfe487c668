import { bigrams } from "../text/ngrams.ts";

/** A question as search sees it. */
export interface QueryPlan {
  readonly question: string;
  /** Distinct tokens, in the order of the question. */
  readonly tokens: readonly string[];
}

/** Longest question that is planned, in UTF-16 units; what is behind it does not count. */
const longestQuestion = 2000;

/** Cuts a question at its limit and takes its tokens. */
export function planQuestion(question: string): QueryPlan {
  const kept = question.slice(0, longestQuestion);
  return { question: kept, tokens: [...new Set(bigrams(kept))] };
}
