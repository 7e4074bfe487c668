import type { DutyItem } from "../../model/duty-item.ts";
import type { Finding } from "../../model/finding.ts";
import { kindNames } from "../../model/kind.ts";
import type { Step } from "./state.ts";

const fewestItems = 10;
const most = 0.6;
/** They are about a field that the row does not print, and tell nothing of how its cells were found. */
const ofOneField: ReadonlySet<string> = new Set(["category-of-neighbour", "category-missing", "ordinal-missing"]);

/**
 * Where most rows of a list are doubted its columns were not understood: the other rows are no surer, and the list says so once, with what
 * would help.
 */
export const doubtWholeLists: Step = {
  name: "doubt whole lists",
  run(state) {
    const lists = [...Map.groupBy(state.items, ({ kind }) => kind).values()];
    return { ...state, findings: [...state.findings, ...lists.flatMap((items) => doubtsOf(items, state.findings))] };
  },
};

function doubtsOf(items: readonly DutyItem[], findings: readonly Finding[]): Finding[] {
  const [first] = items;
  if (!first || items.length < fewestItems) return [];
  const { kind } = first;
  const doubted = new Set(
    findings
      .filter((finding) => finding.about === "reading" && finding.kind === kind && !ofOneField.has(finding.rule))
      .map(({ at }) => at?.start),
  );
  const others = items.filter(({ printedAt }) => !doubted.has(printedAt[0]?.start));
  const share = items.length - others.length;
  if (share < items.length * most) return [];
  const whole: Finding = {
    rule: "list-doubtful",
    about: "reading",
    severity: "error",
    kind,
    message: `${kindNames[kind].zh}清单 ${items.length} 项中有 ${share} 项读取存疑，各栏文字可能没有分开。若文字是从 PDF 转出的，请直接导入 PDF，或按原版式转出（pdftotext -layout）`,
    messageEn: `${share} of ${items.length} items of the ${kindNames[kind].en} list are doubtful: its columns may not have been told apart; import the PDF itself, or text that keeps its layout (pdftotext -layout)`,
  };
  return [whole, ...others.map(doubtOf)];
}

const doubtOf = ({ kind, ordinal, printedAt }: DutyItem): Finding => ({
  rule: "list-doubtful",
  about: "reading",
  severity: "hint",
  kind,
  ordinal,
  message: "清单的多数行读取存疑，这一行也请核对原文",
  messageEn: "most rows of the list are doubtful; check this one against the print, too",
  ...(printedAt[0] ? { at: printedAt[0] } : {}),
});
