import type { DutyItem } from "../model/duty-item.ts";
import { kindNames } from "../model/kind.ts";
import { defineRule } from "./rule.ts";

/** Rows printed twice word for word, mostly a page that was put in twice. One finding for a run of rows. */
export const rowsPrintedTwice = defineRule({
  id: "rows-printed-twice",
  title: "整行重印",
  group: "structure",
  severity: "error",
  looksAt: "list",
  messages: {
    one: { zh: "{list}：第 {from} 项印了 {times} 遍", en: "{list}: item {from} is printed {times} times" },
    run: {
      zh: "{list}：第 {from} 至 {to} 项印了 {times} 遍",
      en: "{list}: items {from} to {to} are printed {times} times",
    },
  },
  check(list, report) {
    for (const run of runsOf(list.items)) {
      const [first, ...others] = run;
      if (!first) continue;
      const at = first.printedAt[1];
      const quote = first.provenance.ordinal?.[0]?.quote;
      report({
        messageId: others.length > 0 ? "run" : "one",
        data: {
          list: kindNames[first.kind].zh,
          from: first.ordinal ?? "",
          to: run.at(-1)?.ordinal ?? "",
          times: first.printedAt.length,
        },
        item: first,
        ...(at ? { at } : {}),
        ...(quote ? { quote } : {}),
        related: others,
      });
    }
  },
});

function runsOf(items: readonly DutyItem[]): DutyItem[][] {
  const runs: DutyItem[][] = [];
  items.forEach((item, i) => {
    if (item.printedAt.length < 2) return;
    const before = items[i - 1];
    const goesOn = before && before.kind === item.kind && before.printedAt.length === item.printedAt.length;
    if (goesOn) runs.at(-1)?.push(item);
    else runs.push([item]);
  });
  return runs;
}
