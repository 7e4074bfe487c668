import { describe, expect, test } from "vitest";
import { numbered, paragraph, run, tableXml, wordOf, wordParts, zipOf } from "../../../tests/tools/office.ts";
import { cellText, lineText, type SourceDocument } from "../source-document.ts";
import { docxFormat } from "./docx.ts";

const read = (bytes: Uint8Array): SourceDocument => docxFormat.read(bytes) as SourceDocument;
const shown = (bytes: Uint8Array): (string | string[])[] =>
  read(bytes).blocks.map((block) =>
    block.type === "paragraph" ? lineText(block.line) : block.cells.map((cell) => cellText(cell).trim()),
  );
const body = (xml: string, beside = {}): (string | string[])[] => shown(wordOf(xml, beside));

const level = (ilvl: number, way: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${way}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering =
  `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, "chineseCounting", "%1、", '<w:suff w:val="nothing"/>')}${level(1, "chineseCounting", "（%2）", '<w:suff w:val="nothing"/>')}${level(2, "decimal", "%2.%3", '<w:isLgl/><w:suff w:val="space"/>')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "l")}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

describe("words", () => {
  test("of runs, links, fields' results, content controls and symbols are one line", () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const words = `${run("甲")}<w:hyperlink>${run("乙")}</w:hyperlink>${field}${run("3")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:sdt><w:sdtPr/><w:sdtContent>${run("丙")}</w:sdtContent></w:sdt><w:r><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/><w:softHyphen/></w:r>${run("A&amp;B")}`;
    expect(body(paragraph(words))).toEqual(["甲乙3丙-✓A&B"]);
  });
  test("a field that never ends hides nothing but itself", () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>';
    expect(body(paragraph(open + run("码")) + paragraph("正文"))).toEqual(["正文"]);
  });
  test("line breaks part lines, tab stops of the style do not", () => {
    const words = `<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>${run("甲")}<w:r><w:br/></w:r>${run("乙")}<w:r><w:tab/></w:r>${run("丙")}`;
    expect(body(`<w:p>${words}</w:p>`)).toEqual(["甲", "乙\t丙"]);
  });
  test("of a text box come behind its paragraph, once", () => {
    const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(paragraph("框") + tableXml([["内"]]))}</mc:Choice><mc:Fallback><w:pict>${box(paragraph("框"))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(body(paragraph(run("甲") + both + run("乙")))).toEqual(["甲乙", "框", "内"]);
  });
  test("deleted, moved and hidden ones are markup, and are noted", () => {
    const words = `${run("发展")}<w:del>${"<w:r><w:delText>旧词</w:delText></w:r>"}</w:del><w:ins>${run("新词")}</w:ins><w:moveFrom>${run("移走")}</w:moveFrom>${run("密", "<w:vanish/>")}${run("显", '<w:vanish w:val="0"/>')}`;
    const { blocks, markup, text, findings } = read(wordOf(paragraph(words)));
    expect(blocks.map((block) => block.type === "paragraph" && lineText(block.line))).toEqual(["发展新词显"]);
    expect(markup.map(({ start, end }) => text.slice(start, end))).toEqual(["旧词移走密"]);
    expect(findings.map(({ rule }) => rule)).toEqual(["hidden-text", "tracked-changes"]);
  });
  test("that are struck through are printed, and told", () => {
    const words = `${run("发展")}${run("作废", "<w:strike/>")}${run("仍有", '<w:dstrike w:val="0"/>')}`;
    const { blocks, findings } = read(wordOf(paragraph(words)));
    expect(blocks.map((block) => block.type === "paragraph" && lineText(block.line))).toEqual(["发展作废仍有"]);
    expect(findings.map(({ rule, message }) => [rule, message.includes("2 个字")])).toEqual([["struck-through", true]]);
  });
  test("of headers and footers stand in the margins, notes apart from all", () => {
    const beside = { footer: paragraph("第1页"), footnotes: `<w:footnote>${paragraph("注一")}</w:footnote>` };
    const { blocks, margins, text, findings } = read(wordOf(paragraph("正文"), beside));
    expect(blocks).toHaveLength(1);
    expect(margins?.map(({ start, end }) => text.slice(start, end))).toEqual(["第1页"]);
    expect(text).toContain("注一");
    expect(findings.map(({ rule }) => rule)).toEqual(["notes-apart"]);
  });
  test("a paragraph behind an empty one stands after a gap", () => {
    const { blocks } = read(wordOf(paragraph("甲") + paragraph("乙") + paragraph("") + paragraph("丙")));
    expect(blocks.map((block) => block.type === "paragraph" && block.afterGap)).toEqual([true, false, true]);
  });
});

describe("numbers that Word makes", () => {
  test("stand in the text, also in cells without other words", () => {
    const cells = [1, 2, 3].map((i) => [paragraph("", numbered(1)), `事项${i}`]);
    expect(body(tableXml(cells), { numbering })).toEqual([
      ["1", "事项1"],
      ["2", "事项2"],
      ["3", "事项3"],
    ]);
  });
  test("count by level, begin anew below a higher one, and go on behind others", () => {
    const lines = [0, 1, 1, 2, 0, 1].map((at) => paragraph("文", numbered(2, at))).join("");
    expect(body(lines, { numbering })).toEqual(["一、文", "（一）文", "（二）文", "2.1 文", "二、文", "（一）文"]);
  });
  test("begin anew in a list that says so, once", () => {
    const lines = [1, 1, 4, 4, 1].map((list) => paragraph("文", numbered(list))).join("");
    expect(body(lines, { numbering })).toEqual(["1 文", "2 文", "1 文", "2 文", "3 文"]);
  });
  test("are none where they are bullets, switched off, or of a list that is not there", () => {
    const lines = [3, 0, 99].map((list) => paragraph("文", numbered(list))).join("");
    expect(body(lines, { numbering })).toEqual(["文", "文", "文"]);
  });
  test("come from styles too, by what they are based on", () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"/>' +
      `<w:style w:type="paragraph" w:styleId="A"><w:pPr>${numbered(2, 1)}</w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="C"/></w:style>';
    const lines = ["A", "B", "C", "N"].map((style) => paragraph("文", `<w:pStyle w:val="${style}"/>`)).join("");
    expect(body(lines, { numbering, styles })).toEqual(["（一）文", "（二）文", "文", "文"]);
  });
  test("are quoted where they stand", () => {
    const { text, blocks } = read(wordOf(paragraph("文", numbered(1)), { numbering }));
    expect(blocks.map(({ at }) => text.slice(at.start, at.end))).toEqual(["1 文"]);
  });
});

describe("tables", () => {
  const merged = '<w:vMerge w:val="restart"/>';
  test("merged cells stand at each of their places", () => {
    const { blocks } = read(
      wordOf(tableXml([["1", `甲|${merged}`, "a"], ["2", "|<w:vMerge/>", "b"], ['合计|<w:gridSpan w:val="3"/>']])),
    );
    const [first, second, third] = blocks.map((block) => (block.type === "row" ? block.cells : []));
    expect(first?.[1]).toBe(second?.[1]);
    expect(new Set(third).size).toBe(1);
    expect(third).toHaveLength(3);
  });
  test("words under a merged cell are not printed", () => {
    const { blocks, findings } = read(
      wordOf(
        tableXml([
          ["1", `甲|${merged}`],
          ["2", "乙|<w:vMerge/>"],
        ]),
      ),
    );
    expect(blocks.map((block) => block.type === "row" && block.cells.map(cellText))).toEqual([
      ["1", "甲"],
      ["2", "甲"],
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["hidden-text"]);
  });
  test("columns that are apart by a sliver are one", () => {
    const span = (n: number): string => `|<w:gridSpan w:val="${n}"/>`;
    const rows = [
      [`序号${span(1)}`, `类别${span(2)}`, "名称"],
      [`1${span(2)}`, `甲${span(1)}`, "乙"],
      [`一、党建${span(4)}`],
      [`2${span(2)}`, `丙丁${span(2)}`],
    ];
    expect(body(tableXml(rows, [500, 20, 1000, 3000]))).toEqual([
      ["序号", "类别", "名称"],
      ["1", "甲", "乙"],
      ["一、党建", "一、党建", "一、党建"],
      ["2", "丙丁", "丙丁"],
    ]);
  });
  test("a table in a cell is lines of the cell, one in a page's frame is the table", () => {
    const inner = tableXml([
      ["1", "甲"],
      ["2", "乙"],
    ]);
    expect(body(tableXml([["9", "名", inner + paragraph("")]]))).toEqual([["9", "名", "1\n甲\n2\n乙"]]);
    expect(body(tableXml([[inner + paragraph("尾")]]))).toEqual([["1", "甲"], ["2", "乙"], "尾"]);
  });
});

describe("files that are not as usual", () => {
  test("other prefixes, the strict edition and UTF-16 are read", () => {
    const parts = wordParts(paragraph("甲", "<w:jc w:val='left'/>"));
    const xml = (parts["word/document.xml"] ?? "")
      .replaceAll("w:", "ns0:")
      .replace("xmlns:w=", "xmlns:ns0=")
      .replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      );
    expect(shown(zipOf({ ...parts, "word/document.xml": xml }))).toEqual(["甲"]);
    const wide = new Uint8Array(Buffer.from(`\ufeff${parts["word/document.xml"]}`, "utf16le"));
    expect(shown(zipOf({ ...parts, "word/document.xml": wide }))).toEqual(["甲"]);
  });
  test("a part named with other case or slashes is found", () => {
    const { "word/document.xml": main = "", ...parts } = wordParts(paragraph("甲"));
    expect(shown(zipOf({ ...parts, "Word\\Document.xml": main }))).toEqual(["甲"]);
  });
  test("entities beyond the five are not expanded", () => {
    const parts = wordParts(paragraph("&a;"));
    const bomb = (parts["word/document.xml"] ?? "").replace(
      "?>",
      '?><!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "哈哈">]>',
    );
    expect(JSON.stringify(shown(zipOf({ ...parts, "word/document.xml": bomb })))).not.toContain("哈");
  });
});

describe("a document whose XML ends early", () => {
  test("is refused, for it would read as a shorter list", () => {
    const parts = wordParts(
      tableXml([
        ["1", "甲"],
        ["2", "乙"],
      ]),
    );
    const xml = parts["word/document.xml"] ?? "";
    expect(() => read(zipOf({ ...parts, "word/document.xml": xml.slice(0, xml.indexOf("乙")) }))).toThrow(/cut short/u);
  });
});
