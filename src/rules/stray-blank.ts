import type { DutyItem } from "../model/duty-item.ts";
import type { Locator } from "../model/provenance.ts";
import { defineRule } from "./rule.ts";

const blank = /(?<=[\p{Script=Han}，。；、：）”》])[ \u3000\u00a0]+(?=[\p{Script=Han}，。；、：（“《])/gu;
const fields = [
  "name",
  "counterpartDepartments",
  "departmentResponsibilities",
  "townshipResponsibilities",
  "handovers",
];
/** A print with blanks in more of its rows than this is set with them; they are no slips. */
const habit = 0.1;

/** A blank within a Chinese sentence. */
export const strayBlank = defineRule({
  id: "stray-blank",
  title: "句中空格",
  group: "language",
  severity: "warning",
  looksAt: "list",
  messages: { blank: { zh: "句中多了空格", en: "a blank within the sentence" } },
  check(list, report) {
    const places = list.items.flatMap(blanksIn);
    if (new Set(places.map(({ item }) => item)).size > Math.max(10, list.items.length * habit)) return;
    for (const place of places) report({ messageId: "blank", ...place, fix: place.quote.replace(blank, "") });
  },
});

interface Place {
  readonly item: DutyItem;
  readonly field: string;
  readonly quote: string;
  readonly at: Locator;
}

/** A blank parts a heading from the words below it, or two headings of columns. */
const heading =
  /^[（(]?[一二三四五六七八九十]{1,3}[）)、．.][^，。；]{2,24}$|^(?:序号|事项类别|事项名称|[\p{Script=Han}]{0,8}部门职责)$/u;

const blanksIn = (item: DutyItem): Place[] =>
  fields.flatMap((field) =>
    (item.provenance[field] ?? []).flatMap(({ quote, at }) =>
      [...quote.matchAll(blank)]
        .filter(({ index }) => !heading.test(quote.slice(0, index)))
        .map(({ 0: words, index }) => {
          const [start, end] = [Math.max(0, index - 6), Math.min(quote.length, index + words.length + 6)];
          return {
            item,
            field,
            quote: quote.slice(start, end),
            at: { ...at, start: at.start + start, end: at.start + end },
          };
        }),
    ),
  );
