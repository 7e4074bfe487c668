import type { Hit, Verdict } from "../../../src/model/answer.ts";
import { departmentsOf } from "../../../src/model/item-parts.ts";
import type { Words } from "../words/zh.ts";
import { unitWord } from "./place.ts";

/** The answer in one line, in the unit's own words: who is responsible by this item. */
export function verdictLine(hit: Pick<Hit, "item" | "township">, words: Words): string {
  const { item, township } = hit;
  const unit = unitWord(township, words);
  const names = departmentsOf(item);
  const [first] = names;
  const who =
    first === undefined ? words.someDepartment : names.length > 1 ? words.several(first, names.length) : first;
  if (item.kind === "basic") return words.verdict.basic(unit);
  if (item.kind === "supporting") return words.verdict.supporting(unit, who);
  return item.discontinued ? words.verdict.discontinued() : words.verdict.reclaimed(unit, who);
}

/** What is said above an answer that is not certain, or in place of one. */
export function noVerdictLine(verdict: Verdict, hits: number, words: Words): string {
  if (verdict !== "unsure") return words.verdict.unlisted();
  return hits > 0 ? words.verdict.unsure() : words.verdict.notFound();
}
