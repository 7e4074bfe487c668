import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from "docx";
import { type HeldDemand, type HeldTask, type NoticeTask, taskVerdictNames } from "../model/notice.ts";

interface TableLook {
  /** In twentieths of a point. */
  readonly width: number;
  /** The font of the heading row. */
  readonly head: string;
}

interface Column {
  readonly heading: string;
  /** Parts of the width, beside the other columns'. */
  readonly share: number;
  readonly centred?: boolean;
  /** A cell's paragraphs. */
  cells(held: HeldTask, number: number): readonly string[];
}

const size = 21;

const deadline: Column = { heading: "时限", share: 12, centred: true, cells: ({ task }) => task.deadlines };
const columns: readonly Column[] = [
  { heading: "序号", share: 7, centred: true, cells: (_, number) => [String(number)] },
  { heading: "任务", share: 29, cells: ({ task }) => [task.text, ...scoringOf(task)] },
  deadline,
  { heading: "认定", share: 13, centred: true, cells: ({ verdict }) => [taskVerdictNames[verdict]] },
  { heading: "依据（清单原文）", share: 33, cells: ({ demands }) => basesOf(demands) },
  { heading: "建议", share: 24, cells: ({ advice }) => [advice] },
];

/** How an indicator is scored, as its table prints it. */
const scoringOf = ({ scoring }: NoticeTask): string[] =>
  [scoring?.points && `分值：${scoring.points}`, scoring?.rule && `评分标准：${scoring.rule}`].flatMap(
    (line) => line || [],
  );

/** The tasks, a row each; the column of deadlines is there where any task has one. No row is cut by a page's end. */
export function taskTable(tasks: readonly HeldTask[], { width, head }: TableLook): Table {
  const shown = tasks.some(({ task }) => task.deadlines.length > 0)
    ? columns
    : columns.filter((column) => column !== deadline);
  const whole = shown.reduce((sum, { share }) => sum + share, 0);
  const widths = shown.map(({ share }) => Math.round((share / whole) * width));
  const row = (paragraphs: (column: Column) => readonly string[], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: shown.map((column, i) =>
        cellOf(paragraphs(column), { width: widths[i] ?? 0, centred: header || column.centred, head: header && head }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(({ heading }) => [heading], true),
      ...tasks.map((held, i) => row((column) => column.cells(held, i + 1), false)),
    ],
  });
}

/** The list's words for each action; where several are quoted or they stand differently, each is named. */
function basesOf(demands: readonly HeldDemand[]): string[] {
  const told = new Set<string>();
  const bases = Map.groupBy(demands, (demand) => `${demand.verdict} ${demand.ground} ${demand.basis?.citation}`);
  const apart = bases.size > 1;
  return [...bases.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const citation = first.basis && !told.has(first.basis.citation) ? first.basis.citation : null;
    if (citation) told.add(citation);
    const words = quoted(first, citation);
    const named = alike.map(({ text }) => `“${text}”`).join("、");
    return [apart ? `${named}：${taskVerdictNames[first.verdict]}。${words}` : words];
  });
}

/** Why it stands so, with the list's words where they are not yet told. */
function quoted({ verdict, ground, why }: HeldDemand, citation: string | null): string {
  if (citation === null) return why;
  if (verdict === "unsure") return `相近事项：${citation}`;
  return ground === "power" ? `${why}相关事项：${citation}` : citation;
}

interface CellLook {
  readonly width: number;
  readonly centred: boolean | undefined;
  readonly head: string | false;
}

const cellOf = (paragraphs: readonly string[], { width, centred, head }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: (paragraphs.length > 0 ? paragraphs : [""]).map(
      (text) =>
        new Paragraph({
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun(head ? { text, font: head, size } : { text, size })],
        }),
    ),
  });
