import type { Hit } from "../../../src/model/answer.ts";
import { departmentsOf } from "../../../src/model/item-parts.ts";
import type { Words } from "../words/zh.ts";
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
