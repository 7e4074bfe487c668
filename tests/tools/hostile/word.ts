import { paragraph, run, tableXml, wordOf, wordParts, zipOf } from "../office.ts";
import { bomb, doctype, good, type HostileFile, headings, titles } from "./hostile-file.ts";

/** A small list as a Word file, with more behind it. */
export const wordList = (more = "", beside = {}): Uint8Array =>
  wordOf(`${titles.map((title) => paragraph(title)).join("")}${tableXml(good)}${more}`, beside);

/** Word files. */
export const hostileDocx: readonly HostileFile[] = [
  {
    name: "bomb.docx",
    what: "a body that grows to 200 MiB",
    end: "DOCUMENT_TOO_LARGE",
    make: () => zipOf({ ...wordParts(""), "word/document.xml": bomb("<w:p/>    ", 20 * 2 ** 20) }),
  },
  {
    name: "entities.docx",
    what: "entities that grow a billionfold, and one of a file",
    end: "read",
    make: () => {
      const parts = wordParts(paragraph(titles[0] ?? "") + tableXml([...good, ["2", "&a60;", "&f;"]]));
      return zipOf({
        ...parts,
        "word/document.xml": doctype("w:document") + (parts["word/document.xml"] ?? "").replace(/^<\?xml[^>]*>/u, ""),
      });
    },
  },
  {
    name: "macros.docm",
    what: "macros",
    end: "read",
    make: () =>
      zipOf({
        ...wordParts(paragraph(titles[0] ?? "") + tableXml(good)),
        "word/vbaProject.bin": new Uint8Array(100_000).fill(0xcc),
      }),
  },
  {
    name: "nested.docx",
    what: "tables 2,000 deep",
    end: "UNREADABLE_DOCUMENT",
    make: () => wordOf("<w:tbl><w:tr><w:tc>".repeat(2000) + paragraph("深") + "</w:tc></w:tr></w:tbl>".repeat(2000)),
  },
  {
    name: "nested-within-limits.docx",
    what: "tables 300 deep",
    end: "BAD_REQUEST",
    make: () => wordOf("<w:tbl><w:tr><w:tc>".repeat(300) + paragraph("深") + "</w:tc></w:tr></w:tbl>".repeat(300)),
  },
  {
    name: "cyclic-styles.docx",
    what: "styles based on one another, numbering that links to itself",
    end: "read",
    make: () =>
      wordList(
        paragraph("按样式", '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>'),
        {
          styles: `<w:style w:styleId="a" w:type="paragraph"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b" w:type="paragraph"><w:basedOn w:val="a"/></w:style><w:style w:styleId="n" w:type="numbering"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
          numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        },
      ),
  },
  {
    name: "long-chain.docx",
    what: "20,000 styles, each based on the next",
    end: "read",
    make: () =>
      wordList(paragraph("按样式", '<w:pStyle w:val="s0"/>'), {
        styles: Array.from(
          { length: 20_000 },
          (_, i) => `<w:style w:styleId="s${i}" w:type="paragraph"><w:basedOn w:val="s${i + 1}"/></w:style>`,
        ).join(""),
      }),
  },
  {
    name: "rows.docx",
    what: "5,000 rows",
    end: "read",
    make: () =>
      wordOf(
        paragraph(titles[0] ?? "") +
          tableXml([
            headings,
            ...Array.from({ length: 5_000 }, (_, i) => [String(i + 1), "民生", `办理第${i + 1}号事项`]),
          ]),
      ),
  },
  {
    name: "spans.docx",
    what: "cells that span a billion columns",
    end: "read",
    make: () =>
      wordList(tableXml([['宽|<w:gridSpan w:val="999999999"/>', '窄|<w:gridSpan w:val="-5"/>'], ["高|<w:vMerge/>"]])),
  },
  {
    name: "huge-cell.docx",
    what: "a cell of a million characters",
    end: "read",
    make: () => wordOf(paragraph(titles[0] ?? "") + tableXml([...good, ["2", "民生", "办".repeat(1_000_000)]])),
  },
  {
    name: "runs.docx",
    what: "a paragraph of 300,000 runs",
    end: "read",
    make: () => wordList(`<w:p>${run("字").repeat(300_000)}</w:p>`),
  },
];
