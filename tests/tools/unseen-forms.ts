// Forms of a list that are no plain table of one row for each item: cards, several items in a row, several lists in one table.
import type { Place } from "./list-writers.ts";
import type { MadeRow } from "./made-list.ts";
import { headsOf, titleOf, type UnseenTable, wordsOf } from "./unseen-tables.ts";

type Words = string | readonly string[];

const cell = (words: Words, across = 1, down = 1): Place => ({
  lines: typeof words === "string" ? [words] : words,
  down,
  across,
});
const covered = (count: number): Place[] => new Array<Place>(count).fill("covered");
const ofKind = (rows: readonly MadeRow[], kind: MadeRow["kind"]): MadeRow[] => rows.filter((row) => row.kind === kind);
const printed = (row: MadeRow): Words[] => [String(row.ordinal), ...wordsOf(row)];

/** Each item as a card: a field and its value in each row. */
export function cards(all: readonly MadeRow[], kind: MadeRow["kind"]): UnseenTable {
  const rows = ofKind(all, kind);
  const grid = rows.flatMap((row) =>
    printed(row).map((words, i): Place[] => [cell(headsOf(kind)[i] ?? ""), cell(words)]),
  );
  return { title: titleOf(kind), grid, rows };
}

/** Cards whose first row has two short fields, and whose others have one across. */
export function wideCards(all: readonly MadeRow[], kind: MadeRow["kind"]): UnseenTable {
  const rows = ofKind(all, kind);
  const heads = headsOf(kind);
  const grid = rows.flatMap((row): Place[][] => {
    const [ordinal = "", category = "", ...others] = printed(row);
    const first = [cell(heads[0] ?? ""), cell(ordinal), cell(heads[1] ?? ""), cell(category)];
    return [first, ...others.map((words, i) => [cell(heads[i + 2] ?? ""), cell(words, 3), ...covered(2)])];
  });
  return { title: titleOf(kind), grid, rows };
}

/** Three items in a row, number below number and name below name, under one category. */
export function severalInRow(all: readonly MadeRow[]): UnseenTable {
  const groups: MadeRow[][] = [];
  const rows = ofKind(all, "basic");
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.length < 3 && last[0]?.category === row.category) last.push(row);
    else groups.push([row]);
  }
  const grid = groups.map((group) => [
    cell(group.map(({ ordinal }) => String(ordinal))),
    cell(group[0]?.category ?? ""),
    cell(group.map(({ name }) => name)),
  ]);
  return { title: titleOf("basic"), grid: [headsOf("basic").map((heading) => cell(heading)), ...grid], rows };
}

const kindWords = { basic: "基本履职事项", supporting: "配合履职事项", reclaimed: "上级收回" } as const;

/** The three lists in one table, a column of which says to which of them each row belongs. */
export function kindColumn(rows: readonly MadeRow[]): UnseenTable {
  const heads = ["序号", "清单类型", "事项类别", "事项名称", "上级部门", "上级部门职责", "枫林镇职责"];
  const grid = rows.map((row) => {
    const [ordinal = "", ...others] = printed(row);
    const cells = [ordinal, kindWords[row.kind], ...others];
    return heads.map((_, i) => cell(cells[i] ?? ""));
  });
  return { title: "白石县枫林镇履职事项清单", grid: [heads.map((heading) => cell(heading)), ...grid], rows };
}

/** Main items parted into sub-items, which are counted; no column of categories. */
export function subItems(all: readonly MadeRow[]): UnseenTable {
  const rows = ofKind(all, "basic");
  const heads = ["序号", "主项名称", "子项名称"];
  return {
    title: titleOf("basic"),
    grid: [heads.map((heading) => cell(heading)), ...rows.map((row) => printed(row).map((words) => cell(words)))],
    rows,
  };
}

/** A field in each row and an item in each column, so many items beside one another before the fields begin anew. */
export function transposed(all: readonly MadeRow[], kind: MadeRow["kind"], across: number): UnseenTable {
  const rows = ofKind(all, kind);
  const grid = rows.flatMap((_, from): Place[][] => {
    const block = from % across === 0 ? rows.slice(from, from + across) : [];
    const filled = Array.from({ length: Math.min(across, rows.length) }, (_one, i) =>
      block[i] ? printed(block[i]) : [],
    );
    if (block.length === 0) return [];
    return headsOf(kind).map((heading, i) => [cell(heading), ...filled.map((words) => cell(words[i] ?? ""))]);
  });
  return { title: titleOf(kind), grid, rows };
}

/** A field in each row, a category merged over its items, and both responsibilities under a merged heading of their own. */
export function transposedGroups(all: readonly MadeRow[]): UnseenTable {
  const rows = ofKind(all, "supporting");
  const across = (i: number): Place => {
    const count = rows.findIndex((row, at) => at > i && row.category !== rows[i]?.category);
    const isFirst = i === 0 || rows[i - 1]?.category !== rows[i]?.category;
    return isFirst ? cell(rows[i]?.category ?? "", (count < 0 ? rows.length : count) - i) : "covered";
  };
  const values = (at: number): Place[] => rows.map((row) => cell(printed(row)[at] ?? ""));
  const grid = [
    [cell("序号", 2), "covered" as const, ...values(0)],
    [cell("事项类别", 2), "covered" as const, ...rows.map((_, i) => across(i))],
    [cell("事项名称", 2), "covered" as const, ...values(2)],
    [cell("上级部门", 1, 2), cell("部门名称"), ...values(3)],
    ["covered" as const, cell("职责"), ...values(4)],
    [cell("枫林镇配合职责", 2), "covered" as const, ...values(5)],
  ];
  return { title: titleOf("supporting"), grid, rows };
}

/** A subtotal under each category, and a sum at the end. */
export function withSums(all: readonly MadeRow[]): UnseenTable {
  const rows = ofKind(all, "basic");
  const sum = (word: string, count: number): Place[] => [cell(word), cell(""), cell(`${count}项`)];
  const grid = rows.flatMap((row, i): Place[][] => {
    const same = rows.filter(({ category }, at) => at <= i && category === row.category).length;
    const own = printed(row).map((words) => cell(words));
    return rows[i + 1]?.category === row.category ? [own] : [own, sum("小计", same)];
  });
  const heads = headsOf("basic").map((heading) => cell(heading));
  return { title: titleOf("basic"), grid: [heads, ...grid, sum("合计", rows.length)], rows };
}
