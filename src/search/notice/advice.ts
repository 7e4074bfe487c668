import type { Elsewhere } from "../../model/answer.ts";
import type { ListedItem } from "../../model/duty-item.ts";
import { departmentsOf } from "../../model/item-parts.ts";
import type { JudgedTask } from "./judge-task.ts";

/** What a township may answer on a task, in the words of a reply between offices. */
export function adviceOn({ verdict }: JudgedTask, item: ListedItem | undefined, elsewhere: Elsewhere | null): string {
  const departments = (item && departmentsOf(item).join("、")) || "有关部门";
  switch (verdict) {
    case "within-basic":
      return "属我单位基本履职事项，将按要求办理。";
    case "within-supporting":
      return `由${departments}牵头，我单位在清单所列配合职责内办理。`;
    case "beyond":
      return `属上级部门职责，建议由${departments}办理；我单位按清单所列配合职责予以协助。`;
    case "reclaimed":
      return item?.kind === "reclaimed" && item.discontinued
        ? "清单载明此项工作不再开展，建议不再下达。"
        : `已由上级部门收回，建议由${departments}按清单所列工作方式办理。`;
    case "unlisted":
      return `清单未列此项${usually(elsewhere)}。确需由我单位承担的，建议按职责准入程序报批后办理。`;
    case "unsure":
      return "对照清单尚不能确定归属，建议会商明确后办理。";
  }
}

/** With whom such a matter mostly lies. */
const usually = (elsewhere: Elsewhere | null): string =>
  elsewhere?.type === "duty" && elsewhere.leads.length > 0
    ? `，此类工作通常由${elsewhere.leads.join("、")}等部门牵头`
    : "";
