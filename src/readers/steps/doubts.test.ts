import { expect, test } from "vitest";
import { readFileBytes } from "../../../tests/tools/read-bytes.ts";
import { readHtml } from "../../../tests/tools/read-html.ts";

test("a name with a character that could not be read is doubted", async () => {
  const row = "<tr><td>1</td><td>管护&#0;道</td></tr>";
  const page = `<p>柳溪镇基本履职事项清单</p><table><tr><td>序号</td><td>事项名称</td></tr>${row}</table>`;
  const { items, findings } = await readHtml(page);
  expect(items.map(({ name }) => name)).toEqual(["管护\ufffd道"]);
  expect(findings).toMatchObject([{ rule: "characters-lost", field: "name", ordinal: 1 }]);
});

test("zeros in a text are blanks, and told", async () => {
  const text = "柳溪镇基本履职事项清单\n序号\t事项名称\n1\t管护\0村道\n2\t清理灌渠\n";
  const { reading } = await readFileBytes(new TextEncoder().encode(text), "清单.txt");
  expect(reading.items.map(({ name }) => name)).toEqual(["管护村道", "清理灌渠"]);
  expect(reading.findings.map(({ rule }) => rule)).toEqual(["zero-signs"]);
});

test("names that are titles of lists are doubted: the table may be an index", async () => {
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const rows = ["东河镇", "西山乡"].map((name, i) => row(String(i + 1), `${name}履职事项清单`));
  const { findings } = await readHtml(`<table>${row("序号", "事项名称")}${rows.join("")}</table>`);
  expect(findings.map(({ rule, ordinal }) => [rule, ordinal])).toEqual([
    ["name-of-document", 1],
    ["name-of-document", 2],
  ]);
});

test("a row with nothing in its list's column of ways is doubted", async () => {
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const rows = [row("1", "管护村道", "县交通运输局", "负责养护。"), row("2", "清理灌渠", "县水利局", "")];
  const head = row("序号", "事项名称", "承接部门", "工作方式");
  const { findings } = await readHtml(`<p>柳溪镇上级部门收回事项清单</p><table>${head}${rows.join("")}</table>`);
  expect(findings.map(({ rule, field, ordinal }) => [rule, field, ordinal])).toEqual([
    ["field-missing", "handlingMethod", 2],
  ]);
});
