import { describe, expect, test } from "vitest";
import { cellText, lineText, type SourceDocument } from "../source-document.ts";
import { htmlFormat } from "./html.ts";

const utf8 = new TextEncoder();
const read = (page: string): SourceDocument => htmlFormat.read(utf8.encode(page)) as SourceDocument;
/** Blocks as words: a paragraph as its line, a row as its cells. */
const words = (page: string): (string | string[])[] =>
  read(page).blocks.map((block) =>
    block.type === "paragraph" ? lineText(block.line).trim() : block.cells.map((cell) => cellText(cell).trim()),
  );
const table = "<table><tr><td>1<td>甲<td>乙</tr><tr><td>2<td>丙<td>丁</tr></table>";
const rows = [
  ["1", "甲", "乙"],
  ["2", "丙", "丁"],
];

describe("what nothing closes does not swallow the page", () => {
  test.each([
    ["a head", `<html><head><title>页</title>${table}`],
    ["a head with words in it", `<html><head><meta charset=utf-8>前言${table}`],
    ["a title", `<html><title>${table}`],
    ["a textarea", `<html><body><textarea>${table}`],
    ["a comment", `<html><body><!-- 注 ${table}`],
    ["a drawing", `<html><body><div><svg><path d="M0 0"></div>${table}`],
    ["a drawing at the end", `<html><body><svg>${table}`],
    ["a drawing that another one closes", `<html><body><svg>${table}<svg></svg>`],
    ["noscript", `<html><body><noscript>${table}`],
    ["noscript that another one closes", `<html><body><noscript>${table}<noscript>x</noscript>`],
    ["an object", `<html><body><object data=x>${table}`],
    ["a frame", `<html><body><iframe src=x>${table}`],
    ["a script", `<html><body><script>let a = 1; ${table}`],
    ["a style", `<html><head><style>p { } </head><body>${table}`],
    ["a table", `<html><body>${table.replaceAll("</tr>", "").replace("</table>", "")}`],
  ])("%s", (_, page) => {
    expect(words(page).filter((block) => Array.isArray(block))).toEqual(rows);
  });
  test("what is closed stays hidden", () => {
    expect(
      words(`<html><head><title>页</title></head><noscript><p>字</p></noscript><svg><text>图</text></svg>${table}`),
    ).toEqual(rows);
  });
});

describe("text that its author hid", () => {
  test.each([
    "<p hidden>密</p>",
    '<p style="color:red;display: none">密<b>码</b></p>',
    '<span style="mso-hide:all">密</span>',
  ])("%s is markup, and is noted", (hidden) => {
    const { blocks, findings, text, markup } = read(`<html><body>${hidden}${table}`);
    expect(blocks).toHaveLength(2);
    expect(findings.map(({ rule }) => rule)).toEqual(["hidden-text"]);
    expect(markup.map(({ start, end }) => text.slice(start, end)).join("")).toContain("密");
  });
});

test.each([
  "<s>作废</s>",
  "<del>作<b>废</b></del>",
  '<span style="color:red; text-decoration: underline line-through">作废</span>',
  "<style>.a { color: red } td.x1, .x2 {color: red; text-decoration: line-through}</style><span class='b x2'>作废</span>",
])("text that is struck through is printed, and told: %s", (struck) => {
  const { findings } = read(`<html><body><p>${struck}仍有</p>`);
  expect(words(`<html><body><p>${struck}仍有</p>`)).toEqual(["作废仍有"]);
  expect(findings.map(({ rule, message }) => [rule, message.includes("2 个字")])).toEqual([["struck-through", true]]);
});

describe("tables that set the page", () => {
  test("a table in the only cell of another is the table", () => {
    expect(words(`<html><body><table><tr><td><p>标题</p>${table}<p>尾</p></td></tr></table>`)).toEqual([
      "标题",
      ...rows,
      "尾",
    ]);
  });
  test("beside a column of links too, when it holds nearly all the words", () => {
    const long = table.replace("甲", "甲".repeat(60));
    expect(words(`<html><body><table><tr><td>首页</td><td>${long}</td></tr></table>`)).toEqual([
      "首页",
      ["1", "甲".repeat(60), "乙"],
      rows[1],
    ]);
  });
  test("so does a table that sets the page beside a column of links", () => {
    const long = table.replace("甲", "甲".repeat(60));
    const inner = `<table><tr><td>标题</td></tr><tr><td><p>清单</p>${long}</td></tr></table>`;
    expect(words(`<html><body><table><tr><td>首页</td><td>${inner}</td></tr></table>`)).toEqual([
      "首页",
      "标题",
      "清单",
      ["1", "甲".repeat(60), "乙"],
      rows[1],
    ]);
  });
  test("a table within a row's cell is lines of that cell", () => {
    const [row] = words(`<html><body><table><tr><td>1</td><td>名称</td><td>职责${table}</td></tr></table>`);
    expect(row).toEqual(["1", "名称", "职责\n1\n甲\n乙\n2\n丙\n丁"]);
  });
});

test("captions, column groups, heads and spans are read as browsers show them", () => {
  const page =
    "<html><body><table><caption>清单</caption><colgroup><col><col></colgroup><thead><tr><th>序号<th>名称</thead>" +
    '<tbody><tr><td rowspan="0">1<td>甲<br>乙<tr><td><div>丙</div><div>丁&nbsp;戊</div></tbody></table>';
  expect(words(page)).toEqual(["清单", ["序号", "名称"], ["1", "甲\n乙"], ["1", "丙\n丁\u00a0戊"]]);
});

test("hostile nesting takes time in proportion to its length", () => {
  for (const page of ["<table><tr><td>", "<svg>", "<title>", "<!--", "<div hidden>", "<noscript><p>"])
    expect(read(`<html>${page.repeat(5000)}`).blocks.length).toBeLessThanOrEqual(1);
});

test("a line end of the source parts no words", () => {
  const [first] = words("<html><body><p>1.\n<span>核查线索；</span></p></body></html>");
  expect(first).toBe("1. 核查线索；");
});

test.each([
  ["words", "召开党员大会", "1. 召开党员大会"],
  ["a quantity", "24小时值班", "1. 24小时值班"],
  ["a decimal", "3.5亩以下的地块", "1. 3.5亩以下的地块"],
  ["their own number", "7.联系老党员", "7.联系老党员"],
])("a numbered point of a page prints its number, unless its words begin with theirs: %s", (_, point, printed) => {
  expect(words(`<html><body><ol><li>${point}</ol>`)).toEqual([printed]);
});

test.each([
  ["<h2>清单</h2><table>", true],
  ["\ufeff<p>清单</p>", true],
  ["<ol><li>召开党员大会</ol>", true],
  ["<h1 align=center>清单</h1>\n\n| 序号 | 事项 |\n", false],
  ["<p>说明</p>\n\n## 基本履职事项清单\n", false],
  ["清单<p>", false],
])("a part of a page is a page, but not Markdown that begins with a tag: %s", (text, isPage) => {
  expect(htmlFormat.recognises(utf8.encode(text))).toBe(isPage);
});
