import type { DutyItem } from "../model/duty-item.ts";
import { kindNames } from "../model/kind.ts";
import { essence } from "./likeness.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** One duty stands in two of the three lists: who is responsible cannot be told. */
export const dutyInTwoLists = defineRule({
  id: "duty-in-two-lists",
  title: "同一事项列入两张清单",
  group: "consistency",
  severity: "hint",
  looksAt: "list",
  messages: {
    both: {
      zh: "同一事项也列在{list}第 {other} 项“{name}”，责任归属不清",
      en: "the same duty stands in the {listEn} list too, item {other}: “{name}”",
    },
  },
  check(list, report) {
    const seen = new Map<string, DutyItem>();
    for (const item of list.items) {
      const words = essence(item.name);
      if (words.length < 4) continue;
      const other = seen.get(words);
      if (!other) seen.set(words, item);
      const clause = list.clausesOf(item)[0];
      if (!other || other.kind === item.kind || !clause) continue;
      const { zh, en } = kindNames[other.kind];
      report({
        messageId: "both",
        data: { list: zh, listEn: en, other: other.ordinal ?? "", name: other.name.slice(0, 30) },
        ...passage(clause, 0),
        related: [other],
      });
    }
  },
});
