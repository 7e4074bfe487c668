import { expect, test } from "vitest";
import { readHtml } from "../../../../tests/tools/read-html.ts";

const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
const list = table(
  ["序号", "类别", "事项名称", "承接部门", "工作方式"],
  ["1", "自然资源", "审批木材运输", "县林业局", "直接审批。"],
  ["2", "自然资源", "审批采伐", "县林业局", "直接审批。"],
);
const read = (appended: string) => readHtml(`<p>柳溪镇上级部门收回事项清单</p>${list}${appended}`);

test.each([
  ["contacts", table(["序号", "部门", "联系人", "电话"], ["1", "县林业局", "办公室", "0999-1234567"])],
  ["contacts with a title", table(["联系人一览表"], ["序号", "部门", "联系方式"], ["1", "县林业局", "0999-1234567"])],
  ["changes", table(["序号", "事项名称", "调整前", "调整后"], ["1", "审批采伐", "由镇审批", "由县林业局审批"])],
])("a table behind a list that holds no items is left unread, and told: %s", async (_, appended) => {
  const { items, findings, accounting } = await read(appended);
  expect(items.map(({ kind, name }) => [kind, name])).toEqual([
    ["reclaimed", "审批木材运输"],
    ["reclaimed", "审批采伐"],
  ]);
  expect(findings.map(({ rule }) => rule)).toEqual(["table-unread", "text-unplaced"]);
  expect(accounting.unplaced).toBeGreaterThan(0);
});

test("a list with contacts of its own goes on in its next table", async () => {
  const head = ["序号", "事项名称", "联系人", "联系电话"];
  const { items } = await readHtml(
    `<p>柳溪镇基本履职事项清单</p>${table(head, ["1", "管护村道", "村建办", "1"])}${table(head, ["2", "清理灌渠", "水利站", "2"])}`,
  );
  expect(items.map(({ name }) => name)).toEqual(["管护村道", "清理灌渠"]);
});
