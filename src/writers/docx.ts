import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { columnShares, type ListTable } from "./list-table.ts";

// As offices set their papers: 方正小标宋 or 黑体 for titles, 仿宋 for words; Word takes the nearest that it has.
const font = { title: "黑体", body: "仿宋" } as const;
const half = (points: number): number => points * 2;
const millimetre = 56.7;
/** A4 lying, in twentieths of a point. */
const page = {
  width: Math.round(210 * millimetre),
  height: Math.round(297 * millimetre),
  margin: Math.round(20 * millimetre),
};
const tableWidth = page.height - 2 * page.margin;

/** The tables as a Word document: A4 lying, a heading row on each page, page numbers in the footer. */
export async function asDocx(tables: readonly ListTable[]): Promise<Uint8Array> {
  const document = new Document({
    creator: "明责 mingze",
    styles: { default: { document: { run: { font: font.body, size: half(11) } } } },
    sections: tables.map((table) => ({
      properties: {
        page: {
          size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
          margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
        },
      },
      footers: { default: new Footer({ children: [pageNumber()] }) },
      children: [title(table.title), tableOf(table), sourceLine(table.source)],
    })),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const title = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 200 },
    children: [new TextRun({ text, font: font.title, size: half(18) })],
  });

const sourceLine = (text: string): Paragraph =>
  new Paragraph({ spacing: { before: 160 }, children: [new TextRun({ text, size: half(9), color: "5F6872" })] });

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: ["第 ", PageNumber.CURRENT, " 页，共 ", PageNumber.TOTAL_PAGES, " 页"], size: half(9) }),
    ],
  });

function tableOf({ kind, headings, rows }: ListTable): Table {
  const widths = columnShares[kind].map((share) => Math.round((share / 100) * tableWidth));
  const row = (cells: readonly string[], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: false,
      children: cells.map((cell, i) => cellOf(cell, widths[i] ?? 0, header)),
    });
  return new Table({
    columnWidths: widths,
    width: { size: tableWidth, type: WidthType.DXA },
    rows: [row(headings, true), ...rows.map((cells) => row(cells, false))],
  });
}

function cellOf(text: string, width: number, header: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: text.split("\n").map(
      (line) =>
        new Paragraph({
          ...(header ? { alignment: AlignmentType.CENTER } : {}),
          children: [new TextRun({ text: line, bold: header, ...(header ? { font: font.title } : {}) })],
        }),
    ),
  });
}
