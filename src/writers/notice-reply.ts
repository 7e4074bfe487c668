import {
  AlignmentType,
  Document,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { type HeldNotice, type HeldTask, TaskVerdict, taskVerdictNames } from "../model/notice.ts";

// As GB/T 9704 sets official letters: A4 standing, 二号 for the title, 三号 仿宋 for words.
const font = { title: "方正小标宋简体", head: "黑体", body: "仿宋" } as const;
const half = (points: number): number => points * 2;
const millimetres = (length: number): number => Math.round(length * 56.7);
const page = { width: millimetres(210), height: millimetres(297) };
const margin = { top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26) };
const tableWidth = page.width - margin.left - margin.right;
const lineHeight = 28 * 20;
const columns = [
  { heading: "序号", share: 8 },
  { heading: "任务", share: 26 },
  { heading: "属于", share: 14 },
  { heading: "依据（清单原文）", share: 30 },
  { heading: "建议", share: 22 },
] as const;

/** “关于《…》所列任务的回复意见” */
export const replyTitle = ({ title }: HeldNotice): string => `关于《${title ?? "来文"}》所列任务的回复意见`;

/** The draft of a reply between offices: what belongs to whom by the list, quoted, and what is proposed. */
export async function asNoticeReply(held: HeldNotice): Promise<Uint8Array> {
  const document = new Document({
    creator: "明责 mingze",
    styles: { default: { document: { run: { font: font.body, size: half(16) } } } },
    sections: [
      {
        properties: { page: { size: page, margin } },
        headers: { default: new Header({ children: [draftMark()] }) },
        children: [
          title(replyTitle(held)),
          line(`${held.sender ?? "××××××"}：`),
          words(opening(held)),
          taskTable(held.tasks),
          words("以上意见，供贵单位研究。如有不同意见，请予函告，我单位将配合做好会商。", 200),
          words("特此函复。"),
          signature(officeOf(held)),
          signature("年　　月　　日"),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function opening({ title, township, published, tasks, sample }: HeldNotice): string {
  const counts = TaskVerdict.options.flatMap((verdict) => {
    const count = tasks.filter((task) => task.verdict === verdict).length;
    return count > 0 ? [`${taskVerdictNames[verdict]}${count}项`] : [];
  });
  const list = `《${township.county ?? ""}${township.name ?? ""}履职事项清单》${sample ? "（示例）" : ""}`;
  const when = published ? `（${dayInWords(published)}公布）` : "";
  return `${title ? `《${title}》` : "来文"}收悉。经对照${list}${when}，所列${tasks.length}项任务中，${counts.join("，")}。现将意见函复如下：`;
}

/** 2025-07 as 2025年7月. */
const dayInWords = (day: string): string =>
  day
    .split("-")
    .map((part, i) => `${Number(part)}${["年", "月", "日"][i] ?? ""}`)
    .join("");

/** Who signs: a subdistrict has an office, a town or township a government. */
const officeOf = ({ township: { county, name } }: HeldNotice): string =>
  `${county ?? ""}${name ?? ""}${name?.endsWith("街道") ? "办事处" : "人民政府"}`;

const title = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 400, line: 36 * 20 },
    children: [new TextRun({ text, font: font.title, size: half(22) })],
  });

const line = (text: string): Paragraph =>
  new Paragraph({ spacing: { line: lineHeight }, children: [new TextRun(text)] });

const words = (text: string, before = 0): Paragraph =>
  new Paragraph({
    spacing: { line: lineHeight, before },
    indent: { firstLine: 2 * half(16) * 10 },
    children: [new TextRun(text)],
  });

const signature = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { line: lineHeight, before: 200 },
    indent: { right: 2 * half(16) * 10 },
    children: [new TextRun(text)],
  });

const draftMark = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: "草稿：由明责对照清单生成，请逐项核对后使用", size: half(9), color: "5F6872" })],
  });

const taskTable = (tasks: readonly HeldTask[]): Table =>
  new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: columns.map(({ share }) => widthOf(share)),
    rows: [
      rowOf(
        columns.map(({ heading }) => heading),
        true,
      ),
      ...tasks.map((held, i) => rowOf(cellsOf(held, i + 1))),
    ],
  });

const widthOf = (share: number): number => Math.round((share / 100) * tableWidth);

const cellsOf = ({ task, verdict, citation, advice }: HeldTask, number: number): string[] => [
  String(number),
  task.text,
  taskVerdictNames[verdict],
  basisOf(verdict, citation),
  advice,
];

function basisOf(verdict: TaskVerdict, citation: string | null): string {
  if (verdict === "unlisted") return "基本、配合、收回三张清单均未载明。";
  if (citation === null) return "";
  return verdict === "unsure" ? `相近事项：${citation}` : citation;
}

const rowOf = (cells: readonly string[], header = false): TableRow =>
  new TableRow({ tableHeader: header, cantSplit: true, children: cells.map((cell, i) => cellOf(cell, i, header)) });

const centred: ReadonlySet<number> = new Set([0, 2]);

function cellOf(text: string, column: number, header: boolean): TableCell {
  const run = header ? new TextRun({ text, font: font.head, size: half(12) }) : new TextRun({ text, size: half(12) });
  const alignment = header || centred.has(column) ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: widthOf(columns[column]?.share ?? 0), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ alignment, children: [run] })],
  });
}
