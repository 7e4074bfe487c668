import { expect, test } from "vitest";
import { bookOf } from "../../../tests/tools/office.ts";
import { readFileBytes } from "../../../tests/tools/read-bytes.ts";

const sheet = (name: string, ...rows: readonly (readonly string[])[]): { name: string; xml: string } => {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return { name, xml: `<sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>` };
};

test("a sheet for each category: its tab names the category where no column does", async () => {
  const book = bookOf([
    sheet(
      "党的建设",
      ["青梧县柳溪镇基本履职事项清单"],
      ["序号", "事项名称"],
      ["1", "召开党员大会"],
      ["2", "联系老党员"],
    ),
    sheet("民生服务", ["序号", "事项名称"], ["3", "代办社保"]),
    sheet("说明", ["本清单由党政办公室解释。"]),
  ]);
  const { reading } = await readFileBytes(book, "清单.xlsx");
  expect(reading.items.map(({ ordinal, category, name }) => [ordinal, category, name])).toEqual([
    [1, "党的建设", "召开党员大会"],
    [2, "党的建设", "联系老党员"],
    [3, "民生服务", "代办社保"],
  ]);
});

test("a tab is but a title where a column names the categories", async () => {
  const book = bookOf([
    sheet(
      "党的建设",
      ["青梧县柳溪镇基本履职事项清单"],
      ["序号", "事项类别", "事项名称"],
      ["1", "乡村振兴", "管护村道"],
    ),
  ]);
  const { reading } = await readFileBytes(book, "清单.xlsx");
  expect(reading.items.map(({ category }) => category)).toEqual(["乡村振兴"]);
  expect(reading.accounting.unplaced).toBe(0);
});

const named = (...places: readonly string[]): Uint8Array =>
  bookOf([
    sheet(
      "Sheet1",
      ["青梧县基本履职事项清单"],
      ["序号", "所在乡镇", "事项类别", "事项名称"],
      ...places.map((place, i) => [String(i + 1), place, "党的建设", `召开第${i + 1}次会议`]),
    ),
  ]);

test("a column of one township's name says whose list it is", async () => {
  const { reading } = await readFileBytes(named("柳溪镇", "柳溪镇", ""), "清单.xlsx");
  expect(reading.township).toMatchObject({ name: "柳溪镇", county: "青梧县" });
  expect(reading.items.map(({ category }) => category)).toEqual(["党的建设", "党的建设", "党的建设"]);
  expect(reading.findings).toEqual([]);
  expect(reading.accounting.unplaced).toBe(0);
});

test("a column of several townships is told", async () => {
  const { reading } = await readFileBytes(named("柳溪镇", "柳溪镇", "石岭乡"), "清单.xlsx");
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ rule: "several-townships", message: expect.stringContaining("柳溪镇、石岭乡") }),
  );
});

test("a column that says to which townships an item applies is no list's place", async () => {
  const { reading } = await readFileBytes(named("柳溪镇、石岭乡", "各镇", "石岭乡"), "清单.xlsx");
  expect(reading.township.name).toBeNull();
  expect(reading.findings).toContainEqual(expect.objectContaining({ rule: "column-unread" }));
});

test("sheets whose tabs name townships are told as lists of several", async () => {
  const rows = [
    ["序号", "事项类别", "事项名称"],
    ["1", "党的建设", "召开党员大会"],
  ];
  const { reading } = await readFileBytes(bookOf([sheet("柳溪镇", ...rows), sheet("石岭乡", ...rows)]), "清单.xlsx");
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ rule: "several-townships", message: expect.stringContaining("柳溪镇、石岭乡") }),
  );
});

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

test("a line that names a list without the word 清单 is its title", async () => {
  const { reading } = await readFileBytes(
    text("# 青梧县柳溪镇履职事项清单\n\n## 基本履职事项\n\n1. 召开党员大会\n2. 联系老党员\n"),
    "柳溪镇.md",
  );
  expect(reading.items.map(({ kind, ordinal, name }) => [kind, ordinal, name])).toEqual([
    ["basic", 1, "召开党员大会"],
    ["basic", 2, "联系老党员"],
  ]);
  expect(reading.accounting.unplaced).toBe(0);
});

test.each(["青梧县柳溪镇乡镇（街道）基本履职事项", "青梧县柳溪镇基本清单"])(
  "so is one that begins with the place: %s",
  async (title) => {
    const book = bookOf([sheet("基本履职事项", [title], ["序号", "事项名称"], ["1", "召开党员大会"])]);
    const { reading } = await readFileBytes(book, "清单.xlsx");
    expect(reading.items.map(({ kind, name }) => [kind, name])).toEqual([["basic", "召开党员大会"]]);
    expect([reading.township.name, reading.township.county]).toEqual(["柳溪镇", "青梧县"]);
    expect(reading.accounting.unplaced).toBe(0);
  },
);

test("the heading of a column that names a list is no title", async () => {
  const { reading } = await readFileBytes(
    text("青梧县柳溪镇履职事项清单\n\n序号\n基本履职事项\n对应上级部门\n上级部门职责\n\n1. 巡查河道\n2. 清理树障\n"),
    "柳溪镇.txt",
  );
  expect(reading.items).toEqual([]);
});
