import { bigrams } from "../text/ngrams.ts";
import { withoutFrames } from "./frames.ts";

/** A question as search sees it. */
export interface QueryPlan {
  readonly question: string;
  /** Distinct tokens, in the order of the question. */
  readonly tokens: readonly string[];
  /** Whether there are no pairs to look for, only characters that stand alone (灯). */
  readonly onlyCharacters: boolean;
}

/** Longest question that is planned, in UTF-16 units; what is behind it does not count. */
const longestQuestion = 2000;

/** Cuts a question at its limit, leaves out the words that it is asked in, and takes its tokens. */
export function planQuestion(question: string): QueryPlan {
  const kept = withoutFrames(question.slice(0, longestQuestion));
  const tokens = [...new Set(bigrams(kept))];
  const longer = tokens.filter((token) => !/^\p{Script=Han}$/u.test(token));
  return { question: kept, tokens: longer.length > 0 ? longer : tokens, onlyCharacters: longer.length === 0 };
}
