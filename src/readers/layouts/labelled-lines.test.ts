import { describe, expect, test } from "vitest";
import { type MadeRow, madeList } from "../../../tests/tools/made-list.ts";
import { readFileBytes } from "../../../tests/tools/read-bytes.ts";
import { readHtml } from "../../../tests/tools/read-html.ts";
import { scoreOf } from "../../../tests/tools/score.ts";
import { headsOf, wordsOf } from "../../../tests/tools/unseen-tables.ts";

const { rows } = madeList(7, { basic: 12, supporting: 9, reclaimed: 6 });

/** A line for each field of an item, the value's further lines below. */
const cardOf = (row: MadeRow, label: (heading: string) => string): string =>
  [[String(row.ordinal)], ...wordsOf(row)]
    .map((lines, i) => `${label(headsOf(row.kind)[i] ?? "")}${lines.join("\n")}`)
    .join("\n");

describe.each([
  ["a colon", (heading: string) => `${heading}：`],
  ["brackets", (heading: string) => `【${heading}】`],
  ["bold and a colon", (heading: string) => `- **${heading}：** `],
])("cards of labels with %s, without any title", (_, label) => {
  test.each([
    ["parted by blank lines", "\n\n"],
    ["one below the other", "\n"],
  ])("%s, are the items of the lists that their fields are of", async (__, between) => {
    const text = rows.map((row) => cardOf(row, label)).join(between);
    const { reading } = await readFileBytes(new TextEncoder().encode(text), "清单.txt");
    expect(scoreOf(rows, reading.items)).toEqual({ missing: 0, extra: 0, accuracy: 1, misses: [] });
    expect(reading.accounting.unplacedAt).toEqual([]);
  });
});

test("lines with labels that are no card of an item are no list", async () => {
  const text = ["主题：会议", "地点：三楼", "备注：自带材料", "主题：培训", "地点：二楼", "备注：无"].join("\n");
  const { reading } = await readFileBytes(new TextEncoder().encode(text), "通知.txt");
  expect(reading.items).toEqual([]);
});

const line = (words: string): string => `<p>${words}</p>`;

test.each([
  ["paragraphs", (number: number) => `${line(`${number}.管护村道${number}`)}`],
  ["numbers before labels", (number: number) => line(`${number}. 事项名称：管护村道${number}`)],
])("a page of %s: clauses with numbers of their own are no items", async (_, head) => {
  const items = [1, 2, 3].map((number) =>
    [
      head(number),
      line("对应上级部门：县交通运输局"),
      line("上级部门职责：1.编制规划。"),
      line("2.拨付资金。"),
      line("乡镇配合职责：1.开展巡查。"),
      line("2.及时上报。"),
    ].join(""),
  );
  const reading = await readHtml(`<h1>柳溪镇配合履职事项清单</h1>${items.join("")}`);
  expect(reading.items).toMatchObject(
    [1, 2, 3].map((ordinal) => ({
      ordinal,
      name: `管护村道${ordinal}`,
      departmentResponsibilities: "1.编制规划。\n2.拨付资金。",
      townshipResponsibilities: "1.开展巡查。\n2.及时上报。",
    })),
  );
});
