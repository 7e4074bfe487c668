import { expect, test } from "vitest";
import { readHtml } from "../../../../tests/tools/read-html.ts";

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const rows = `${row("1", "党的建设", "召开党员大会")}${row("2", "乡村振兴", "管护村道")}`;
const header = row("序号", "事项类别", "事项名称");
const page = (table: string): string => `<p>柳溪镇基本履职事项清单</p><table>${table}</table>`;

test.each([
  ["letters", row("A", "B", "C")],
  ["signs", row("甲", "乙", "丙")],
  ["numbers behind their name", row("栏次", "1", "2")],
  ["notes in brackets", row("", "（按领域填写）", "（按三定规定填写）")],
  ["a unit", `<tr><td colspan="3">单位：项</td></tr>`],
  ["the header again", header],
])("%s under a header are no item", async (_, under) => {
  const { items, findings, accounting } = await readHtml(page(`${header}${under}${rows}`));
  expect(items.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  expect(findings).toEqual([]);
  expect(accounting.unplaced).toBe(0);
});

test("a heading is known with a note behind it, and with blanks and line ends in it", async () => {
  const { items, findings } = await readHtml(
    page(`${row("序<br>号", "事项类别（领域）", "事　项<br>名 称（共2项）")}${rows}`),
  );
  expect(items.map(({ category, name }) => [category, name])).toEqual([
    ["党的建设", "召开党员大会"],
    ["乡村振兴", "管护村道"],
  ]);
  expect(findings).toEqual([]);
});

test.each([
  ["清单名称", "一、基本履职事项", "二、配合履职事项"],
  ["所属清单", "乡镇基本履职事项清单", "乡镇配合履职事项清单"],
  ["类型", "基本", "配合"],
])("the column %s names the list of each row", async (heading, basic, supporting) => {
  const columns = ["序号", heading, "事项名称", "对应上级部门", "上级部门职责", "乡镇配合职责"];
  const first = row("1", basic, "管护村道", "", "", "");
  const second = row("1", supporting, "临时救助", "县民政局", "审批申请。", "入户核查。");
  const third = row("2", supporting, "高龄津贴", "县民政局", "审批津贴。", "受理申请。");
  const body = `<h1>柳溪镇履职事项清单</h1><table>${row(...columns)}${first}${second}${third}</table>`;
  const { items, findings } = await readHtml(body);
  expect(items.map(({ kind, name }) => [kind, name])).toEqual([
    ["basic", "管护村道"],
    ["supporting", "临时救助"],
    ["supporting", "高龄津贴"],
  ]);
  expect(findings).toEqual([]);
});
