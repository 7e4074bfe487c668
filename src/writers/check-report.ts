import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { SetAside } from "../model/check.ts";
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
  readonly setAside: readonly (ReportedFinding & Pick<SetAside, "left">)[];
}

const headings = ["序号", "清单事项", "原文", "问题"];
const shares = [8, 14, 34, 24, 20];
const font = { title: "黑体", body: "仿宋" } as const;

/**
 * The findings as a Word table that an office circulates: row, passage marked, what is wrong, what to write. What is set aside
 * stands last, with why and since when.
 */
export async function asCheckReport({ title, findings, setAside }: CheckReportWish): Promise<Uint8Array> {
  const suggested = findings.map((reported) => ({ reported, last: suggestion(reported.finding) }));
  const left = setAside.map((reported) => ({ reported, last: reasonOf(reported) }));
  const document = new Document({
    creator: "明责 mingze",
    styles: { default: { document: { run: { font: font.body, size: 22 } } } },
    sections: [
      {
        children: [
          heading(title, 36),
          tableOf("建议", suggested),
          ...(left.length === 0 ? [] : [heading("已搁置的问题", 28), tableOf("理由和日期", left)]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const suggestion = ({ fix }: Finding): string => (fix === undefined ? "" : `改为“${fix}”`);
const reasonOf = ({ left }: Pick<SetAside, "left">): string =>
  left ? `${left.reason}（${left.date}）` : "先前已知，在基线内";

const heading = (text: string, size: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 200, after: 200 },
    children: [new TextRun({ text, font: font.title, size })],
  });

interface Line {
  readonly reported: ReportedFinding;
  /** What stands in the last column. */
  readonly last: string;
}

const tableOf = (lastHeading: string, lines: readonly Line[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        [...headings, lastHeading].map((text) => [new TextRun({ text, bold: true })]),
        true,
      ),
      ...lines.map((line, i) => row(cellsOf(line, i + 1))),
    ],
  });

function cellsOf({ reported: { finding, before, behind }, last }: Line, number: number): TextRun[][] {
  const { kind, ordinal, severity, message, quote = "" } = finding;
  const marked = new TextRun({ text: quote, highlight: "yellow" });
  return [
    [new TextRun(String(number))],
    [new TextRun(kind ? `${kindNames[kind].zh}${ordinal ?? ""}` : "全文")],
    [new TextRun(before), marked, new TextRun(behind)],
    [new TextRun(`${severityNames[severity]}：${message}`)],
    [new TextRun(last)],
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
