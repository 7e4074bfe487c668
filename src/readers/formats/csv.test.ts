import { describe, expect, test } from "vitest";
import { cellText, type SourceDocument } from "../source-document.ts";
import { csvFormat } from "./csv.ts";
import { delimiterOf } from "./csv-delimiter.ts";

const read = (text: string): SourceDocument => csvFormat.read(new TextEncoder().encode(text)) as SourceDocument;
const shown = (text: string): string[][] =>
  read(text).blocks.map((block) => (block.type === "row" ? block.cells.map(cellText) : []));

describe("a table is told from sentences", () => {
  test.each([
    ["commas", "序号,类别,名称\n1,党建,发展党员\n2,党建,换届\n", ","],
    ["semicolons", "序号;类别;名称\n1;党建;发展党员\n2;党建;换届\n", ";"],
    ["titles above", "枫林镇基本履职事项清单\n\n序号,名称\n1,甲\n2,乙\n3,丙\n", ","],
    ["titles filled up", "枫林镇基本履职事项清单,,\n序号,类别,名称\n1,党建,甲\n2,,乙\n", ","],
    ["quoted cells with commas and line ends", '"序号","名称"\n"1","甲,\n乙"\n"2","丙"\n', ","],
    ["a first line that says so", "sep=;\n序号;名称\n1;甲\n2;乙\n", ";"],
    [
      "tables of several widths",
      "甲清单\n序号,名称\n1,甲\n2,乙\n\n乙清单\n序号,名称,部门\n1,丙,县局\n2,丁,县局\n",
      ",",
    ],
    ["a single row under its header", "序号,名称\n1,甲\n", ","],
    ["numbers in parts", "序号,类别,名称\n1-1,党建,甲\n1-2,民生,乙\n2-1,平安,丙\n", ","],
    ["numbers behind letters", "序号,类别,名称\nDJ-1,党建,甲\nMS-1,民生,乙\nPA-1,平安,丙\n", ","],
    ["no numbers, but rows in groups", "类别,名称\n党建,甲\n党建,乙\n民生,丙\n民生,丁\n平安,戊\n", ","],
    [
      "names of fields in turn, each beside its value",
      "序号,1\n名称,甲\n部门,县局\n\n序号,2\n名称,乙\n部门,县局\n",
      ",",
    ],
    ["numbers in a row, items in columns", "序号,1,2,3\n类别,党建,民生,平安\n名称,甲,乙,丙\n", ","],
    ["sentences", "Fir, oak, and pine are trees.\nWater, air, and earth are not.\n", undefined],
    [
      "sentences in Chinese with half-width commas",
      "甲镇位于县城北,辖十二个村\n全镇人口三万,面积一百平方公里\n经济以农业为主,盛产小麦\n",
      undefined,
    ],
    ["numbered sentences", "1.受理,审核\n2.公示,上报,归档\n3.办结\n", undefined],
    ["rows with tabs", "1\t甲,乙\n2\t丙,丁\n", undefined],
    ["a tab within a cell", "序号,名称\n1,甲\t乙\n2,丙\n3,丁\n", ","],
    ["tabs within quoted cells", '序号,名称\n1,"甲\t乙"\n2,"丙\t丁"\n', ","],
    ["a page", "<table><tr><td>1,2</td></tr></table>\n<p>3,4</p>\n", undefined],
    ["nothing", "", undefined],
  ])("%s", (_, text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));
});

describe("a quote that is never closed", () => {
  test("is a sign of its cell, and its line is told", () => {
    const text = 'sep=,\n序号,名称\n1,"甲\n2,"乙\r\n丙"\n3,"丁,戊\n4,己\n';
    expect(shown(text)).toContainEqual(["1", '"甲']);
    expect(shown(text)).toContainEqual(["2", "乙\n丙"]);
    const [finding, ...others] = read(text).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "quote-open", at: { start: text.indexOf('"甲'), row: 2, cell: 2 } });
    expect(finding?.message).toContain("第 3 行等 2 处的引号没有闭合");
  });
  test("is none where words behind a cell's quoted beginning go on", () => {
    expect(read('序号,名称\n1,"双减"工作\n2,"乙"\n').findings).toEqual([]);
  });
});

test("a table of more cells than any list has is refused, with the line whose quote is open", () => {
  const codeOf = (text: string): unknown => {
    try {
      return read(text).blocks.length;
    } catch (error) {
      return error;
    }
  };
  const rows = "负责,\n".repeat(100_001);
  expect(codeOf(`序号,名称\n${rows}`)).toMatchObject({ code: "DOCUMENT_TOO_LARGE" });
  expect(codeOf(`序号,名称\n1,"${rows}`)).toMatchObject({
    code: "DOCUMENT_TOO_LARGE",
    messageZh: expect.stringContaining("第 2 行的引号没有闭合"),
  });
});

describe("a table's cells", () => {
  test("are quoted where they hold delimiters, quotes or line ends", () => {
    expect(shown('1,"甲,""乙""\n丙",丁\r\n2,,"戊"\r\n')).toEqual([
      ["1", '甲,"乙"\n丙', "丁"],
      ["2", "", "戊"],
    ]);
  });
  test("all else is separators, so that every character is accounted for", () => {
    const text = 'sep=,\n序号,"名,称",\n1,"甲",\n,,\n2,乙,"丙"\n';
    const { blocks, markup, separators } = read(text);
    const held = blocks.flatMap((block) => (block.type === "row" ? block.cells.map((cell) => cell.at) : []));
    const units = new Set(
      [...held, ...markup, ...separators].flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, i) => start + i),
      ),
    );
    for (let i = 0; i < text.length; i++) expect(units.has(i) || text.charAt(i).trim() === "", `${i}`).toBe(true);
  });
});
