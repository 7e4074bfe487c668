import type { DutyItem } from "../model/duty-item.ts";
import { dutyKinds, kindNames } from "../model/kind.ts";
import { defineRule } from "./rule.ts";

/** One number stands at rows of different words, though the numbers of the list do not begin anew. */
export const ordinalRepeat = defineRule({
  id: "ordinal-repeat",
  title: "序号重复",
  group: "structure",
  severity: "error",
  looksAt: "list",
  messages: {
    repeat: {
      zh: "{list}：序号 {ordinal} 用了 {times} 次，内容不同",
      en: "{list}: number {ordinal} stands at {times} different rows",
    },
  },
  check(list, report) {
    for (const kind of dutyKinds) {
      const items = list.items.filter((item) => item.kind === kind && item.ordinal !== null);
      if (restarts(items)) continue;
      for (const [ordinal, same] of Map.groupBy(items, (item) => item.ordinal ?? 0)) {
        const [item, ...others] = same;
        if (!item || others.length === 0) continue;
        report({
          messageId: "repeat",
          data: { list: kindNames[kind].zh, ordinal, times: same.length },
          item,
          field: "ordinal",
          quote: String(ordinal),
          related: others,
        });
      }
    }
  },
});

/** Numbers that begin anew in each category repeat by design. */
function restarts(items: readonly DutyItem[]): boolean {
  return items.some((item, i) => i > 0 && item.ordinal === 1 && item.category !== items[i - 1]?.category);
}
