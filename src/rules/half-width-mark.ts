import type { DutyItem } from "../model/duty-item.ts";
import type { CheckedList } from "./checked-list.ts";
import type { Clause } from "./clause.ts";
import { passageAround } from "./passage.ts";
import { defineRule, type Report } from "./rule.ts";

const full: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "?": "？",
  "!": "！",
};
const found = /(?<=[\p{Script=Han}）》”])[,;:?!()]|[,;:?!()](?=[\p{Script=Han}（《“])/gu;
/** From so many rows on, a mark is the list's habit: one finding for all. */
const habit = 15;

/** Half-width marks among Chinese words. */
export const halfWidthMark = defineRule({
  id: "half-width-mark",
  title: "半角标点",
  group: "language",
  severity: "warning",
  looksAt: "list",
  messages: {
    half: { zh: "半角标点“{mark}”，应为“{right}”", en: "half-width “{mark}” instead of “{right}”" },
    many: {
      zh: "全文有 {rows} 项用半角标点“{mark}”，应为“{right}”",
      en: "half-width “{mark}” instead of “{right}” in {rows} items",
    },
  },
  check(list, report) {
    const places = [...list.clauses.flatMap(inClause), ...list.items.flatMap((item) => inLabels(item, list))];
    for (const [mark, same] of Map.groupBy(places, (place) => place.mark)) {
      const data = { mark, right: full[mark] ?? mark };
      const [first] = same;
      const rows = [...new Set(same.map(({ item }) => item))];
      if (!first) continue;
      if (rows.length > habit) {
        // What is to be typed is sure, but its words are those of one row only.
        const { fix, ...words } = first.words;
        report({ messageId: "many", data: { ...data, rows: rows.length }, ...words, related: rows.slice(1) });
      } else for (const { words } of same) report({ messageId: "half", data, ...words });
    }
  },
});

interface Place {
  readonly mark: string;
  readonly item: DutyItem;
  readonly words: Pick<Report<string>, "item" | "field" | "quote" | "at" | "fix">;
}

function inClause(clause: Clause): Place[] {
  return [...clause.text.matchAll(found)]
    .filter(({ index }) => index >= clause.wordsAt && !/[\d:：]$/u.test(clause.text.slice(0, index)))
    .map(({ 0: mark, index }) => {
      const words = passageAround(clause, [index, index + 1], { before: 4, behind: 4 });
      return { mark, item: clause.item, words: { ...words, fix: wide(words.quote) } };
    });
}

/** Marks of labels, which belong to no field: 工作方式: */
function inLabels(item: DutyItem, { text }: CheckedList): Place[] {
  if (text === null) return [];
  const pieces = Object.values(item.provenance).flat();
  const isRead = (at: number): boolean => pieces.some((piece) => piece.at.start <= at && at < piece.at.end);
  return item.printedAt.slice(0, 1).flatMap((row) =>
    [...text.slice(row.start, row.end).matchAll(/[\p{Script=Han}]{2,8}(:)(?=\s*[\p{Script=Han}])/gu)]
      .map(({ 0: quote, index }) => ({ quote, start: row.start + index, end: row.start + index + quote.length }))
      .filter(({ end }) => !isRead(end - 1))
      .map(({ quote, start, end }) => ({
        mark: ":",
        item,
        words: { item, quote, at: { ...row, start, end }, fix: wide(quote) },
      })),
  );
}

const wide = (text: string): string => text.replace(/[,;:?!()]/gu, (mark) => full[mark] ?? mark);
