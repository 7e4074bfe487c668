import { zipSync } from "fflate";
import { bookParts, numbered, paragraph, tableXml, wordParts } from "../tools/office.ts";
import type { FuzzedFormat } from "./formats.ts";

type Parts = Readonly<Record<string, string>>;

const whole = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])), {
    mtime: new Date(2025, 0, 1),
  });

/** Parts one behind the other, each with its name: what is mutated before it is zipped, for a zip has checksums. */
const sign = "\u001e";
const loose = (parts: Parts): Uint8Array =>
  new TextEncoder().encode(
    Object.entries(parts)
      .map(([name, text]) => `${sign}${name}\n${text}`)
      .join(""),
  );

function pack(mutated: Uint8Array): Uint8Array {
  const text = Buffer.from(mutated).toString("latin1");
  if (!text.startsWith(sign)) return mutated;
  const parts = text
    .split(sign)
    .slice(1)
    .map((part): [string, Uint8Array] => {
      const end = part.indexOf("\n");
      return [part.slice(0, Math.max(1, end)), new Uint8Array(Buffer.from(part.slice(end + 1), "latin1"))];
    });
  return zipSync(Object.fromEntries(parts), { level: 1, mtime: new Date(2025, 0, 1) });
}

const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const styles = `<w:style w:type="paragraph" w:styleId="a" w:default="1"><w:pPr/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>`;
const table = tableXml(
  [
    ["序号", "事项类别", "事项名称", "对应上级部门"],
    ["1", '乡村振兴|<w:vMerge w:val="restart"/>', "管护村道和路灯", "县农业农村局、县水利局"],
    ["2", "|<w:vMerge/>", "清理灌渠", "县水利局"],
  ],
  [800, 1600, 3000, 2400],
);
const word = wordParts(
  paragraph("枫林镇配合履职事项清单") + table + paragraph("附注", `<w:pStyle w:val="b"/>${numbered(1)}`),
  { numbering, styles, footer: paragraph("— 1 —") },
);

const shared = ["枫林镇基本履职事项清单", "序号", "事项类别", "事项名称", "党的建设", "发展党员", "教育党员"];
const strings = shared.map((text) => `<si><t>${text}</t></si>`).join("");
const cell = (at: string, string: number): string => `<c r="${at}" t="s"><v>${string}</v></c>`;
const sheet = `<cols><col min="5" max="6" hidden="1"/></cols><sheetData><row r="1">${cell("A1", 0)}</row><row r="2">${cell("A2", 1)}${cell("B2", 2)}${cell("C2", 3)}</row><row r="3"><c r="A3" s="1"><v>1</v></c>${cell("B3", 4)}${cell("C3", 5)}</row><row r="4"><c r="A4"><v>2</v></c>${cell("C4", 6)}</row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells>`;
const book = bookParts([{ name: "清单", xml: sheet }], {
  strings,
  styles: `<numFmts><numFmt numFmtId="164" formatCode="0&quot;项&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`,
});

const zipWords = [
  "PK\u0003\u0004",
  "PK\u0001\u0002",
  "PK\u0005\u0006",
  "word/document.xml",
  "\0\0\0\0",
  "\u0001\0\u0010\0",
];
const xmlWords = [
  "<",
  ">",
  "/>",
  '"',
  "&",
  "&#0;",
  "&#x10FFFF;",
  "<!DOCTYPE a [<!ENTITY b SYSTEM 'c'>]>",
  "<![CDATA[",
  "-->",
];

/** Word and Excel. */
export const fuzzedOffice: readonly FuzzedFormat[] = [
  {
    id: "docx",
    ending: "docx",
    words: [
      ...zipWords,
      ...xmlWords,
      "<w:tbl>",
      "</w:tbl>",
      "<w:tr>",
      "</w:tc>",
      "<w:p>",
      '<w:gridSpan w:val="99999"/>',
      '<w:vMerge w:val="restart"/>',
      '<w:ilvl w:val="-1"/>',
      '<w:basedOn w:val="b"/>',
      "<w:del>",
      "<w:txbxContent>",
      "<w:tbl><w:tr><w:tc>".repeat(200),
    ],
    seeds: () => [loose(word), loose(word), whole(word)],
    pack,
  },
  {
    id: "xlsx",
    ending: "xlsx",
    words: [
      ...zipWords,
      ...xmlWords,
      '<row r="1048576">',
      '<c r="XFD1" t="s">',
      "<v>-1</v>",
      "<v>1e308</v>",
      'ref="A1:XFD1048576"',
      'ref="C9:A1"',
      't="inlineStr"',
      't="b"',
      'formatCode="[$-804]yyyy;;;@"',
      "_x000D_",
      "<mergeCell/>".repeat(500),
    ],
    seeds: () => [loose(book), loose(book), whole(book)],
    pack,
  },
];
