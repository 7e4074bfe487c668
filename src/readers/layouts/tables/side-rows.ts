import { bare } from "../../../text/blank.ts";
import { cellText, type Row } from "../../source-document.ts";
import type { Columns, Field } from "../headings.ts";

/** The fields that say what a side does. */
export const duties: readonly (Field | null)[] = ["departmentResponsibilities", "townshipResponsibilities"];
/** A township as the row or the head of its own duties names it. */
export const township =
  /^(?:本|各|所在)?\p{Script=Han}{0,10}?(?:乡镇|镇街|镇|乡|街道|苏木)(?:[（(]街道[）)])?(?:党委|人民政府|政府|办事处)?$/u;

const namesTownship = ({ cells }: Row, columns: Columns): boolean => {
  const cell = cells[columns.indexOf("counterpartDepartments")];
  return cell !== undefined && township.test(bare(cellText(cell)));
};

/** Whether a table has one column of duties, a row for each body, the township among them. */
export const hasSideRows = (columns: Columns, rows: readonly Row[]): boolean =>
  columns.filter((field) => duties.includes(field)).length === 1 && rows.some((row) => namesTownship(row, columns));

/** The columns of such a table's row: the duty is that of the side which it names. The township itself is no counterpart. */
export function columnsOfSide(row: Row, columns: Columns): Columns {
  const ours = namesTownship(row, columns);
  return columns.map((field) => {
    if (duties.includes(field)) return ours ? "townshipResponsibilities" : "departmentResponsibilities";
    return ours && field === "counterpartDepartments" ? null : field;
  });
}
