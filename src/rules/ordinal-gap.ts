import { type DutyKind, dutyKinds, kindNames } from "../model/kind.ts";
import type { Reading } from "../model/reading.ts";
import { defineRule } from "./rule.ts";

/** The numbers of a list jump: rows are missing or were renumbered. The finding stands at the last row before the gap. */
export const ordinalGap = defineRule({
  id: "ordinal-gap",
  title: "序号中断",
  group: "structure",
  severity: "error",
  looksAt: "list",
  messages: {
    gap: {
      zh: "{list}：第 {before} 项之后是第 {after} 项，缺 {missing} 项",
      en: "{list}: item {before} is followed by {after}; {missing} missing",
    },
    start: {
      zh: "{list}：从第 {after} 项开始，缺前 {missing} 项",
      en: "{list}: begins with {after}; the first {missing} missing",
    },
  },
  check(list, report) {
    for (const kind of dutyKinds) {
      const items = list.items.filter((item) => item.kind === kind && item.ordinal !== null);
      let before = 0;
      items.forEach((item, i) => {
        const after = item.ordinal ?? 0;
        const missing = after - before - 1;
        const last = items[i - 1];
        const data = { list: nameOf(kind), before, after, missing };
        if (missing > 0)
          report({
            messageId: last ? "gap" : "start",
            data,
            item: last ?? item,
            field: "ordinal",
            ...placeOf(last ?? item),
          });
        before = after;
      });
    }
  },
});

const nameOf = (kind: DutyKind): string => kindNames[kind].zh;

function placeOf(item: Reading["items"][number]): { quote?: string; at?: NonNullable<typeof printed>["at"] } {
  const printed = item.provenance.ordinal?.[0];
  return printed ? { quote: printed.quote, at: printed.at } : {};
}
