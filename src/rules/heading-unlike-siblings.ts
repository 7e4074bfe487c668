import type { DutyItem } from "../model/duty-item.ts";
import { type DutyKind, dutyKinds, kindNames } from "../model/kind.ts";
import type { Reading } from "../model/reading.ts";
import { distance } from "../text/distance.ts";
import { defineRule } from "./rule.ts";

type Column = Reading["headings"][number]["columns"][number];

/** A header repeated on each page is once printed otherwise (对上上级部门 among 对应上级部门). */
export const headingUnlikeSiblings = defineRule({
  id: "heading-unlike-siblings",
  title: "表头不一致",
  group: "structure",
  severity: "error",
  looksAt: "list",
  messages: {
    unlike: {
      zh: "{list}：表头印作“{printed}”，其余 {others} 处为“{usual}”",
      en: "{list}: a heading reads “{printed}”, {others} others “{usual}”",
    },
    almost: {
      zh: "{list}：表头“{printed}”疑为“{usual}”",
      en: "{list}: the heading “{printed}” should perhaps be “{usual}”",
    },
  },
  check(list, report) {
    for (const kind of dutyKinds) {
      const columns = list.headings.filter((heading) => heading.kind === kind).flatMap((heading) => heading.columns);
      for (const [field, same] of Map.groupBy(columns, (column) => column.field)) {
        if (field === null) continue;
        const { usual, count } = mostFrequent(same);
        const almost = count < 2 || same.length === count ? knownHeading(usual) : undefined;
        const [first] = same;
        if (almost && first)
          report({
            messageId: "almost",
            data: { list: kindNames[kind].zh, printed: usual, usual: almost },
            quote: usual,
            at: first.at,
            kind,
            ...rowBelow(list, kind, first),
          });
        if (count < 2) continue;
        // A part of a heading is a line that the layout of the text cut, not a slip.
        for (const column of same.filter(({ printed }) => !usual.includes(printed))) {
          report({
            messageId: "unlike",
            data: { list: kindNames[kind].zh, printed: column.printed, usual, others: count },
            quote: column.printed,
            at: column.at,
            kind,
            ...rowBelow(list, kind, column),
          });
        }
      }
    }
  },
});

function rowBelow(list: Reading, kind: DutyKind, { at }: Column): { readonly item?: DutyItem } {
  const item = list.items.find((one) => one.kind === kind && (one.printedAt[0]?.start ?? 0) > at.end);
  return item ? { item } : {};
}

/** Headings that offices print. */
const headings = (
  "事项类别 事项名称 履职事项 履职事项名称 配合履职事项 对应上级部门 牵头部门 主责部门 责任部门 上级部门职责 主责部门职责 县级部门职责 " +
  "乡镇（街道）配合职责 镇街配合职责 承接部门 收回部门 承接部门及工作方式 工作方式 收回方式 履职方式 履职依据 法定依据 设定依据 " +
  "事项类型 事项分类 事项编号 主管部门 承办部门 接收部门 负责部门 配合部门 对应县级部门 对应市级部门 对应区级部门 对应旗级部门 市级部门职责 区级部门职责 " +
  "旗级部门职责 州级部门职责 省级部门职责 主管部门职责 牵头部门职责 责任部门职责 承接方式 办理方式 履责方式 工作方法 工作措施 法律依据 政策依据 镇乡配合职责 乡镇配合职责"
).split(" ");

/** The one that a heading is but for a character. */
const knownHeading = (printed: string): string | undefined =>
  headings.includes(printed)
    ? undefined
    : headings.find(
        (known) => known.length === printed.length && known.length >= 4 && distance(known, printed, 1) === 1,
      );

function mostFrequent(columns: readonly Column[]): { usual: string; count: number } {
  const counts = new Map<string, number>();
  for (const { printed } of columns) counts.set(printed, (counts.get(printed) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return { usual: best?.[0] ?? "", count: best?.[1] ?? 0 };
}
