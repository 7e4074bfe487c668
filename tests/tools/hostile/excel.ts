import { bookOf, bookParts, zipOf } from "../office.ts";
import { atALimit, bomb, good, type HostileFile, headings, titles } from "./hostile-file.ts";

const cell = (reference: string, words: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
const sheetRow = (number: number, words: readonly string[]): string =>
  `<row r="${number}">${words.map((one, i) => cell(`${"ABCDEFGH"[i]}${number}`, one)).join("")}</row>`;
const sheetOf = (rows: string, after = ""): string => `<sheetData>${rows}</sheetData>${after}`;
const goodSheet = sheetOf(sheetRow(1, titles) + good.map((row, i) => sheetRow(i + 2, row)).join(""));
/** Excel files. */
export const hostileXlsx: readonly HostileFile[] = [
  {
    name: "macros.xlsm",
    what: "macros",
    end: "read",
    make: () =>
      zipOf({
        ...bookParts([{ name: "清单", xml: goodSheet }]),
        "xl/vbaProject.bin": new Uint8Array(100_000).fill(0xcc),
      }),
  },
  {
    name: "bomb.xlsx",
    what: "shared strings that grow to 200 MiB",
    end: "DOCUMENT_TOO_LARGE",
    make: () =>
      zipOf({
        ...bookParts([{ name: "清单", xml: goodSheet }], { strings: "" }),
        "xl/sharedStrings.xml": bomb("<si><t/></si>        ", 10 * 2 ** 20),
      }),
  },
  {
    name: "rows.xlsx",
    what: "100,000 rows",
    end: "read",
    orElse: atALimit,
    make: () =>
      bookOf([
        {
          name: "清单",
          xml: sheetOf(
            sheetRow(1, titles) +
              sheetRow(2, headings) +
              Array.from({ length: 100_000 }, (_, i) =>
                sheetRow(i + 3, [String(i + 1), "民生", `办理第${i + 1}号事项`]),
              ).join(""),
          ),
        },
      ]),
  },
  {
    name: "sheets.xlsx",
    what: "3,000 sheets",
    end: "read",
    make: () =>
      bookOf(
        Array.from({ length: 3000 }, (_, i) => ({
          name: `表${i}`,
          xml: i === 0 ? goodSheet : sheetOf(sheetRow(1, ["空", "白"])),
        })),
      ),
  },
  {
    name: "merges.xlsx",
    what: "10,000 merged areas",
    end: "read",
    make: () =>
      bookOf([
        {
          name: "清单",
          xml: sheetOf(
            sheetRow(1, titles) +
              good.map((row, i) => sheetRow(i + 2, row)).join("") +
              Array.from({ length: 20_000 }, (_, i) => sheetRow(i + 4, [String(i + 2), "民生", "办"])).join(""),
            `<mergeCells>${Array.from({ length: 10_000 }, (_, i) => `<mergeCell ref="B${2 * i + 4}:B${2 * i + 5}"/>`).join("")}</mergeCells>`,
          ),
        },
      ]),
  },
  {
    name: "overlapping.xlsx",
    what: "10,000 merged areas, each over the whole sheet",
    end: "DOCUMENT_TOO_LARGE",
    make: () =>
      bookOf([
        {
          name: "清单",
          xml: sheetOf(
            sheetRow(1, titles) +
              good.map((row, i) => sheetRow(i + 2, row)).join("") +
              Array.from({ length: 5_000 }, (_, i) => sheetRow(i + 4, [String(i + 2), "民生", "办"])).join(""),
            `<mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(10_000)}</mergeCells>`,
          ),
        },
      ]),
  },
  {
    name: "far-cell.xlsx",
    what: "a cell in the last place of the sheet",
    end: "read",
    make: () =>
      bookOf([
        {
          name: "清单",
          xml: sheetOf(
            sheetRow(1, titles) +
              good.map((row, i) => sheetRow(i + 2, row)).join("") +
              `<row r="1048576">${cell("XFD1048576", "远")}</row>`,
          ),
        },
      ]),
  },
  {
    name: "huge-cell.xlsx",
    what: "a cell of a million characters",
    end: "read",
    make: () =>
      bookOf([
        {
          name: "清单",
          xml: sheetOf(
            sheetRow(1, titles) +
              good.map((row, i) => sheetRow(i + 2, row)).join("") +
              sheetRow(4, ["2", "民生", "办".repeat(1_000_000)]),
          ),
        },
      ]),
  },
  {
    name: "wild-numbers.xlsx",
    what: "strings, styles and dates that are not there",
    end: "read",
    make: () =>
      bookOf([
        {
          name: "清单",
          xml: sheetOf(
            sheetRow(1, titles) +
              good.map((row, i) => sheetRow(i + 2, row)).join("") +
              `<row r="4"><c r="A4" t="s"><v>99999999</v></c><c r="B4" s="-1"><v>1e308</v></c><c r="C4" s="1e9"><v>NaN</v></c><c r="ZZZZ4"><v>-5</v></c></row>`,
          ),
        },
      ]),
  },
];
