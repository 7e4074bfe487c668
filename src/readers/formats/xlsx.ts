import type { SourceDocument } from "../source-document.ts";
import { struckThrough } from "./findings.ts";
import type { Format } from "./format.ts";
import { NeutralText } from "./neutral-text.ts";
import { isPackageOf, OfficePackage } from "./office-package.ts";
import { unreadable } from "./unreadable.ts";
import { printedNumber } from "./xlsx-number.ts";
import { readSheet, type Sheet, type SheetCell } from "./xlsx-sheet.ts";
import { sharedStrings, struckInRuns } from "./xlsx-strings.ts";
import { cellStyles } from "./xlsx-styles.ts";
import { type PrintedValue, XlsxWriter } from "./xlsx-writer.ts";
import { childrenOf, elementAt, type XmlElement, xmlTree } from "./xml.ts";

/**
 * Excel workbooks. The neutral text is sheet after sheet: its name on a line, then its filled rows, cells parted by tabs,
 * numbers as the sheet prints them. Locators name the sheet, its row and its column.
 */
export const xlsxFormat: Format = {
  id: "xlsx",
  mediaTypes: [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.ms-excel.sheet.macroEnabled.12",
  ],
  endings: ["xlsx", "xlsm"],
  recognises: (bytes) => isPackageOf("xl", bytes),
  read(bytes): SourceDocument {
    const parts = new OfficePackage(bytes);
    const { main } = parts;
    const book = elementAt(xmlTree(parts.text(main) ?? ""), "workbook");
    if (!book) throw unreadable("its main part holds no workbook", `缺少工作簿，文件已损坏`);
    return readBook(parts, main, book);
  },
};

function readBook(parts: OfficePackage, main: string, book: XmlElement): SourceDocument {
  const relations = parts.relations(main);
  const partOf = (type: string): string | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : parts.text(target);
  };
  const from1904 = /^(?:1|true)$/u.test(elementAt(book, "workbookPr")?.attributes.date1904 ?? "");
  const { formats, struck } = cellStyles(partOf("styles"));
  const strings = partOf("sharedStrings");
  const printed = printer(sharedStrings(strings), formats, from1904);
  const text = new NeutralText();
  const writer = new XlsxWriter(text, printed);
  const struckCells = (sheet: Sheet): SheetCell[] =>
    struck.includes(true) ? sheet.rows.flatMap(({ cells }) => cells.filter(({ style }) => struck[style])) : [];
  let struckUnits = struckInRuns(strings);
  for (const { attributes } of childrenOf(elementAt(book, "sheets"), "sheet")) {
    const part = relations.find(({ id, type }) => id === attributes.id && type === "worksheet")?.target;
    const xml = part === undefined ? undefined : parts.text(part);
    if (xml === undefined) continue;
    const name = attributes.name ?? "";
    if (attributes.state === "hidden" || attributes.state === "veryHidden") writer.hiddenSheet(name, readSheet(xml));
    else {
      const sheet = readSheet(xml);
      struckUnits += struckInRuns(xml) + struckCells(sheet).reduce((sum, cell) => sum + printed(cell).trim().length, 0);
      writer.sheet(name, sheet);
    }
  }
  writer.close();
  const { blocks, markup, findings } = writer;
  return {
    text: text.toString(),
    blocks,
    markup,
    separators: [],
    findings: [...findings, ...struckThrough(struckUnits)],
  };
}

/** What a cell prints: a string, a truth, an error as they are, a number by its style. */
function printer(
  strings: readonly string[],
  formats: readonly (string | undefined)[],
  from1904: boolean,
): PrintedValue {
  return ({ type, value, style }: SheetCell): string => {
    if (type === "s") return strings[Number(value)] ?? "";
    if (type === "b") return value === "1" || value === "true" ? "TRUE" : "FALSE";
    return type === "n" ? printedNumber(value, formats[style], from1904) : value;
  };
}
