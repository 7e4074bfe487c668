import type { DutyItem } from "../../../model/duty-item.ts";
import { bare } from "../../../text/blank.ts";
import { usualCategories } from "../../layouts/categories.ts";
import { documentTitleOf, listTitleOf } from "../../layouts/titles.ts";
import { fewestForHabit, hasLooseBracket, isHabit, type Suspicion, suspectsIn } from "./suspicion.ts";

const startsBroken = /^[，、；：。）》”的及与]|^和(?!谐|平|睦|解)/u;
const endsBroken = /[，、：（《“的和与及或]$/u;

/** A name whose beginning or end is that of a part of a sentence. */
export const brokenName: Suspicion = {
  rule: "name-broken",
  message: "事项名称的开头或结尾不完整，可能缺字或混入别的文字",
  messageEn: "the name begins or ends in the midst of a phrase; words may be missing or of another cell",
  among: (items) =>
    suspectsIn(
      "name",
      items.filter(({ name }) => startsBroken.test(name) || endsBroken.test(name) || hasLooseBracket(name)),
    ),
};

/** A name that is a document's title: the table may list documents, and no duties. */
export const nameOfDocument: Suspicion = {
  rule: "name-of-document",
  message: "事项名称是一份清单的标题，这张表可能是文件目录，不是事项清单",
  messageEn: "the name is the title of a list; the table may be an index of documents",
  among: (items) =>
    suspectsIn(
      "name",
      items.filter(({ name }) => documentTitleOf(name) !== undefined || listTitleOf(name) !== undefined),
    ),
};

/** Sentences in a name, where the list's names are phrases. */
export const nameWithSentence: Suspicion = {
  rule: "name-with-sentence",
  message: "事项名称中有句号、分号或序号，可能混入职责文字",
  messageEn: "the name holds a sentence or a clause number; words of a responsibility may be among it",
  among(items) {
    const holds = (name: string): boolean => /[。；][^）)”]|\d[.．、]\D|[：:]/u.test(name);
    const phrases = isHabit(
      items.map(({ name }) => name),
      0.85,
      (name) => !holds(name),
    );
    const suspected = items.filter(({ name }) => holds(name));
    return phrases ? suspectsIn("name", suspected) : [];
  },
};

const muchLonger = 3;

/** A name far longer than the list's longest usual ones. */
export const nameOutOfLength: Suspicion = {
  rule: "name-out-of-length",
  message: "事项名称的长度与其他事项相差悬殊，可能有误",
  messageEn: "the name is much longer or shorter than the list's other names",
  among(items) {
    if (items.length < fewestForHabit) return [];
    const lengths = items.map(({ name }) => bare(name).length).toSorted((a, b) => a - b);
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    const isOut = ({ name }: DutyItem): boolean => {
      const { length } = bare(name);
      return length < 3 || (length > 30 && length > usual * muchLonger);
    };
    return suspectsIn("name", items.filter(isOut));
  },
};

/** A category that no other row has, in a list whose categories come again and again. */
export const strangeCategory: Suspicion = {
  rule: "category-unlike-others",
  message: "事项类别在清单中只出现一次，且不是常见的类别",
  messageEn: "no other row has this category, and it is none of the usual ones",
  among(items) {
    const counts = Map.groupBy(items, ({ category }) => category ?? "");
    const again = items.filter(({ category }) => (counts.get(category ?? "")?.length ?? 0) > 1);
    if (items.length < fewestForHabit || again.length < items.length * 0.7) return [];
    const isStrange = ({ category }: DutyItem): boolean =>
      category !== null && counts.get(category)?.length === 1 && !usualCategories.has(category);
    return suspectsIn("category", items.filter(isStrange));
  },
};

const mostBefore = 3;
const mostBehind = 2;

/** A category with a few characters before or behind another one: the end of the category above, where a page cut it, or of the name beside it. */
export const categoryWithMore: Suspicion = {
  rule: "category-with-more",
  message: "事项类别在另一个类别前后多出几个字，可能混入了相邻的文字",
  messageEn: "the category has a few characters before or behind another one; they may be of a neighbouring cell",
  among(items) {
    const counts = Map.groupBy(items, ({ category }) => category ?? "");
    const known = new Set([...usualCategories, ...items.flatMap(({ category }) => category ?? [])]);
    const endsInAnother = (category: string): boolean =>
      Array.from({ length: mostBefore }, (_, i) => category.slice(i + 1)).some(
        (end) => end.length > 2 && known.has(end),
      );
    const beginsWithAnother = (category: string): boolean =>
      counts.get(category)?.length === 1 &&
      Array.from({ length: mostBehind }, (_, i) => category.slice(0, -i - 1)).some(
        (begin) => begin.length > 2 && counts.has(begin),
      );
    const isOdd = ({ category }: DutyItem): boolean =>
      category !== null && !usualCategories.has(category) && (endsInAnother(category) || beginsWithAnother(category));
    return suspectsIn("category", items.filter(isOdd));
  },
};

/** Half of a category (党的) whose other half (建设) stands alone in another row, or at the name's edge. */
export const categoryCut: Suspicion = {
  rule: "category-cut",
  message: "事项类别像是半个词，另一半可能混进了事项名称或别的行",
  messageEn: "the category seems to be half of one; its other half may be in the name or in another row",
  among(items) {
    const here = new Set(items.flatMap(({ category }) => category ?? []));
    const isHalf = ({ category, name }: DutyItem): boolean => {
      if (category === null || usualCategories.has(category)) return false;
      return usualCategories.values().some((whole) => {
        const rest = whole.startsWith(category)
          ? whole.slice(category.length)
          : whole.endsWith(category)
            ? whole.slice(0, -category.length)
            : "";
        return rest !== "" && (here.has(rest) || here.has(whole) || name.startsWith(rest) || name.endsWith(rest));
      });
    };
    return suspectsIn("category", items.filter(isHalf));
  },
};
