import { describe, expect, test } from "vitest";
import { gridAsCsv, gridAsExcel, gridAsHtml } from "../../../tests/tools/list-writers.ts";
import { madeList } from "../../../tests/tools/made-list.ts";
import { readFileBytes } from "../../../tests/tools/read-bytes.ts";
import { scoreOf } from "../../../tests/tools/score.ts";
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
