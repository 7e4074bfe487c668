import type { DutyItem } from "../model/duty-item.ts";
import { bare } from "../text/blank.ts";
import { distance } from "../text/distance.ts";
import { defineRule } from "./rule.ts";

interface Spelling {
  readonly printed: string;
  readonly items: readonly DutyItem[];
}

/** One category is spelled in two ways: a blank within it, 和 for 及, a character otherwise. */
export const categorySpelledOtherwise = defineRule({
  id: "category-spelled-otherwise",
  title: "类别写法不一",
  group: "structure",
  severity: "warning",
  looksAt: "list",
  messages: {
    otherwise: {
      zh: "类别“{printed}”（{rows} 项）与“{usual}”写法不一",
      en: "category “{printed}” ({rows} items) is elsewhere spelled “{usual}”",
    },
  },
  check(list, report) {
    const spellings = [...Map.groupBy(list.items.filter(hasCategory), printedCategory)]
      .map(([printed, items]): Spelling => ({ printed, items }))
      .toSorted((a, b) => b.items.length - a.items.length);
    spellings.forEach(({ printed, items }, i) => {
      const usual = spellings.slice(0, i).find((other) => isSameCategory(printed, other.printed));
      const [item, ...others] = items;
      if (!usual || !item) return;
      const at = item.provenance.category?.[0]?.at;
      report({
        messageId: "otherwise",
        data: { printed, usual: usual.printed, rows: items.length },
        item,
        field: "category",
        quote: printed,
        ...(at ? { at } : {}),
        related: [...others, ...firstOfEachKind(usual.items)],
        fix: usual.printed,
        repeats: others.map((other) => ({ item: other, field: "category" })),
      });
    });
  },
});

const hasCategory = ({ category }: DutyItem): boolean => category !== null && category !== "";

/** With the blanks that the print has within it, and without line breaks. */
const printedCategory = ({ category, provenance }: DutyItem): string => {
  const printed = provenance.category?.map(({ quote }) => quote.replace(/[\r\n]\s*/gu, "").trim()).join("") ?? "";
  return bare(printed) === bare(category ?? "") && !/\s{2}/u.test(printed) ? printed : (category ?? "");
};

function isSameCategory(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => bare(text).replace(/[\p{P}]|和|及|与|以及/gu, ""));
  if (!left || !right) return false;
  if (left === right || [...left].toSorted().join("") === [...right].toSorted().join("")) return true;
  return Math.min(left.length, right.length) >= 4 && distance(left, right, 1) <= 1;
}

const firstOfEachKind = (items: readonly DutyItem[]): DutyItem[] => [
  ...new Map(items.toReversed().map((item) => [item.kind, item])).values(),
];
