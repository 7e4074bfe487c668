import { describe, expect, test } from "vitest";
import { gridAsCsv, gridAsExcel, gridAsHtml, gridAsWord } from "../../../tests/tools/list-writers.ts";
import { madeList } from "../../../tests/tools/made-list.ts";
import { readFileBytes } from "../../../tests/tools/read-bytes.ts";
import { scoreOf } from "../../../tests/tools/score.ts";
import {
  cards,
  kindColumn,
  severalInRow,
  subItems,
  transposed,
  wideCards,
  withSums,
} from "../../../tests/tools/unseen-forms.ts";
import {
  columnGroups,
  departmentRows,
  headed,
  sideBySide,
  twoRowHeader,
  type UnseenTable,
  unheaded,
} from "../../../tests/tools/unseen-tables.ts";

const { rows } = madeList(11, { basic: 21, supporting: 24, reclaimed: 13 });
const writers: Readonly<Record<string, (table: UnseenTable) => Uint8Array | Promise<Uint8Array>>> = {
  CSV: ({ title, grid }) => gridAsCsv(title, grid),
  "a page": ({ title, grid }) => gridAsHtml(title, grid),
  Excel: ({ title, grid }) => gridAsExcel(title, grid),
  Word: ({ title, grid }) => gridAsWord(title, grid),
};
const tables: Readonly<Record<string, UnseenTable>> = {
  "a header of two rows": twoRowHeader(rows),
  "a row for each department, the rest merged": departmentRows(rows, "merged"),
  "a row for each department, the rest printed again": departmentRows(rows, "again"),
  "one list in two groups of columns": columnGroups(rows),
  "two lists side by side": sideBySide(rows),
  "headings of other words": headed(rows, "supporting", [
    "编号",
    "所属板块",
    "配合履职任务名称",
    "县级相关业务部门",
    "上级业务部门主要职责任务",
    "枫林镇人民政府工作职责",
  ]),
  "headings of no known words": headed(rows, "supporting", [
    "编号",
    "哪一块",
    "干什么",
    "找谁",
    "他们管什么",
    "我们管什么",
  ]),
  "no headings, the usual order": unheaded(rows, "supporting", [0, 1, 2, 3, 4, 5]),
  "no headings, the sides the other way round": unheaded(rows, "supporting", [0, 1, 2, 3, 5, 4]),
  "no headings, the category last": unheaded(rows, "supporting", [0, 2, 3, 4, 5, 1]),
  "no headings, the method before the department": unheaded(rows, "reclaimed", [0, 1, 2, 4, 3]),
  "no headings, the name before the category": unheaded(rows, "basic", [0, 2, 1]),
  "a card for each item": cards(rows, "supporting"),
  "a card for each reclaimed item": cards(rows, "reclaimed"),
  "cards of two fields in a row, and of one across": wideCards(rows, "supporting"),
  "a field in each row, an item in each column": transposed(rows, "supporting", 24),
  "a field in each row, ten items beside one another": transposed(rows, "basic", 10),
  "a field in each row, seven reclaimed items beside one another": transposed(rows, "reclaimed", 7),
  "several items in a row": severalInRow(rows),
  "the three lists in one table, told by a column": kindColumn(rows),
  "sub-items of main items": subItems(rows),
  "sums under each category and at the end": withSums(rows),
};

describe.each(Object.entries(tables))("%s", (_, table) => {
  test.each(Object.keys(writers))("written as %s, comes back equal", async (name) => {
    const bytes = (await writers[name]?.(table)) ?? new Uint8Array();
    const { reading } = await readFileBytes(bytes, "清单");
    expect(scoreOf(table.rows, reading.items)).toEqual({ missing: 0, extra: 0, accuracy: 1, misses: [] });
    expect(reading.accounting.unplacedAt).toEqual([]);
  });
});

test("columns that were read by what they hold are named", async () => {
  const { title, grid } = headed(rows, "supporting", ["编号", "哪一块", "干什么", "找谁", "他们管什么", "我们管什么"]);
  const { reading } = await readFileBytes(gridAsCsv(title, grid), "清单.csv");
  const doubts = reading.findings.filter(({ rule }) => rule === "column-by-content");
  expect(doubts.map(({ field }) => field)).toContain("counterpartDepartments");
});

test.each([
  ["in the usual order, are not doubted", [0, 1, 2, 3, 4, 5], 0],
  ["the sides the other way round, are doubted at every row", [0, 1, 2, 3, 5, 4], 24],
])("columns without headings, %s", async (_, order, doubted) => {
  const { title, grid } = unheaded(rows, "supporting", order);
  const { reading } = await readFileBytes(gridAsCsv(title, grid), "清单.csv");
  const doubts = reading.findings.filter(({ rule }) => rule === "column-by-content");
  expect(new Set(doubts.map(({ ordinal }) => ordinal)).size).toBe(doubted);
});

test("columns whose words are those of each other's headings are read by their headings, and doubted", async () => {
  const heads = ["序号", "事项类别", "事项名称", "对应上级部门", "镇配合职责", "上级部门职责"];
  const { title, grid } = headed(rows, "supporting", heads);
  const { reading } = await readFileBytes(gridAsCsv(title, grid), "清单.csv");
  const doubts = reading.findings.filter(({ rule }) => rule === "column-unlike-heading");
  expect(new Set(doubts.map(({ field }) => field))).toEqual(
    new Set(["departmentResponsibilities", "townshipResponsibilities"]),
  );
  expect(new Set(doubts.map(({ ordinal }) => ordinal)).size).toBe(24);
});

test("cells of a row that lacks one stand in the columns that they are like, in doubt", async () => {
  const { title, grid } = headed(rows, "supporting", [
    "序号",
    "事项类别",
    "事项名称",
    "对应上级部门",
    "上级部门职责",
    "镇配合职责",
  ]);
  const text = [title, ...grid.map((places, i) => places.filter((_, column) => !(i === 3 && column === 1)))].map(
    (places) =>
      typeof places === "string"
        ? places
        : places.map((place) => (place === "covered" ? "" : place.lines.join(""))).join("\t"),
  );
  const { reading } = await readFileBytes(new TextEncoder().encode(text.join("\n")), "清单.txt");
  expect(
    scoreOf(
      rows.filter(({ kind }) => kind === "supporting"),
      reading.items,
    ).misses.map((miss) => miss.split(":")[2]),
  ).toEqual([]);
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ rule: "cells-missing", kind: "supporting", ordinal: 3 }),
  );
});

const lined = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join("\n"));
const csv = async (...lines: readonly string[]): Promise<Awaited<ReturnType<typeof readFileBytes>>["reading"]> =>
  (await readFileBytes(lined(lines), "清单.csv")).reading;

test("several numbers beside words that cannot be parted are one item, in doubt", async () => {
  const reading = await csv(
    "枫林镇基本履职事项清单",
    "序号,事项类别,事项名称",
    '"1\n2\n3",党的建设,发展党员和收缴党费',
    "4,民生服务,代办社保",
  );
  expect(reading.items).toHaveLength(2);
  expect(reading.findings).toContainEqual(expect.objectContaining({ rule: "several-numbers" }));
});

test("main items with the numbers are the items; their sub-items are told, and not read", async () => {
  const reading = await csv(
    "枫林镇基本履职事项清单",
    "序号,主项名称,子项名称",
    "1,党员管理,发展党员",
    ",,收缴党费",
    "2,社会救助,临时救助",
  );
  expect(reading.items.map(({ name }) => name)).toEqual(["党员管理", "社会救助"]);
  expect(reading.findings).toContainEqual(expect.objectContaining({ rule: "column-unread" }));
});

test("a column of laws without a heading is the legal basis; one that is like nothing is told", async () => {
  const reading = await csv(
    "枫林镇配合履职事项清单",
    ...["村道管护", "灌渠清淤", "水源保护", "林地防火"].map(
      (name, i) =>
        `${i + 1},民生服务,${name}巡查工作,《示例条例》第${i + 3}条,县水利局,制定年度计划并组织实施。,开展日常巡查。,试行`,
    ),
  );
  expect(reading.items.map(({ legalBasis }) => legalBasis)).toEqual([3, 4, 5, 6].map((n) => `《示例条例》第${n}条`));
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ rule: "column-unread", message: "没有表头的第8栏未读入" }),
  );
});

test("signs that nobody sees are kept, and told at their item", async () => {
  const reading = await csv(
    "枫林镇基本履职事项清单",
    "序号,事项类别,事项名称",
    "1,党的建设,发展\u202e党员",
    "2,党的建设,收缴党费",
  );
  expect(reading.items.map(({ name }) => name)).toEqual(["发展\u202e党员", "收缴党费"]);
  expect(reading.findings.filter(({ rule }) => rule === "unseen-signs")).toEqual([
    expect.objectContaining({ kind: "basic", ordinal: 1, field: "name", message: expect.stringContaining("U+202E") }),
  ]);
});

test("a note between the rows is no item, and stays unplaced", async () => {
  const reading = await csv(
    "枫林镇基本履职事项清单",
    "序号,事项类别,事项名称",
    "1,党的建设,发展党员",
    "注：*为试点事项",
    "2,党的建设,收缴党费",
  );
  expect(reading.items.map(({ name }) => name)).toEqual(["发展党员", "收缴党费"]);
  expect(reading.accounting.unplacedAt.map(({ quote }) => quote)).toEqual(["注：*为试点事项"]);
});
