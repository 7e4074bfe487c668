import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { type Finding, severityNames } from "../model/finding.ts";
import { kindNames } from "../model/kind.ts";

/** A finding with the printed words before and behind those at fault. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly before: string;
  readonly behind: string;
}

export interface CheckReportWish {
  readonly title: string;
  readonly findings: readonly ReportedFinding[];
}

const headings = ["序号", "清单事项", "原文", "问题", "建议"];
const shares = [8, 14, 34, 24, 20];
const body = "仿宋";

/** The findings as a Word table that an office circulates: row, passage marked, what is wrong, what to write. */
export async function asCheckReport({ title, findings }: CheckReportWish): Promise<Uint8Array> {
  const rows = findings.map((reported, i) => row(cellsOf(reported, i + 1)));
  const document = new Document({
    creator: "明责 mingze",
    styles: { default: { document: { run: { font: body, size: 22 } } } },
    sections: [
      {
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 200 },
            children: [new TextRun({ text: title, font: "黑体", size: 36 })],
          }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              row(
                headings.map((text) => [new TextRun({ text, bold: true })]),
                true,
              ),
              ...rows,
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function cellsOf({ finding, before, behind }: ReportedFinding, number: number): TextRun[][] {
  const { kind, ordinal, severity, message, quote = "", fix } = finding;
  const marked = new TextRun({ text: quote, highlight: "yellow" });
  return [
    [new TextRun(String(number))],
    [new TextRun(kind ? `${kindNames[kind].zh}${ordinal ?? ""}` : "全文")],
    [new TextRun(before), marked, new TextRun(behind)],
    [new TextRun(`${severityNames[severity]}：${message}`)],
    [new TextRun(fix === undefined ? "" : `改为“${fix}”`)],
  ];
}

const row = (cells: readonly TextRun[][], header = false): TableRow =>
  new TableRow({
    tableHeader: header,
    children: cells.map(
      (children, i) =>
        new TableCell({
          width: { size: shares[i] ?? 20, type: WidthType.PERCENTAGE },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [new Paragraph({ children })],
        }),
    ),
  });
