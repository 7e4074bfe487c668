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
  ["counts", table(["序号", "类别", "数量"], ["1", "自然资源", "2"])],
  ["lists and their counts", table(["清单类别", "事项数", "备注"], ["基本履职事项", "4", ""])],
  ["laws", table(["序号", "法律法规名称", "条款"], ["1", "青梧县林木管护办法", "第十条"])],
  ["services", table(["序号", "事项名称", "办理时限", "办理地点"], ["1", "审批采伐", "3日", "便民中心"])],
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

test("rows of contacts below the list's own are left unread, too", async () => {
  const { items, findings } = await readHtml(
    `<p>柳溪镇基本履职事项清单</p>${table(
      ["序号", "类别", "事项名称"],
      ["1", "党的建设", "发展党员"],
      ["2", "党的建设", "换届选举"],
      ["序号", "联系人", "联系电话"],
      ["1", "党政办", "0999-1234567"],
    )}`,
  );
  expect(items.map(({ name }) => name)).toEqual(["发展党员", "换届选举"]);
  expect(findings.map(({ rule }) => rule)).toEqual(["table-unread", "text-unplaced"]);
});

test("a table with a heading in words of its own goes on where its numbers do", async () => {
  const { items } = await readHtml(
    `<p>柳溪镇基本履职事项清单</p>${table(["序号", "类别", "事项名称"], ["1", "党的建设", "发展党员"], ["2", "党的建设", "换届选举"])}${table(
      ["序号", "类别", "承办的事"],
      ["3", "经济发展", "走访企业"],
      ["4", "经济发展", "编制规划"],
    )}`,
  );
  expect(items.map(({ name }) => name)).toEqual(["发展党员", "换届选举", "走访企业", "编制规划"]);
});

test("a table under a category is the list's, whatever its headings", async () => {
  const { items } = await readHtml(
    `<p>柳溪镇基本履职事项清单</p><p>一、党的建设（1项）</p>${table(["序号", "履职事项", "责任科室", "完成时限"], ["1", "发展党员", "党建办", "全年"])}<p>二、平安法治（1项）</p>${table(
      ["编号", "具体事项", "责任站所", "时间要求"],
      ["1", "调解矛盾纠纷", "司法所", "随时"],
    )}`,
  );
  expect(items.map(({ category, name }) => [category, name])).toEqual([
    ["党的建设", "发展党员"],
    ["平安法治", "调解矛盾纠纷"],
  ]);
});
