import { bare } from "../../../text/blank.ts";
import { cellText, type Row } from "../../source-document.ts";
import type { Columns } from "../headings.ts";

/**
 * The columns of a table that parts main items (主项) into sub-items (子项). A sub-item with a number of its own is the item, and
 * its main item stands in for a category; where the numbers are the main items', those are the items. What is left is null.
 */
export function withSubItems(columns: Columns, below: readonly Row[]): Columns {
  if (!columns.includes("subItem")) return columns;
  const cells = (column: number): number =>
    new Set(below.map((row) => row.cells[column]).filter((cell) => cell && bare(cellText(cell)) !== "")).size;
  const [numbers, mains, subs] = (["ordinal", "name", "subItem"] as const).map((field) =>
    cells(columns.indexOf(field)),
  );
  const areNumbered =
    !columns.includes("name") || !columns.includes("ordinal") || numbers === subs || numbers !== mains;
  const main = areNumbered ? (columns.includes("category") ? null : "category") : "name";
  return columns.map((field) =>
    field === "name" ? main : field === "subItem" ? (areNumbered ? "name" : null) : field,
  );
}
