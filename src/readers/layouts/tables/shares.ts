import { enumeratorOf } from "../../../text/enumerators.ts";
import { PrintedText } from "../../printed-text.ts";
import { isDepartmentList } from "../departments.ts";
import type { Field } from "../headings.ts";
import type { PrintedShare } from "../row-draft.ts";

type Parts = Partial<Record<Field, readonly PrintedText[]>>;

interface Share {
  departments: PrintedText;
  duties: PrintedText;
}

const ended = /[。；;！]\s*$/u;
const listGoesOn = /[、，,和及与]\s*$/u;

/**
 * What each department does, where an item's rows print the departments one below the other, each beside its own
 * responsibilities; none where fewer than two have any of their own. A cell that spans rows goes with all of them; what a
 * page break cut goes on with the row before.
 */
export function sharesOf(rows: readonly Parts[], merged: ReadonlySet<number> = new Set()): PrintedShare[] {
  const shares: Share[] = [];
  for (const [i, { counterpartDepartments = [], departmentResponsibilities = [] }] of rows.entries()) {
    const departments = PrintedText.join(counterpartDepartments, "\n");
    const duties = PrintedText.join(departmentResponsibilities, "\n");
    const last = shares.at(-1);
    if (last && !begins(last, departments, duties, merged.has(i))) {
      last.departments = joined(last.departments, departments);
      last.duties = joined(last.duties, duties);
    } else if (!departments.isBlank || !duties.isBlank) shares.push({ departments, duties });
  }
  const areWhole = shares.every(({ departments, duties }) => isDepartmentList(departments) && !duties.isBlank);
  return areWhole && shares.length > 1 ? shares : [];
}

/** Whether a row is another department's own, and neither cell goes on with the one above; numbers may, where cells are merged. */
function begins(last: Share, departments: PrintedText, duties: PrintedText, isMerged: boolean): boolean {
  if (departments.isBlank || duties.isBlank) return false;
  if (!isDepartmentList(departments) || !isDepartmentList(last.departments) || listGoesOn.test(last.departments.text))
    return false;
  const goesOn = !isMerged && (enumeratorOf(duties.text.trimStart())?.number ?? 1) > 1;
  return ended.test(last.duties.text) && !goesOn;
}

const joined = (...texts: readonly PrintedText[]): PrintedText =>
  PrintedText.join(
    texts.filter((text) => !text.isBlank),
    "\n",
  );
