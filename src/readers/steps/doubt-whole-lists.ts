import type { DutyItem } from "../../model/duty-item.ts";
import type { Finding } from "../../model/finding.ts";
import { kindNames } from "../../model/kind.ts";
import { betterSource } from "./better-source.ts";
import type { ReadingState, Step } from "./state.ts";

const fewestItems = 10;
const most = 0.5;
/** They may as well be the print's own, row after row: a column left blank, a merged category, clauses that do not count on. */
const ofThePrint: ReadonlySet<string> = new Set([
  "category-of-neighbour",
  "ordinal-missing",
  "field-missing",
  "duty-count-broken",
]);

/**
 * Where most rows of a list are doubted its columns were not understood: the other rows are no surer, and the list says so once, with what
 * would help.
 */
export const doubtWholeLists: Step = {
  name: "doubt whole lists",
  run(state) {
    const lists = [...Map.groupBy(state.items, ({ kind }) => kind).values()];
    return { ...state, findings: [...state.findings, ...lists.flatMap((items) => doubtsOf(items, state))] };
  },
};

function doubtsOf(items: readonly DutyItem[], state: ReadingState): Finding[] {
  const { findings } = state;
  const better = betterSource(state);
  const [first] = items;
  if (!first || items.length < fewestItems) return [];
  const { kind } = first;
  const doubted = new Set(
    findings
      .filter((finding) => finding.about === "reading" && finding.kind === kind && !ofThePrint.has(finding.rule))
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
    message: `${kindNames[kind].zh}清单 ${items.length} 项中有 ${share} 项读取存疑，各栏文字可能没有分开。${better.zh}`,
    messageEn: `${share} of ${items.length} items of the ${kindNames[kind].en} list are doubtful: its columns may not have been told apart; ${better.en}`,
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
