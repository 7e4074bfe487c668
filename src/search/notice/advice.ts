import type { Elsewhere } from "../../model/answer.ts";
import type { ListedItem } from "../../model/duty-item.ts";
import { departmentsOf } from "../../model/item-parts.ts";
import type { TaskVerdict } from "../../model/notice.ts";
import type { Demand } from "./demands.ts";
import type { JudgedDemand } from "./judge-demand.ts";
import { isOutside } from "./task-verdict.ts";

/** An action with its judgement. */
export type JudgedPart = Demand & JudgedDemand;

/** What is known of a task beside its actions: with whom an unlisted matter lies, and who leads by the notice. */
interface Around {
  readonly elsewhere: Elsewhere | null;
  readonly lead: string | null;
}

/** What a township may answer on a task, in the words of a reply between offices; who leads is told once. */
export function adviceOn(verdict: TaskVerdict, parts: readonly JudgedPart[], { elsewhere, lead }: Around): string {
  const answer = answerOn(verdict, parts, elsewhere);
  return lead === null || answer.includes(lead) ? answer : `来文所列牵头单位为${lead}。${answer}`;
}

function answerOn(verdict: TaskVerdict, parts: readonly JudgedPart[], elsewhere: Elsewhere | null): string {
  const outside = parts.find((part) => isOutside(part.verdict));
  const item = (outside ?? parts[0])?.item;
  const departments = departmentsIn(item);
  switch (verdict) {
    case "within-basic":
      return "属我单位基本履职事项，将按要求办理。";
    case "within-supporting":
      return `由${departments}牵头，我单位在清单所列配合职责内办理。`;
    case "beyond":
      return item?.kind === "basic"
        ? "清单未赋予我单位此项职权，建议由有权部门办理；我单位按清单所列职责办理其余工作。"
        : `属上级部门职责，建议由${departments}办理；我单位按清单所列配合职责予以协助。`;
    case "reclaimed":
      return item?.kind === "reclaimed" && item.discontinued
        ? "清单载明此项工作不再开展，建议不再下达。"
        : `已由上级部门收回，建议由${departments}按清单所列工作方式办理。`;
    case "unlisted":
      return `清单未列此项${usually(elsewhere)}。确需由我单位承担的，建议按职责准入程序报批后办理。`;
    case "partly":
      return objections(parts.filter((part) => isOutside(part.verdict))) + restOf(parts);
    case "unsure":
      return "对照清单尚不能确定归属，建议会商明确后办理。";
  }
}

const departmentsIn = (item: ListedItem | undefined): string => (item && departmentsOf(item).join("、")) || "有关部门";

/** What of a task is not ours, word for word, and whose it is. */
const objections = (outside: readonly JudgedPart[]): string =>
  [...Map.groupBy(outside, answerTo)]
    .map(([answer, parts]) => `${parts.map(({ text }) => `“${text}”`).join("、")}${answer}；`)
    .join("");

function answerTo({ verdict, item }: JudgedPart): string {
  if (verdict === "unlisted") return "清单未列";
  if (item?.kind === "reclaimed" && item.discontinued) return "清单载明不再开展";
  return `建议由${item?.kind === "basic" ? "有权部门" : departmentsIn(item)}办理`;
}

const restOf = (parts: readonly JudgedPart[]): string =>
  parts.some(({ verdict }) => verdict === "unsure") ? "其余建议会商明确后办理。" : "其余由我单位在清单职责内办理。";

/** With whom such a matter mostly lies. */
const usually = (elsewhere: Elsewhere | null): string =>
  elsewhere?.type === "duty" && elsewhere.leads.length > 0
    ? `，此类工作通常由${elsewhere.leads.join("、")}等部门牵头`
    : "";
