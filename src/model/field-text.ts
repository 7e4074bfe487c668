import type { DutyItem, FieldValue, Handover, ListedItem } from "./duty-item.ts";

/** A field's value; null where the item has none. */
export const fieldValue = (item: DutyItem | ListedItem, field: string): FieldValue =>
  ((item as unknown as Record<string, FieldValue | undefined>)[field] ?? null) as FieldValue;

/** A field's words as one text: names parted by 、, the bodies of a hand-over above its method. */
export function fieldText(value: FieldValue): string {
  if (!Array.isArray(value)) return String(value ?? "");
  return value.some((part) => typeof part !== "string")
    ? value.map((part) => (typeof part === "string" ? part : handoverText(part))).join("\n")
    : value.join("、");
}

const handoverText = ({ receivingDepartments, handlingMethod }: Handover): string =>
  [receivingDepartments.join("、"), handlingMethod].filter(Boolean).join("\n");

/** The field of an item that holds what a finding calls its field. */
export const fieldOf = (named: string): string => (named === "handlingMethod" ? "handovers" : named);
