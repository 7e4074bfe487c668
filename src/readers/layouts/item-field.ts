import type { Field } from "./headings.ts";

/** A field of an item, or a part of its hand-overs: what a finding about an item names. */
export type ItemField = Exclude<Field, "subItem" | "handover"> | "handovers";

/** What a column's words are in an item. */
export function itemField(column: Field): ItemField {
  if (column === "subItem") return "name";
  return column === "handover" ? "handovers" : column;
}
