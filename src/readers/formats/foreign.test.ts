import { describe, expect, test } from "vitest";
import { bookOf, paragraph, wordOf, zipOf } from "../../../tests/tools/office.ts";
import type { KnownError } from "../../model/known-error.ts";
import { readDutyList } from "../read.ts";
import { foreignKindOf } from "./foreign.ts";

const of = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : [...part])));
const compound = (...streams: readonly string[]): Uint8Array =>
  of(
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    "\0".repeat(500),
    ...streams.map((name) => [...name].join("\0")),
  );
const openDocument = (kind: string): Uint8Array =>
  zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<x/>" });

const known: readonly (readonly [string, Uint8Array, string])[] = [
  ["doc", compound("Root Entry", "WordDocument"), ".docx"],
  ["xls", compound("Root Entry", "Workbook"), ".xlsx"],
  ["encrypted", compound("EncryptionInfo", "EncryptedPackage"), "密码"],
  ["rtf", of("{\\rtf1 x}"), ".docx"],
  ["odt", openDocument("text"), ".docx"],
  ["ods", openDocument("spreadsheet"), ".xlsx"],
  ["ofd", zipOf({ "OFD.xml": "<x/>" }), "OFD"],
  ["archive", zipOf({ "清单.txt": "1" }), "解压"],
  ["archive", of([0x1f, 0x8b, 8, 0, 0]), "解压"],
  ["image", of([0x89], "PNG\r\n", [0x1a], "\n"), "图片"],
  ["image", of([0xff, 0xd8, 0xff, 0xe0]), "图片"],
  ["word-xml", of('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), ".docx"],
  ["excel-xml", of('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), ".xlsx"],
];

describe("files of other kinds", () => {
  test.each(known)("%s is known and refused with advice", async (id, bytes, advice) => {
    expect(foreignKindOf(bytes)?.id).toBe(id);
    const refused = readDutyList({ name: "清单", bytes, sha256: "0".repeat(64) });
    await expect(refused).rejects.toMatchObject({ code: "UNREADABLE_DOCUMENT" });
    expect(await refused.catch((error: KnownError) => error.messageZh)).toContain(advice);
  });
  test.each(["清单.docx", "清单.XLSX", "清单.pdf", "清单.doc"])(
    "%s that neither begins as one nor is text is told as damaged",
    async (name) => {
      const refused = readDutyList({ name, bytes: of([0, 1, 2, 3, 0xff]), sha256: "0".repeat(64) });
      await expect(refused).rejects.toMatchObject({ messageZh: expect.stringContaining("文件已损坏") });
    },
  );
  test.each([
    ["Word", wordOf(paragraph("甲"))],
    ["Excel", bookOf([{ name: "表", xml: "<sheetData/>" }])],
    ["text", of("1\t2")],
    ["a page", of("<!doctype html>")],
  ])("%s is none of them", (_, bytes) => expect(foreignKindOf(bytes)).toBeUndefined());
});
