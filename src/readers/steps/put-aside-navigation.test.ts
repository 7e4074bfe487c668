import { expect, test } from "vitest";
import { readHtml as read } from "../../../tests/tools/read-html.ts";
import type { Reading } from "../../model/reading.ts";

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const list = `<table>${row("序号", "事项名称")}${row("1", "召开党员大会")}${row("2", "联系老党员")}</table>`;
const way = (words: string): string => `<a href="/x/1.html">${words}</a>`;
const rules = ({ findings }: Reading): string[] => findings.map(({ rule }) => rule);

test.each([
  [
    "a menu of links",
    `<ul><li>${way("东河镇")}</li><li>${way("西山乡")}</li></ul><p>柳溪镇基本履职事项清单</p>${list}`,
  ],
  ["a menu of names", `<p>东河镇</p><p>西山乡</p><p>柳溪镇基本履职事项清单</p>${list}`],
  ["titles above", `<p>东河镇履职事项清单</p><p>西山乡履职事项清单</p><p>柳溪镇基本履职事项清单</p>${list}`],
  ["a link to a title above", `<p>${way("东河镇履职事项清单")}</p><p>柳溪镇基本履职事项清单</p>${list}`],
  ["a title below", `<p>柳溪镇基本履职事项清单</p>${list}<p>东河镇配合履职事项清单</p>`],
  ["the next text", `<p>柳溪镇基本履职事项清单</p>${list}<p>下一篇</p><p>东河镇配合履职事项清单</p>`],
  ["a link whose title is a link", `<p>${way("东河镇")}</p><h1>${way("柳溪镇基本履职事项清单")}</h1>${list}`],
  ["a site's name above", `<p>青梧县人民政府</p><h1>柳溪镇履职事项清单</h1><p>基本履职事项清单</p>${list}`],
  ["a name in brackets", `<h1>履职事项清单</h1><p>（柳溪镇）</p><p>基本履职事项清单</p>${list}`],
  ["a notice", `<h1>关于印发《柳溪镇履职事项清单》的通知</h1><p>基本履职事项清单</p>${list}`],
  [
    "tabs",
    `<a href="#1">基本履职事项清单</a><br><a href="#2">配合履职事项清单</a><h1>柳溪镇履职事项清单</h1><p>基本履职事项清单</p>${list}`,
  ],
  [
    "notes about the page",
    `<table>${row("索引号：", "0001", "发布机构：", "东河镇人民政府")}${row("名称", "履职事项清单", "", "")}</table><p>柳溪镇基本履职事项清单</p>${list}`,
  ],
  [
    "ways to other pages",
    `<p>柳溪镇基本履职事项清单</p><p>上一页 1 2 下一页 尾页 共2页</p>${list}<p>上一页 1 2 下一页</p>`,
  ],
])("%s: the place is that of the list itself", async (_, body) => {
  const reading = await read(body);
  expect(reading.township.name).toBe("柳溪镇");
  expect(reading.items.length).toBe(2);
  expect(reading.accounting.unplaced).toBe(0);
  expect(rules(reading)).toEqual([]);
});

test("a column that names the township says whose list it is, also against the title", async () => {
  const columns = ["序号", "事项名称", "对应上级部门", "上级部门职责", "西山乡配合职责"];
  const table = `<table>${row(...columns)}${row("1", "临时救助", "县民政局", "审批申请。", "入户核查。")}</table>`;
  const named = await read(`<h1>履职事项清单</h1><p>配合履职事项清单</p>${table}`);
  expect(named.township.name).toBe("西山乡");
  const unlike = await read(`<p>柳溪镇配合履职事项清单</p>${table}`);
  expect(unlike.township.name).toBe("柳溪镇");
  expect(rules(unlike)).toContain("place-unclear");
});

test("rows of links are rows", async () => {
  const rows = `${row("1", way("召开党员大会"))}${row("2", way("联系老党员"))}`;
  const table = await read(`<p>柳溪镇基本履职事项清单</p><table>${row("序号", "事项名称")}${rows}</table>`);
  expect(table.items.map(({ name }) => name)).toEqual(["召开党员大会", "联系老党员"]);
  const lines = await read(`<p>柳溪镇基本履职事项清单</p><p>${way("1.召开党员大会")}</p><p>${way("2.联系老党员")}</p>`);
  expect(lines.items.map(({ name }) => name)).toEqual(["召开党员大会", "联系老党员"]);
});

test("nothing read: what the page says is unplaced, its footer is not", async () => {
  const { accounting, items } = await read(
    `<p>${way("东河镇履职事项清单")}</p><h1>柳溪镇召开会议</h1><p>会议指出，要压实责任。</p><p>版权所有：青梧县</p>`,
  );
  expect(items).toEqual([]);
  expect(accounting.unplacedAt.map(({ quote }) => quote)).toEqual([
    "东河镇履职事项清单",
    "柳溪镇召开会议",
    "会议指出，要压实责任。",
  ]);
  expect(accounting.furnitureByReason).toEqual({ footer: 8, markup: expect.any(Number) });
});

test("a preface that is longer than all that was read may be a list: it stays unplaced", async () => {
  const long = "管护村道，清理灌渠，看护山林，守好水源。".repeat(8);
  const { accounting } = await read(`<h1>柳溪镇履职事项清单</h1><p>${long}</p><p>基本履职事项清单</p>${list}`);
  expect(accounting.unplaced).toBe(long.length);
});
