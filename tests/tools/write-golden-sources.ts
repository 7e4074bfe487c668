// Writes the sources of golden folders that are no text: node tests/tools/write-golden-sources.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./folder.ts";
import { bookOf, numbered, paragraph, run, tableXml, wordOf } from "./office.ts";

function write(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(join(root, "tests/golden", folder), { recursive: true });
  writeFileSync(join(root, "tests/golden", folder, name), bytes);
}

const level = (ilvl: number, way: string, text: string): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${way}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const use = (numId: number, abstract: number, restart = false): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstract}"/>${restart ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ""}</w:num>`;
const numbering = [
  list(0, level(0, "decimal", "%1")),
  list(1, level(0, "chineseCounting", "（%1）")),
  list(2, level(0, "chineseCounting", "%1、")),
  ...[use(1, 0), use(2, 0, true), use(3, 0, true), use(4, 1), use(5, 1, true), use(6, 2)],
].join("");

const begins = '<w:vMerge w:val="restart"/>';
const goesOn = "|<w:vMerge/>";
const ordinal = (numId: number): string => paragraph("", numbered(numId));
const clauses = (numId: number, ...texts: readonly string[]): string =>
  texts.map((text) => paragraph(text, numbered(numId))).join("");
const deleted = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

write(
  "word-counted",
  "source.docx",
  wordOf(
    [
      paragraph("白石县"),
      paragraph("松岭乡履职事项清单"),
      paragraph("目录"),
      paragraph(`${run("松岭乡基本履职事项清单")}<w:r><w:tab/></w:r>${run("1")}`),
      paragraph(`${run("松岭乡配合履职事项清单")}<w:r><w:tab/></w:r>${run("3")}`),
      paragraph("松岭乡基本履职事项清单", numbered(6)),
      tableXml([
        ["序号", "类别", "履职事项"],
        [
          ordinal(1),
          `党的建设|${begins}`,
          paragraph(`${run("发展党员")}${deleted("和团员")}<w:ins>${run("，做好教育")}</w:ins>`),
        ],
        [ordinal(1), goesOn, "联系服务群众"],
        [ordinal(1), `民生服务|${begins}`, paragraph(run("代办社保") + run("（内部掌握）", "<w:vanish/>"))],
      ]),
      paragraph(""),
      paragraph("松岭乡配合履职事项清单", numbered(6)),
      tableXml([
        ["序号", "类别", "配合履职事项", "牵头部门", "牵头部门职责", "松岭乡配合职责"],
        [
          ordinal(2),
          "生态环保",
          "秸秆禁烧",
          paragraph("县生态环境局") + paragraph("县农业农村局"),
          clauses(4, "制定方案；", "督导检查。"),
          clauses(5, "巡查劝阻；", "及时上报。"),
        ],
      ]),
    ].join(""),
    { numbering, footer: paragraph(`${run("第")}<w:r><w:pgNum/></w:r>${run("1页")}`) },
  ),
);

const band = (words: string, columns: number): string[] => [`${words}|<w:gridSpan w:val="${columns}"/>`];
write(
  "word-bands",
  "source.docx",
  wordOf(
    tableXml([
      [
        paragraph("枫林镇基本履职事项清单") +
          tableXml(
            [
              [`序号|<w:gridSpan w:val="2"/>`, "事项名称"],
              band("一、党的建设（2项）", 3),
              [`${ordinal(1)}|`, `发展党员|<w:gridSpan w:val="2"/>`],
              [`${ordinal(1)}|`, `换届选举|<w:gridSpan w:val="2"/>`],
              band("二、民生服务（1项）", 3),
              [`${ordinal(2)}|`, `代办社保|<w:gridSpan w:val="2"/>`],
            ],
            [600, 30, 8000],
          ) +
          paragraph("枫林镇上级部门收回事项清单") +
          tableXml([
            ["序号", "事项名称", "承接部门", "工作方式"],
            [ordinal(3), "工伤调查", "县人社局", paragraph("直接受理。")],
          ]),
      ],
    ]),
    { numbering },
  ),
);

const text = (words: string, reference: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const cells = (row: number, from: number, ...words: readonly (string | number)[]): string =>
  `<row r="${row}">${words
    .map((word, i) => {
      const reference = `${String.fromCharCode(64 + from + i)}${row}`;
      return typeof word === "number" ? `<c r="${reference}" s="1"><v>${word}</v></c>` : word && text(word, reference);
    })
    .join("")}</row>`;
const styles =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;.&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>';
write(
  "sheets-by-tab",
  "source.xlsx",
  bookOf(
    [
      {
        name: "2配合",
        xml: `<sheetData>${cells(2, 2, "序号", "领域", "配合事项", "主责部门", "主责部门职责", "镇街配合职责", "备注")}${cells(4, 2, 1, "平安法治", "矛盾调解", "县司法局", "1.指导；\n2.培训。", "1.排查；\n2.调解。", "每月")}</sheetData>`,
      },
      {
        name: "1基本",
        xml: `<sheetData>${cells(1, 1, "序号", "领域", "事项")}${cells(2, 1, 1, "党的建设", "发展党员")}${cells(3, 1, 2, "", "换届选举")}${cells(4, 1, 3, "民生服务", "代办社保")}</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>`,
      },
      { name: "说明页", xml: "<sheetData/>" },
      {
        name: "底稿",
        xml: `<sheetData>${cells(1, 1, "序号", "事项")}${cells(2, 1, 9, "旧事项")}</sheetData>`,
        state: "hidden",
      },
    ],
    { styles },
  ),
);
