import { doctype, type HostileFile, headings, titles } from "./hostile-file.ts";
import { wordList } from "./word.ts";

const rowsOfText = (count: number, delimiter: string): string =>
  [
    titles[0],
    headings.join(delimiter),
    ...Array.from({ length: count }, (_, i) => [i + 1, "民生", `办理第${i + 1}号事项`].join(delimiter)),
  ].join("\n");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text in all its forms, and files that are not what their names say. */
export const hostileText: readonly HostileFile[] = [
  { name: "rows.csv", what: "10,000 rows", end: "read", make: () => utf8(rowsOfText(10_000, ",")) },
  { name: "rows.txt", what: "10,000 rows", end: "read", make: () => utf8(rowsOfText(10_000, "\t")) },
  {
    name: "line.txt",
    what: "one line of two million characters",
    end: "BAD_REQUEST",
    make: () => utf8("办理事项".repeat(500_000)),
  },
  {
    name: "marks.txt",
    what: "a line of a million brackets",
    end: "BAD_REQUEST",
    make: () => utf8("（".repeat(500_000) + "1.".repeat(500_000)),
  },
  {
    name: "blanks.txt",
    what: "a line of a million blanks",
    end: "BAD_REQUEST",
    make: () => utf8(`甲${" ".repeat(1_000_000)}乙`),
  },
  {
    name: "stars.md",
    what: "a line of a million stars",
    end: "BAD_REQUEST",
    make: () => utf8(`# 清单\n${"*".repeat(1_000_000)}甲`),
  },
  {
    name: "pipes.md",
    what: "a row of 50,000 pipes",
    end: "BAD_REQUEST",
    make: () => utf8(`|甲|乙|\n|-|-|\n${"|".repeat(50_000)}`),
  },
  {
    name: "columns.md",
    what: "a row of 14,000 cells under a list's title",
    end: "BAD_REQUEST",
    orElse: ["read"],
    make: () => utf8(`## 白石县枫林镇基本履职事项清单\n\n| 序号 ${"|".repeat(14_000)}`),
  },
  {
    name: "line-of-pipes.md",
    what: "a line of three million pipes",
    end: "UNREADABLE_DOCUMENT",
    orElse: ["BAD_REQUEST"],
    make: () => utf8("|".repeat(3_000_000)),
  },
  {
    name: "quote.csv",
    what: "a quote that never ends",
    end: "read",
    make: () => utf8(`${rowsOfText(2000, ",")}\n3,民生,"${"办,理\n".repeat(50_000)}`),
  },
  {
    name: "quoted-rows.csv",
    what: "300,000 lines under a quote that never ends",
    end: "DOCUMENT_TOO_LARGE",
    make: () => utf8(`序号,事项名称\n1,"${"负责,\n".repeat(300_000)}`),
  },
  {
    name: "wide.csv",
    what: "a row of 50,000 cells",
    end: "read",
    make: () => utf8(`${rowsOfText(10, ",")}\n${"甲,".repeat(50_000)}`),
  },
  {
    name: "deep.html",
    what: "elements 50,000 deep",
    end: "BAD_REQUEST",
    make: () => utf8(`<html>${"<div>".repeat(50_000)}深`),
  },
  {
    name: "tables.html",
    what: "tables 3,000 deep",
    end: "BAD_REQUEST",
    make: () => utf8(`<html>${"<table><tr><td>".repeat(3_000)}深`),
  },
  {
    name: "spans.html",
    what: "cells that span a billion rows and columns",
    end: "read",
    make: () =>
      utf8(
        `<html><p>${titles[0]}</p><table><tr>${headings.map((one) => `<td>${one}</td>`).join("")}</tr><tr><td>1</td><td rowspan=999999999>民生</td><td colspan=999999999>发展党员</td></tr></table>`,
      ),
  },
  {
    name: "wide-cells.html",
    what: "a thousand cells that each span 65,534 rows and 1,000 columns",
    end: "BAD_REQUEST",
    make: () => utf8(`<table>${"<tr><td rowspan=65534 colspan=1000>序号</td></tr>".repeat(1000)}`),
  },
  {
    name: "entities.html",
    what: "a doctype of entities",
    end: "read",
    make: () =>
      utf8(
        `${doctype("html")}<html><p>${titles[0]}</p><table><tr>${headings.map((one) => `<td>${one}</td>`).join("")}</tr><tr><td>1</td><td>&a60;</td><td>&f;</td></tr></table>`,
      ),
  },
  {
    name: "open-tags.html",
    what: "200,000 signs that open no tag",
    end: "BAD_REQUEST",
    make: () => utf8(`<html>${"<".repeat(100_000)}${"<!--".repeat(50_000)}`),
  },
  {
    name: "rows.html",
    what: "5,000 rows",
    end: "read",
    make: () =>
      utf8(
        `<html><p>${titles[0]}</p><table>${[headings, ...Array.from({ length: 5_000 }, (_, i) => [String(i + 1), "民生", `办理第${i + 1}号事项`])].map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join("")}</tr>`).join("")}</table>`,
      ),
  },
  { name: "encrypted.docx", what: "a password", end: "UNREADABLE_DOCUMENT", make: encrypted },
  {
    name: "picture.docx",
    what: "a picture",
    end: "UNREADABLE_DOCUMENT",
    make: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(500)]),
  },
  { name: "list.xlsx", what: "a text under Excel's ending", end: "read", make: () => utf8(rowsOfText(3, "\t")) },
  { name: "list.txt", what: "a Word file under the ending of text", end: "read", make: () => wordList() },
  { name: "empty.docx", what: "nothing at all", end: "UNREADABLE_DOCUMENT", make: () => new Uint8Array() },
  { name: "zeros.txt", what: "zeros", end: "UNREADABLE_DOCUMENT", make: () => new Uint8Array(1_000_000) },
];

/** An old compound file whose stream is named as an encrypted package is. */
function encrypted(): Uint8Array {
  const name = [..."EncryptedPackage"].join("\0");
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new TextEncoder().encode(name), 1024);
  return bytes;
}
