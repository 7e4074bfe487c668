import type { DutyItem, ListedItem } from "./duty-item.ts";

type Placed = "id" | "ordinal" | "provenance" | "printedAt" | "corrected";
type WordsOf<Item> = Item extends DutyItem ? Omit<Item, Placed> : never;

/** An item without what depends on the list that it stands in. */
export type DutyWords = WordsOf<DutyItem>;

/** Names of bodies in an item's columns, as printed. */
export function departmentsOf(item: DutyWords): readonly string[] {
  if (item.kind === "supporting") return item.counterpartDepartments;
  return item.kind === "reclaimed" ? item.handovers.flatMap((handover) => handover.receivingDepartments) : [];
}

/** The clauses of an item's cells, one line each, the township's side first. */
export function responsibilitiesOf(item: DutyWords): string {
  if (item.kind === "supporting") return `${item.townshipResponsibilities}\n${item.departmentResponsibilities}`;
  return item.kind === "reclaimed" ? item.handovers.map((handover) => handover.handlingMethod).join("\n") : "";
}

/** An item without its places in the document. */
export function listed(item: DutyItem): ListedItem {
  const { provenance, printedAt, corrected, ...kept } = item;
  return kept;
}
