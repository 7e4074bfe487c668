import type { Answer, Hit, Verdict } from "../../../src/model/answer.ts";
import { departmentsOf } from "../../../src/model/item-parts.ts";
import type { Words } from "../words/zh.ts";
import { certaintyOf } from "./certainty.ts";
import { unitWord } from "./place.ts";

/** The answer in one line, in the unit's own words: who is responsible by this item. */
export function verdictLine(hit: Pick<Hit, "item" | "township">, words: Words): string {
  const { item, township } = hit;
  const unit = unitWord(township, words);
  const names = departmentsOf(item);
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

/** Whether an answer is certain enough to be stated as a fact. */
export const isStated = (confidence: number): boolean => certaintyOf(confidence) === "high";

/** Whether a verdict says who is responsible. */
export const namesSomebody = (verdict: Verdict): boolean => verdict !== "unlisted" && verdict !== "unsure";

/** The hits that say who is responsible: none, the first, or, where lists share the matter, one of each of two lists. */
export function answering({ verdict, hits }: Answer): readonly Hit[] {
  const [first] = hits;
  if (!first || !namesSomebody(verdict)) return [];
  const other = verdict === "several" ? hits.find(({ kind }) => kind !== first.kind) : undefined;
  return other ? ofOneTownship(hits, first, other) : [first];
}

/** Two items as one township has them, where it has both: only there do they divide the work. */
function ofOneTownship(hits: readonly Hit[], first: Hit, other: Hit): readonly Hit[] {
  const placesOf = ({ kind, item }: Hit) => hits.filter((hit) => hit.kind === kind && hit.item.name === item.name);
  const pairs = placesOf(first).flatMap((one) => placesOf(other).map((two) => [one, two] as const));
  return pairs.find(([one, two]) => one.edition === two.edition) ?? [first, other];
}

/** The hits to show besides the cards: while it is unsure all, otherwise those that have a duty or words in common. */
export function besides({ verdict, hits }: Answer, cards: readonly Hit[]): Hit[] {
  if (verdict === "unsure") return [...hits];
  const common = hits.filter(({ duties, reasons }) => duties.length > 0 || reasons.length > 0);
  return verdict === "unlisted" ? common : common.filter((hit) => !cards.includes(hit));
}
