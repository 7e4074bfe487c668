import { expect, test } from "vitest";
import { readHtml } from "../../../../tests/tools/read-html.ts";

const read = (...rows: readonly string[]) =>
  readHtml(`<p>柳溪镇基本履职事项清单</p><table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`);
const cells = (...words: readonly string[]): string => words.map((word) => `<td>${word}</td>`).join("");

test("of two columns headed 序号 the one before the categories numbers these", async () => {
  const { items, accounting, findings } = await read(
    cells("序号", "类别", "序号", "事项名称"),
    `<td rowspan=2>一</td><td rowspan=2>城乡建设</td>${cells("1", "管护村道")}`,
    cells("2", "清理灌渠"),
    cells("二", "民生服务", "3", "代办社保"),
  );
  expect(items.map(({ ordinal, category, name }) => [ordinal, category, name])).toEqual([
    [1, "城乡建设", "管护村道"],
    [2, "城乡建设", "清理灌渠"],
    [3, "民生服务", "代办社保"],
  ]);
  expect([accounting.unplaced, findings]).toEqual([0, []]);
});

test("two lists side by side each have their own numbers", async () => {
  const { items } = await read(
    cells("序号", "类别", "事项名称", "序号", "类别", "事项名称"),
    cells("1", "城乡建设", "管护村道", "2", "民生服务", "代办社保"),
  );
  expect(items.map(({ ordinal, name }) => [ordinal, name])).toEqual([
    [1, "管护村道"],
    [2, "代办社保"],
  ]);
});
