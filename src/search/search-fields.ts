import type { Reason } from "../model/answer.ts";
import { type DutyWords, departmentsOf, responsibilitiesOf } from "../model/item-parts.ts";

export type SearchField = Reason["field"];

/** The words of an item that a question is held against, by field. */
export const searchFields = (item: DutyWords): readonly (readonly [SearchField, string])[] => [
  ["name", item.name],
  ["category", item.category ?? ""],
  ["departments", departmentsOf(item).join("\n")],
  ["responsibilities", responsibilitiesOf(item)],
];
