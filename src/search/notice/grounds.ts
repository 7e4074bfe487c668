import { departmentsOf } from "../../model/item-parts.ts";
import { powerNames } from "../../model/notice.ts";
import type { JudgedDemand } from "./judge-demand.ts";

/** Why an action is judged so, in the words of an office. */
export function whyOf({ verdict, ground, power, clause, item }: JudgedDemand): string {
  const departments = (item && departmentsOf(item).join("、")) || "有关部门";
  switch (ground) {
    case "clause":
      return verdict === "within-basic" ? "清单此项写明由本单位办理。" : "清单所列配合职责写明这一动作。";
    case "duty":
      return "属此项基本履职事项的日常工作，清单未逐字写明这一动作。";
    case "department":
      return `清单把这一动作列为上级部门职责（${departments}）。`;
    case "power":
      return `这一动作需要${power ? powerNames[power] : ""}的职权，清单未赋予本单位。`;
    case "reclaimed":
      return item?.kind === "reclaimed" && item.discontinued
        ? "清单载明此项工作不再开展。"
        : `此项工作已由${departments}收回。`;
    case "unlisted":
      return "基本、配合、收回三张清单均未载明。";
    case "matter":
      return "清单最相近的事项说的不是同一件事，请人工核对。";
    case "thin":
      return clause ? "清单有相近事项，但没有写明这一动作，请人工核对。" : "清单没有相近的条款，请人工核对。";
    case "uncertain":
      return "所说的事项与清单哪一项对应不能确定，请人工核对。";
  }
}
