import type { ListedItem } from "./duty-item.ts";
import { departmentsOf, responsibilitiesOf } from "./item-parts.ts";
import type { DutyKind } from "./kind.ts";

/** What a list is narrowed by; an absent or empty part narrows nothing. */
export interface ItemFilter {
  readonly kind?: DutyKind | undefined;
  readonly category?: string | undefined;
  /** A department's name as printed in the item's column. */
  readonly department?: string | undefined;
  /** Words that must all stand somewhere in the item, whatever their case. */
  readonly words?: string | undefined;
}

/** Whether an item passes a filter. */
export function passes(item: ListedItem, { kind, category, department, words }: ItemFilter): boolean {
  if (kind && item.kind !== kind) return false;
  if (category && item.category !== category) return false;
  if (department && !departmentsOf(item).includes(department)) return false;
  if (!words || words.trim() === "") return true;
  const text = [item.name, item.category ?? "", ...departmentsOf(item), responsibilitiesOf(item)]
    .join("\n")
    .toLowerCase();
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
