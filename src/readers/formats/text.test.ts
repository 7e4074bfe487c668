import { describe, expect, test } from "vitest";
import { cellText, lineText } from "../source-document.ts";
import { readText } from "./text.ts";

const shown = (text: string): (string | string[])[] =>
  readText(text).blocks.map((block) =>
    block.type === "paragraph" ? lineText(block.line) : block.cells.map((cell) => cellText(cell).trim()),
  );

test.each([
  ["| 序号 | 名称 |\n|---|---|\n| 1 | ~~作废~~仍有 |\n", "作废仍有"],
  ["1. ~~作废~~仍有\n", "1. 作废仍有"],
  ["1\t<del>作废</del>仍有\n", "作废仍有"],
  ["<table><tr><td>1</td><td><s>作废</s>仍有</td></tr></table>", "作废仍有"],
])("words that are struck through are printed, and told: %s", (text, printed) => {
  expect(shown(text).flat()).toContain(printed);
  expect(readText(text).findings.map(({ rule, message }) => [rule, message.includes("2 个字")])).toEqual([
    ["struck-through", true],
  ]);
});

test.each(["水位~~3米", "~~~", "1~~2，3~~ 4"])("%s is no line through words", (text) => {
  expect(shown(text)).toEqual([text]);
  expect(readText(text).findings).toEqual([]);
});

describe("Markdown tables", () => {
  test("need no outer pipes below a rule", () => {
    expect(shown("前文 | 后文\n\n序号 | 名称\n--- | :-:\n1 | 甲\n2 | 乙 \\| 丙\n\n3 | 丁\n")).toEqual([
      "前文 | 后文",
      ["序号", "名称"],
      ["1", "甲"],
      ["2", "乙 | 丙"],
      "3 | 丁",
    ]);
  });
  test("single dashes under the first row are a rule, elsewhere empty cells", () => {
    expect(shown("| 序号 | 名称 |\n|-|-|\n| 1 | 甲 |\n| - | - |\n")).toEqual([
      ["序号", "名称"],
      ["1", "甲"],
      ["-", "-"],
    ]);
  });
  test("a rule of another width rules nothing", () => {
    expect(shown("甲 | 乙 | 丙\n--- | ---\n")).toEqual(["甲 | 乙 | 丙"]);
  });
  test("one outer pipe may lack", () => {
    expect(shown("| 序号 | 名称\n|---|---\n| 1 | 甲\n")).toEqual([
      ["序号", "名称"],
      ["1", "甲"],
    ]);
  });
  test("empty cells keep their place", () => {
    expect(shown("| 序号 | 名称 | 备注 |\n|---|---|---|\n| 1 |  | 丙 |\n| 2 | 乙 | |\n")[1]).toEqual(["1", "", "丙"]);
  });
  test("escapes, bold, breaks and entities print what they stand for", () => {
    expect(shown("| 1 | **1\\.受理；**<br>2\\.审核 &lt;甲&gt; |\n")).toEqual([["1", "1.受理；\n2.审核 <甲>"]]);
  });
  test("a page's table may stand between", () => {
    expect(shown("# 清单\n\n<table><tr><td>1</td><td>甲</td></tr></table>\n\n| 2 | 乙 |\n")).toEqual([
      "清单",
      ["1", "甲"],
      ["2", "乙"],
    ]);
  });
});
