import { exampleList, listText } from "../tools/lists.ts";
import type { FuzzedFormat } from "./formats.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

const text = listText(exampleList);
const rows = text.split("\n").map((line) => line.split("\t"));
const csv = rows.map((row) => row.map((cell) => (/[，；]/u.test(cell) ? `"${cell}"` : cell)).join(",")).join("\r\n");
const markdown = rows
  .map((row) =>
    row.length === 1
      ? `## ${row[0]}`
      : `| ${row.join(" | ")} |${row[0] === "序号" ? `\n|${" - |".repeat(row.length)}` : ""}`,
  )
  .join("\n");
const html = `<!doctype html><html><head><title>清单</title><style>p{}</style></head><body>${rows
  .map((row) =>
    row.length === 1 ? `<p>${row[0]}</p>` : `<table><tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr></table>`,
  )
  .join("\n")}</body></html>`;

const words = [
  "\u0000",
  "\ufeff",
  "\t",
  "\n\n\n",
  "\r",
  "序号\t事项类别\t事项名称\n",
  "枫林镇基本履职事项清单\n",
  "上级部门收回事项清单",
  "承接部门：",
  "1.2.3.4.5.6.7.8.9.",
  "（一）".repeat(300),
  "……………… 1\n".repeat(100),
  "、，；".repeat(500),
  " ".repeat(5000),
  "𠮷\u0301\u200b\u202e",
  "99999999999999999999",
];

/** Web pages, tables with delimiters, Markdown and plain text. */
export const fuzzedTexts: readonly FuzzedFormat[] = [
  {
    id: "html",
    ending: "html",
    words: [
      ...words,
      "<",
      ">",
      "<!--",
      "-->",
      "<table>",
      "</table>",
      "<td rowspan=9999999>",
      "<td colspan=-1>",
      "<script>",
      "</script>",
      "<svg><![CDATA[",
      "&#x110000;",
      "&nbsp",
      "<div style='display:none'>",
      "<table><tr><td>".repeat(200),
      "<".repeat(3000),
    ],
    seeds: () => [utf8(html), utf8(html.replaceAll("</td>", "").replaceAll("</tr>", "")), utf16(html)],
  },
  {
    id: "csv",
    ending: "csv",
    words: [...words, '"', '""', ",", ";", "sep=|\n", '"'.repeat(999), ",".repeat(3000)],
    seeds: () => [utf8(csv), utf16(csv)],
  },
  {
    id: "md",
    ending: "md",
    words: [...words, "|", "|-|", "**", "# ", "<br>", "`", "\\|", "|".repeat(3000), "*".repeat(3000)],
    seeds: () => [utf8(markdown), utf8(`${markdown}\n${html}`)],
  },
  { id: "txt", ending: "txt", words, seeds: () => [utf8(text), utf8(text.replaceAll("\t", "\n")), utf16(text)] },
];
