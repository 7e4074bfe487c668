import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  InsertedTextRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
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

/** A cell, or a heading, as stretches of words. */
export type Cell = readonly CellStretch[];

interface CellStretch {
  readonly words: string;
  readonly change: "kept" | "removed" | "added";
}

/** A table whose cells are stretches of words, and by whom and when what differs in them was changed. */
export interface CellTable extends Omit<ListTable, "rows"> {
  readonly rows: readonly (readonly Cell[])[];
}

export interface ChangedBy {
  readonly who: string;
  readonly when: string;
}

const nobody: ChangedBy = { who: "", when: "" };

/** The tables as a Word document: A4 lying, a heading row on each page, page numbers in the footer. */
export const asDocx = (tables: readonly ListTable[]): Promise<Uint8Array> =>
  asCellDocx(
    tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(plainCell)) })),
    nobody,
  );

const plainCell = (words: string): Cell => [{ words, change: "kept" }];

/** The same of tables in which words were changed: these are tracked, for Word to accept or reject. */
export async function asCellDocx(tables: readonly CellTable[], by: ChangedBy): Promise<Uint8Array> {
  const asRun = trackedRuns(by);
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
      children: [title(table.title), tableOf(table, asRun), sourceLine(table.source)],
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

function tableOf({ kind, headings, rows }: CellTable, asRun: AsRun): Table {
  const widths = columnShares[kind].map((share) => Math.round((share / 100) * tableWidth));
  const row = (cells: readonly Paragraph[][], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: false,
      children: cells.map((paragraphs, i) => cellOf(paragraphs, widths[i] ?? 0)),
    });
  return new Table({
    columnWidths: widths,
    width: { size: tableWidth, type: WidthType.DXA },
    rows: [
      row(
        headings.map((heading) => [headingOf(heading)]),
        true,
      ),
      ...rows.map((cells) =>
        row(
          cells.map((cell) => paragraphsOf(cell, asRun)),
          false,
        ),
      ),
    ],
  });
}

const cellOf = (children: Paragraph[], width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children,
  });

const headingOf = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, bold: true, font: font.title })],
  });

/** A paragraph for each line of a cell. */
function paragraphsOf(cell: Cell, asRun: AsRun): Paragraph[] {
  const lines: ParagraphChild[][] = [[]];
  for (const { words, change } of cell) {
    for (const [i, line] of words.split("\n").entries()) {
      if (i > 0) lines.push([]);
      if (line !== "" || change === "kept") lines.at(-1)?.push(asRun(line, change));
    }
  }
  return lines.map((children) => new Paragraph({ children }));
}

type AsRun = (text: string, change: CellStretch["change"]) => ParagraphChild;

/** Words as runs of a document; Word wants a number of its own for each change. */
function trackedRuns({ who, when }: ChangedBy): AsRun {
  let changes = 0;
  return (text, change) => {
    if (change === "kept") return new TextRun({ text });
    const mark = { id: ++changes, author: who, date: when };
    return change === "added" ? new InsertedTextRun({ text, ...mark }) : new DeletedTextRun({ text, ...mark });
  };
}
