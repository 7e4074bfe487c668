import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { bytesOf, exampleList, listText, readBytes } from "../../tests/tools/lists.ts";
import { readFileBytes } from "../../tests/tools/read-bytes.ts";
import type { Edition } from "../model/edition.ts";
import { listed } from "../model/item-parts.ts";
import { asCsv } from "./csv.ts";
import { asDocx } from "./docx.ts";
import { type ListTable, listTables } from "./list-table.ts";
import { asXlsx } from "./xlsx.ts";

const { reading } = readBytes(bytesOf(listText(exampleList)));
const edition: Edition = {
  id: 1,
  township: reading.township,
  published: reading.published,
  addedAt: "2026-01-01T00:00:00.000Z",
  sample: true,
  inForce: true,
  document: reading.document,
  documents: [reading.document],
  declared: null,
  accounting: { characters: 1, inItems: 1, furniture: 0, unplaced: 0 },
  counts: { basic: 3, supporting: 1, reclaimed: 1 },
  unreadKinds: [],
  findings: { reading: 0, source: 0 },
  reader: "1",
  readings: 1,
};
const items = reading.items.map(listed);
const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("the tables of a list", () => {
  test("one for each kind, titled with the place, marked as a sample, with their source", () => {
    const tables = listTables(edition, items);
    expect(tables.map(({ title }) => title)).toEqual([
      "白石县枫林镇基本履职事项清单（示例）",
      "白石县枫林镇配合履职事项清单（示例）",
      "白石县枫林镇上级部门收回事项清单（示例）",
    ]);
    expect(tables[1]?.headings).toEqual(["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "镇配合职责"]);
    expect(tables[2]?.rows).toEqual([
      ["1", "城乡建设", "拆除违法建设的强制执行", "县综合行政执法局", "立案查处，组织拆除。"],
    ]);
    expect(tables[0]?.source).toBe("共 3 项。来源：清单.txt，2025-07 公布。由明责导出。");
  });
  test("say so when they are a part of the list", () => {
    expect(listTables(edition, items.slice(0, 1))[0]?.source).toMatch(/^节选 1 项，全表 3 项/u);
  });
});

describe("CSV", () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 12 });
  const tableOf = (rows: readonly (readonly string[])[]): ListTable => ({
    kind: "basic",
    title: "t",
    headings: ["a", "b"],
    rows,
    source: "s",
  });
  test("gives each cell back, an apostrophe before what a spreadsheet would take for a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const parsed = parse(text(asCsv([tableOf(rows)])).slice(1)).slice(2, 2 + rows.length);
        const safe = (value: string): string => (/^\s*[=+\-@]./su.test(value) ? `'${value}` : value);
        expect(parsed).toEqual(rows.map((row) => row.map(safe)));
      }),
    );
  });
  test.each(["=1+1", " =cmd", "+8", "-8", "@x", "\t=1"])("%s stands as printed behind an apostrophe", (words) => {
    expect(parse(text(asCsv([tableOf([[words, "b"]])])).slice(1))[2]).toEqual([`'${words}`, "b"]);
  });
  test.each(["-", "－", "＝", "甲=乙"])("%s is no formula and stands alone", (words) => {
    expect(parse(text(asCsv([tableOf([[words, "b"]])])).slice(1))[2]).toEqual([words, "b"]);
  });
  test("begins with a byte order mark, which spreadsheets need for Chinese", () => {
    expect(text(asCsv(listTables(edition, items))).startsWith("\ufeff白石县")).toBe(true);
  });
});

/** A reader of RFC 4180, for the test alone. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const sign = csv.charAt(i);
    const row = rows.at(-1) ?? [];
    if (quoted && sign === '"' && csv.charAt(i + 1) === '"') row[row.length - 1] += csv.charAt(++i);
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ",") row.push("");
    else if (!quoted && sign === "\r" && csv.charAt(i + 1) === "\n") {
      rows.push([""]);
      i++;
    } else row[row.length - 1] += sign;
  }
  return rows;
}

describe("an exported list", () => {
  const reclaimed = listText({
    reclaimed: [
      {
        name: "出租房屋备案",
        handover: "承接部门：县公安局 工作方式：上门登记。 承接部门：县住建局 工作方式：1.备案；2.抽查。",
      },
      { name: "报刊征订考核", handover: "不再对镇进行考核。" },
    ],
  });
  const whole = [...items, ...readBytes(bytesOf(reclaimed)).reading.items.map(listed).slice(-2)];
  test.each([
    ["csv", asCsv],
    ["xlsx", asXlsx],
    ["docx", asDocx],
  ] as const)("as %s reads back equal, its closing line in no item", async (ending, write) => {
    const { reading: back } = await readFileBytes(await write(listTables(edition, whole)), `清单.${ending}`);
    const words = (of: readonly object[]): object[] => of.map((item) => ({ ...item, id: "" }));
    expect(words(back.items.map(listed))).toEqual(words(whole));
    expect(back.accounting.unplacedAt).toEqual([]);
  });
});

describe("workbook and document", () => {
  const part = (bytes: Uint8Array, name: string): string => text(unzipSync(bytes)[name] ?? new Uint8Array());
  test("a workbook has a sheet for each list, and every cell is text", async () => {
    const bytes = await asXlsx(listTables(edition, items));
    expect(part(bytes, "xl/workbook.xml").match(/<sheet /gu)).toHaveLength(3);
    const strings = part(bytes, "xl/sharedStrings.xml");
    for (const item of items) expect(strings).toContain(item.name);
    expect(part(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });
  test("a document holds every word, lies on its side, and repeats its heading row", async () => {
    const xml = part(await asDocx(listTables(edition, items)), "word/document.xml");
    for (const word of ["白石县枫林镇配合履职事项清单（示例）", "2.发现火点上报。", "县综合行政执法局"])
      expect(xml).toContain(word);
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toContain("<w:tblHeader");
  });
  test("words that look like markup stay words", async () => {
    const nasty = items.map((item) => ({ ...item, name: "<b>&lt;]]>\u0001坏" }));
    const xml = part(await asDocx(listTables(edition, nasty)), "word/document.xml");
    expect(xml).toContain("&lt;b&gt;&amp;lt;]]&gt;");
    expect(part(await asXlsx(listTables(edition, nasty)), "xl/sharedStrings.xml")).toContain("&lt;b&gt;");
  });
});
