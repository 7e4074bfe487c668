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

const handoverParts = ["receivingDepartments", "handlingMethod"] as const;

const handoverPart = (named: string) => handoverParts.find((part) => part === named);

/** The field of an item that holds what a finding calls its field: findings also name the two parts of hand-overs. */
export const fieldOf = (named: string): string => (handoverPart(named) ? "handovers" : named);

/** What of a field's value a finding is about: one part of its hand-overs, or all of it. */
export function partOf(value: FieldValue, named: string): FieldValue {
  const part = handoverPart(named);
  if (!part || !Array.isArray(value)) return value;
  return value.flatMap((one) => (typeof one === "string" ? one : one[part]));
}
