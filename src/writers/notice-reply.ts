import { AlignmentType, Document, Header, Packer, Paragraph, TextRun } from "docx";
import { type HeldNotice, TaskVerdict, taskVerdictNames } from "../model/notice.ts";
import { taskTable } from "./notice-table.ts";

// As GB/T 9704 sets official letters: A4 standing, 二号 for the title, 三号 仿宋 for words.
const font = { title: "方正小标宋简体", head: "黑体", body: "仿宋" } as const;
const half = (points: number): number => points * 2;
const millimetres = (length: number): number => Math.round(length * 56.7);
const page = { width: millimetres(210), height: millimetres(297) };
const margin = { top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26) };
const tableWidth = page.width - margin.left - margin.right;
const lineHeight = 28 * 20;

const writer = "明责 mingze";

/** “关于《…》的反馈意见” */
export const replyTitle = ({ title }: HeldNotice): string =>
  title ? `关于《${title}》的反馈意见` : "关于来文所列任务的反馈意见";

/** The draft of a reply between offices: what belongs to whom by the list, quoted, and what is proposed. */
export async function asNoticeReply(held: HeldNotice): Promise<Uint8Array> {
  const document = new Document({
    creator: writer,
    lastModifiedBy: writer,
    title: replyTitle(held),
    styles: { default: { document: { run: { font: font.body, size: half(16) } } } },
    sections: [
      {
        properties: { page: { size: page, margin } },
        headers: { default: new Header({ children: [draftMark()] }) },
        children: [
          title(replyTitle(held)),
          line(`${held.sender ?? "××××××"}：`),
          words(opening(held)),
          taskTable(held.tasks, { width: tableWidth, head: font.head }),
          ...othersIn(held).map((text) => words(text, 200)),
          words("以上意见，供贵单位研究。如有不同意见，请予函告，我单位将配合做好会商。", 200),
          signature(officeOf(held)),
          signature("年　　月　　日"),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function opening({ title, township, published, tasks, sample, total }: HeldNotice): string {
  const counts = TaskVerdict.options.flatMap((verdict) => {
    const count = tasks.filter((task) => task.verdict === verdict).length;
    return count > 0 ? [`${taskVerdictNames[verdict]}${count}项`] : [];
  });
  const list = `《${township.county ?? ""}${township.name ?? ""}履职事项清单》${sample ? "（示例）" : ""}`;
  const when = published ? `（${dayInWords(published)}公布）` : "";
  return `${title ? `《${title}》` : "来文"}收悉。经对照${list}${when}，所列${total}项任务中${tasks.length < total ? `，前${tasks.length}项已经对照` : ""}，${counts.join("，")}。现将意见反馈如下：`;
}

/** What the notice asks of other bodies, in a sentence. */
function othersIn({ others }: HeldNotice): string[] {
  if (others.length === 0) return [];
  const bodies = [...new Set(others.map(({ body }) => body))].join("、");
  return [`来文另有${others.length}项任务由${bodies}承担，不属我单位任务，未列入上表。`];
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
