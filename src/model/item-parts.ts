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

/** Who assists, as the print says, among a supporting item's departments. */
export const assistingOf = (item: DutyWords): readonly string[] =>
  item.kind === "supporting" ? (item.assistingDepartments ?? []) : [];

/** The departments that lead or took over: all of them but those that the print calls assisting. */
export function leadingOf(item: DutyWords): readonly string[] {
  const assisting = new Set(assistingOf(item));
  return departmentsOf(item).filter((name) => !assisting.has(name));
}

/** A supporting item's departments, with a word behind those that the print calls assisting. */
export const withRoles = (item: DutyWords, assists = "（配合）"): readonly string[] => {
  const assisting = new Set(assistingOf(item));
  return departmentsOf(item).map((name) => (assisting.has(name) ? name + assists : name));
};

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
