import { dutyKinds, kindNames } from "../model/kind.ts";
import type { Reading } from "../model/reading.ts";
import { defineRule } from "./rule.ts";

type Column = Reading["headings"][number]["columns"][number];

/** A header repeated on each page is once printed otherwise (对上上级部门 among 对应上级部门). */
export const headingUnlikeSiblings = defineRule({
  id: "heading-unlike-siblings",
  group: "structure",
  severity: "error",
  looksAt: "list",
  messages: {
    unlike: {
      zh: "{list}：表头印作“{printed}”，其余 {others} 处为“{usual}”",
      en: "{list}: a heading reads “{printed}”, {others} others “{usual}”",
    },
  },
  check(list, report) {
    for (const kind of dutyKinds) {
      const columns = list.headings.filter((heading) => heading.kind === kind).flatMap((heading) => heading.columns);
      for (const [field, same] of Map.groupBy(columns, (column) => column.field)) {
        if (field === null) continue;
        const { usual, count } = mostFrequent(same);
        if (count < 2) continue;
        // A part of a heading is a line that the layout of the text cut, not a slip.
        for (const column of same.filter(({ printed }) => !usual.includes(printed))) {
          const row = list.items.find((item) => item.kind === kind && (item.printedAt[0]?.start ?? 0) > column.at.end);
          report({
            messageId: "unlike",
            data: { list: kindNames[kind].zh, printed: column.printed, usual, others: count },
            quote: column.printed,
            at: column.at,
            kind,
            ...(row ? { item: row } : {}),
          });
        }
      }
    }
  },
});

function mostFrequent(columns: readonly Column[]): { usual: string; count: number } {
  const counts = new Map<string, number>();
  for (const { printed } of columns) counts.set(printed, (counts.get(printed) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return { usual: best?.[0] ?? "", count: best?.[1] ?? 0 };
}
