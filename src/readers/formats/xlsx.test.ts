import { describe, expect, test } from "vitest";
import { type BookParts, bookOf, bookParts, zipOf } from "../../../tests/tools/office.ts";
import { cellText, lineText, type SourceDocument } from "../source-document.ts";
import { xlsxFormat } from "./xlsx.ts";
import { builtInFormat, printedNumber } from "./xlsx-number.ts";

const read = (bytes: Uint8Array): SourceDocument => xlsxFormat.read(bytes) as SourceDocument;
const shown = ({ blocks }: SourceDocument): (string | string[])[] =>
  blocks.map((block) => (block.type === "paragraph" ? lineText(block.line) : block.cells.map(cellText)));
const sheet = (xml: string, parts?: BookParts): SourceDocument => read(bookOf([{ name: "表", xml }], parts));
const words = (text: string, reference = ""): string =>
  `<c${reference === "" ? "" : ` r="${reference}"`} t="inlineStr"><is><t>${text}</t></is></c>`;

describe("cells", () => {
  test("of every type print what the sheet shows", () => {
    const strings =
      '<si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t>丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si>';
    const xml =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>12</v></c><c r="D1" t="str"><f>A1&amp;B1</f><v>式</v></c>' +
      `<c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1" t="d"><v>2025-07-01</v></c>${words("丁_x000D_\n戊", "H1")}</row></sheetData>`;
    expect(shown(sheet(xml, { strings }))).toEqual([
      "表",
      ["甲", "乙丙", "12", "式", "TRUE", "#N/A", "2025-07-01", "丁\n戊"],
    ]);
  });
  test("that are struck through are printed, and told", () => {
    const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
    const xml = '<sheetData><row r="1"><c r="A1" s="0"><v>12</v></c><c r="B1" s="1"><v>345</v></c></row></sheetData>';
    const document = sheet(xml, { styles });
    expect(shown(document)).toEqual(["表", ["12", "345"]]);
    expect(document.findings).toEqual([expect.objectContaining({ rule: "struck-through" })]);
  });
  test("of which a part is struck through are told, too", () => {
    const strings =
      '<si><r><rPr><strike/></rPr><t>作&#24223;</t></r><r><rPr><strike val="0"/></rPr><t>仍有</t></r></si>';
    const inline = '<is><r><rPr><b/><strike val="1"/></rPr><t>不用</t></r></is>';
    const xml = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr">${inline}</c></row></sheetData>`;
    const document = sheet(xml, { strings });
    expect(shown(document)).toEqual(["表", ["作废仍有", "不用"]]);
    expect(document.findings.map(({ message }) => message.includes("4 个字带删除线"))).toEqual([true]);
  });
  test("that hold a formula print its stored value; one without is told", () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><f>ROW()</f><v>1</v></c><c r="B1" t="str"><f>A9&amp;""</f><v></v></c>' +
      `${words("甲", "C1")}</row><row r="2"><c r="A2"><f>ROW()</f><v></v></c><c r="B2"><f>A1+1</f></c>${words("乙", "C2")}</row></sheetData>`;
    const document = sheet(xml);
    expect(shown(document)).toEqual(["表", ["1", "甲"], ["", "乙"]]);
    expect(document.findings).toEqual([
      expect.objectContaining({ rule: "formula-without-value", message: expect.stringContaining("2 个公式单元格") }),
    ]);
  });
  test("stand where their references say, or behind the one before", () => {
    const xml = `<sheetData><row r="3">${words("甲", "C3")}${words("乙")}</row><row>${words("丙", "D4")}</row><row r="9"><c r="Z9" s="1"/></row></sheetData>`;
    const document = sheet(xml);
    expect(shown(document)).toEqual(["表", ["甲", "乙"], ["", "丙"]]);
    const at = document.blocks.map((block) => (block.type === "row" ? block.cells.map((cell) => cell.at) : []));
    expect(at[2]).toMatchObject([
      { row: 4, cell: 3, sheet: "表" },
      { row: 4, cell: 4, sheet: "表" },
    ]);
  });
  test("that are merged are one cell at each filled place", () => {
    const xml = `<sheetData><row r="1">${words("1", "A1")}${words("甲", "B1")}</row><row r="2">${words("2", "A2")}${words("藏", "B2")}</row></sheetData><mergeCells><mergeCell ref="B1:XFD1048576"/></mergeCells>`;
    const { blocks, text, markup, findings } = sheet(xml);
    const [, first, second] = blocks;
    expect(first?.type === "row" && second?.type === "row" && first.cells[1] === second.cells[1]).toBe(true);
    expect(markup.map(({ start, end }) => text.slice(start, end))).toEqual(["藏"]);
    expect(findings.map(({ rule }) => rule)).toEqual(["hidden-text"]);
  });
});

describe("sheets", () => {
  const xml = `<sheetData><row r="1">${words("甲", "A1")}</row></sheetData>`;
  test("come in the workbook's order under their names; hidden ones are markup, empty ones nothing", () => {
    const document = read(
      bookOf([
        { name: "乙表", xml },
        { name: "旧", xml, state: "hidden" },
        { name: "空", xml: "<sheetData/>" },
        { name: "丙表", xml },
      ]),
    );
    expect(shown(document)).toEqual(["乙表", ["甲"], "丙表", ["甲"]]);
    expect(document.findings.map(({ rule }) => rule)).toEqual(["hidden-sheet"]);
    expect(document.text).toContain("旧\n甲");
  });
  test("hidden rows and columns are read, and noted", () => {
    const hidden = `<cols><col min="2" max="9" hidden="1"/></cols><sheetData><row r="1" hidden="1">${words("甲", "A1")}${words("乙", "B1")}</row></sheetData>`;
    const { findings } = sheet(hidden);
    expect(findings.map(({ rule, messageEn }) => `${rule}: ${messageEn}`)).toEqual([
      'hidden-rows: sheet "表" hides 1 rows and 1 columns; they were read',
    ]);
  });
  test("with a prefix before their names are read", () => {
    const parts = bookParts([{ name: "表", xml }]);
    const prefixed = (part = ""): string =>
      part
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
        )
        .replace(/<(\/?)(?=[a-zA-Z])/gu, "<$1x:");
    const sheetPart = "xl/worksheets/sheet1.xml";
    const book = {
      ...parts,
      "xl/workbook.xml": prefixed(parts["xl/workbook.xml"]),
      [sheetPart]: prefixed(parts[sheetPart]),
    };
    expect(shown(read(zipOf(book)))).toEqual(["表", ["甲"]]);
  });
  test("too wide or with too many merges are refused", () => {
    const wide = Array.from({ length: 600 }, () => words("甲")).join("");
    expect(() => sheet(`<sheetData><row>${wide}</row></sheetData>`)).toThrow("600 columns");
    const rows = Array.from({ length: 3000 }, () => `<row>${words("甲")}${words("乙")}</row>`).join("");
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(3000);
    expect(() => sheet(`<sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells>`)).toThrow("merged");
  });
});

describe("numbers are printed by their format", () => {
  test.each([
    ["12", undefined, "12"],
    ["12.0", undefined, "12"],
    ["0.1", "General", "0.1"],
    ["1.1000000000000001", undefined, "1.1"],
    ["3", "000", "003"],
    ["3", '0"."', "3."],
    ["3", '"第"0"项"', "第3项"],
    ["1234.5", "#,##0.00", "1,234.50"],
    ["0.25", "0.0#%", "25.0%"],
    ["-3", "0;(0)", "(3)"],
    ["-3", "0", "-3"],
    ["0", '0;-0;"无"', "无"],
    ["12", "[DBNum1]General", "十二"],
    ["12", "[DBNum1][$-804]0", "十二"],
    ["3", "@", "3"],
    ["45658", builtInFormat(14), "2025/1/1"],
    ["45658", builtInFormat(57), "2025年1月"],
    ["45658", builtInFormat(31), "2025年1月1日"],
    ["45658", "yyyy-mm-dd", "2025-01-01"],
    ["45658.5", "yyyy/m/d h:mm", "2025/1/1 12:00"],
    ["45658", '[DBNum1]yyyy"年"', "二〇二五年"],
    ["1", "yyyy-mm-dd", "1900-01-01"],
    ["x", "0", "x"],
  ])("%s by %s is %s", (value, code, printed) => expect(printedNumber(value, code, false)).toBe(printed));
  test("days count from 1904 where the workbook says so", () =>
    expect(printedNumber("44196", "yyyy-mm-dd", true)).toBe("2025-01-01"));
  test("styles name them", () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0&quot;.&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="176"/></cellXfs>';
    const xml = '<sheetData><row><c s="1"><v>7</v></c><c><v>8</v></c></row></sheetData>';
    expect(shown(sheet(xml, { styles }))).toEqual(["表", ["7.", "8"]]);
  });
});
