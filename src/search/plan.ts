import { bigrams } from "../text/ngrams.ts";
import type { AboutQuestion, Knowledge } from "./catalogue/knowledge.ts";
import { withoutFrames } from "./frames.ts";
import { type OwnMeant, withOwn } from "./own-words.ts";
import { wordStartsOf } from "./word-starts.ts";

/** A question as search sees it. */
export interface QueryPlan {
  readonly asked: string;
  /** Without the words that it is asked in. */
  readonly question: string;
  /** Distinct tokens, in the order of the question. */
  readonly tokens: readonly string[];
  /** Whether there are no pairs to look for, only characters that stand alone (灯). */
  readonly onlyCharacters: boolean;
  readonly about: AboutQuestion;
  /** Pairs of characters with which a word may begin. */
  readonly wordStarts: ReadonlySet<string>;
}

/** Longest question that is planned, in UTF-16 units; what is behind it does not count. */
export const longestQuestion = 2000;

/**
 * Cuts a question at its limit, leaves out the words that it is asked in, and takes its tokens and what it speaks of. Where
 * own words of an office stand in it, the name of what they stand for counts as asked too.
 */
export function planQuestion(text: string, knowledge: Knowledge, own?: OwnMeant): QueryPlan {
  const question = text.slice(0, longestQuestion);
  const kept = withoutFrames(question);
  const tokens = [...new Set(bigrams(own ? `${kept}\n${own.name}` : kept))];
  const longer = tokens.filter((token) => !/^\p{Script=Han}$/u.test(token));
  const about = knowledge.aboutQuestion(question);
  return {
    asked: question,
    question: kept,
    tokens: longer.length > 0 ? longer : tokens,
    onlyCharacters: longer.length === 0,
    about: own ? withOwn(about, own) : about,
    wordStarts: wordStartsOf(knowledge),
  };
}

/** Whether a question is a single character (灯) or a word that so many matters have that it does not say which is meant (投诉). */
export const isVague = ({ onlyCharacters, about }: QueryPlan): boolean => onlyCharacters || about.broad;

/** How certain the matter is that a question means most, listed or not: 0…1. */
export const meantMost = ({ about: { certain, unlisted } }: QueryPlan): number =>
  Math.max(certain[0]?.[1] ?? 0, unlisted[0]?.[1] ?? 0);
