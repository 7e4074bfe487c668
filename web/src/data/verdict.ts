import type { Answer, Hit } from "../../../src/model/answer.ts";
import { certaintyOf } from "../../../src/model/certainty.ts";
import { leadingOf } from "../../../src/model/item-parts.ts";
import type { Words } from "../words/zh.ts";
import { type ByNearness, byNearness } from "./near.ts";
import { unitWord } from "./place.ts";

/** The answer in one line, in the unit's own words: who is responsible by this item. */
export function verdictLine(hit: Pick<Hit, "item" | "township">, words: Words): string {
  const { item, township } = hit;
  const unit = unitWord(township, words);
  const names = leadingOf(item);
  const who = names.length === 0 ? words.someDepartment : words.several(names);
  if (item.kind === "basic") return words.verdict.basic(unit);
  if (item.kind === "supporting") return words.verdict.supporting(unit, who, names.length > 1);
  return item.discontinued ? words.verdict.discontinued() : words.verdict.reclaimed(unit, who);
}

/** The same as an answer: as a guess first, where it is not certain enough to be stated. */
export function answerLine(hit: Pick<Hit, "item" | "township">, confidence: number, words: Words): string {
  const line = verdictLine(hit, words);
  return isStated(confidence) ? line : words.answer.guess(line, confidence >= 0.5);
}

/** That no list has the matter; a guess where it is not certain enough to be stated. */
export const unlistedLine = (confidence: number, words: Words): string =>
  isStated(confidence) ? words.verdict.unlisted() : words.answer.unlistedGuess;

/** Whether an answer is certain enough to be stated as a fact. */
export const isStated = (confidence: number): boolean => certaintyOf(confidence) === "high";

/** The hits to show besides the cards: while it is unsure all, otherwise those that have a duty or words in common. */
export function besides(answer: Answer, cards: readonly Hit[]): ByNearness {
  const { verdict, hits } = answer;
  if (verdict === "unsure") return byNearness(hits, answer);
  const common = hits.filter(({ duties, reasons }) => duties.length > 0 || reasons.length > 0);
  return byNearness(verdict === "unlisted" ? common : common.filter((hit) => !cards.includes(hit)), answer);
}
