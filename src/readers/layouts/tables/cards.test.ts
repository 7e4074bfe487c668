import { expect, test } from "vitest";
import { paragraph, tableXml, wordOf } from "../../../../tests/tools/office.ts";
import { readFileBytes } from "../../../../tests/tools/read-bytes.ts";

const card = (ordinal: string, name: string, extra: readonly (readonly string[])[] = []): string =>
  tableXml([
    ["序号", ordinal, "事项类别", "民生服务"],
    ["事项名称", `${name}|<w:gridSpan w:val="3"/>`],
    ["对应上级部门", '县民政局|<w:gridSpan w:val="3"/>'],
    ["上级部门职责", '审核、发放。|<w:gridSpan w:val="3"/>'],
    ["乡镇配合职责", '入户核查。|<w:gridSpan w:val="3"/>'],
    ...extra,
  ]);

test("a Word table for each item is a row for each, whatever fields a card adds", async () => {
  const remark = [["备注", '试行|<w:gridSpan w:val="3"/>']];
  const body = [
    paragraph("青梧县柳溪镇配合履职事项清单"),
    ...[card("1", "临时救助"), card("2", "高龄津贴", remark), card("3", "残疾人两项补贴")].flatMap((table) => [
      table,
      paragraph(""),
    ]),
  ];
  const { reading } = await readFileBytes(wordOf(body.join("")), "清单.docx");
  expect(reading.items.map(({ ordinal, category, name, remarks }) => [ordinal, category, name, remarks])).toEqual([
    [1, "民生服务", "临时救助", undefined],
    [2, "民生服务", "高龄津贴", "试行"],
    [3, "民生服务", "残疾人两项补贴", undefined],
  ]);
  expect(reading.accounting.unplaced).toBe(0);
  expect(reading.findings).toEqual([]);
});

test("a table of two columns whose rows are items is none of cards", async () => {
  const body =
    paragraph("青梧县柳溪镇基本履职事项清单") +
    tableXml([
      ["序号", "事项名称"],
      ["1", "召开村民大会"],
      ["2", "报送报表"],
    ]);
  const { reading } = await readFileBytes(wordOf(body), "清单.docx");
  expect(reading.items.map(({ name }) => name)).toEqual(["召开村民大会", "报送报表"]);
});
