import { PrintedText } from "../printed-text.ts";
import { columnFieldOf } from "./columns.ts";
import { isDepartmentList } from "./departments.ts";
import { township } from "./tables/side-rows.ts";

/** The duties of both sides, which one cell prints under their names, and the names that are but labels. */
export interface PartedDuties {
  readonly department: PrintedText;
  readonly township: PrintedText;
  readonly labels: readonly PrintedText[];
}

type Side = "department" | "township";

const words = "[\\p{Script=Han}（）()、]{1,20}";
const head = new RegExp(`(?<=^|[\\n。；;])[^\\S\\n]*(?:【(${words})】[：:]?|(${words})[：:])\\s*`, "gu");

/**
 * Parts a cell that prints the duties of both sides one below the other, each under its name: “县级部门职责：…柳溪镇职责：…”, “【上级部门】…【乡镇】…”,
 * “县民政局：…乡镇：…”. A department's own name stays with its duties. Undefined where the names do not begin the cell, or tell one side alone.
 */
export function partedDuties(cell: PrintedText): PartedDuties | undefined {
  const heads = [...cell.text.matchAll(head)].flatMap((match) => {
    const side = sideOf(match[1] ?? match[2] ?? "", cell);
    return side ? [{ ...side, start: match.index, end: match.index + match[0].length }] : [];
  });
  const [first] = heads;
  if (!first || cell.text.slice(0, first.start).trim() !== "") return undefined;
  const parts: Record<Side, PrintedText[]> = { department: [], township: [] };
  heads.forEach(({ side, isName, start, end }, i) => {
    parts[side].push(cell.slice(isName ? start : end, heads[i + 1]?.start).trim());
  });
  if (parts.department.length === 0 || parts.township.length === 0) return undefined;
  return {
    department: PrintedText.join(parts.department, "\n"),
    township: PrintedText.join(parts.township, "\n"),
    labels: heads.filter(({ isName }) => !isName).map(({ start, end }) => cell.slice(start, end)),
  };
}

function sideOf(label: string, cell: PrintedText): { side: Side; isName: boolean } | undefined {
  const field = columnFieldOf(label);
  if (field === "townshipResponsibilities" || township.test(label)) return { side: "township", isName: false };
  if (field === "departmentResponsibilities" || field === "counterpartDepartments")
    return { side: "department", isName: false };
  const at = cell.text.indexOf(label);
  return isDepartmentList(cell.slice(at, at + label.length)) ? { side: "department", isName: true } : undefined;
}
