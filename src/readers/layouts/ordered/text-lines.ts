import { PrintedText } from "../../printed-text.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import { rejoin } from "../rejoin.ts";
import type { LaidOut, Layout, RowDraft } from "../row-draft.ts";
import { type HandoverLines, handoverIn } from "./handover-lines.ts";
import { headCells, type NarrowColumns, narrowColumns } from "./head-cells.ts";
import { withNeighbourCategories } from "./neighbour-category.ts";
import { cellLines, linesOfRows, type RowOfLines } from "./rows-of-lines.ts";
import { withoutHeaders } from "./without-headers.ts";

/**
 * Lists in a text layer without cells, one row behind the other: “12 民生服务 事项…”, cells parted by blanks or blank
 * lines, long ones wrapped. Basic and reclaimed lists; a supporting list's six columns need more evidence than lines.
 */
export const textLines: Layout = {
  id: "text-lines",
  fits: (section) => section.kind !== "supporting" && section.blocks.every((block) => block.type === "paragraph"),
  layOut(section, ledger): LaidOut {
    const { lines, headings } = withoutHeaders(section, ledger);
    const { rows, home, labels } = linesOfRows(lines);
    for (const label of labels) ledger.claimFurniture(label, "label");
    const drafts = section.kind === "basic" ? rows.map(basicRow) : reclaimedRows(rows, home);
    return { rows: withNeighbourCategories(drafts, rows), headings, doubts: [] };
  },
};

const basicRow = ({ ordinal, category, lines }: RowOfLines): RowDraft => ({
  kind: "basic",
  fields: { ordinal, category, name: join(lines) },
  doubts: [],
});

function reclaimedRows(rows: readonly RowOfLines[], home: string): RowDraft[] {
  const width = Math.max(0, ...rows.flatMap(({ lines }) => lines.map((line) => line.width)));
  const columns = narrowColumns(rows.map(({ lines }) => headCells(cellLines(lines), home)));
  const names = rows.flatMap(({ lines }) => handoverIn(lines)?.name.slice(0, -1) ?? []);
  const nameWidth = Math.max(0, ...names.map((line) => line.width));
  return rows.map((row) => reclaimedRow(row, { width, home, columns, nameWidth }));
}

/** What the list's rows show together. */
interface ListOfRows {
  readonly width: number;
  readonly home: string;
  readonly columns: NarrowColumns | undefined;
  /** The widest line of a name that goes on below. */
  readonly nameWidth: number;
}

const slack = 3;

/** Whether the row goes on on another page, and its name may too. */
function isCut({ name, handover }: HandoverLines, nameWidth: number): boolean {
  const last = name.at(-1);
  return last !== undefined && last.width >= nameWidth - slack && last.page !== handover.at(-1)?.page;
}

function reclaimedRow(
  { ordinal, category, lines }: RowOfLines,
  { width, home, columns, nameWidth }: ListOfRows,
): RowDraft {
  const row = (name: readonly PrintedLine[], handover: RowDraft["fields"]): RowDraft => ({
    kind: "reclaimed",
    fields: { ordinal, category, name: join(name), ...handover },
    doubts: [],
  });
  const told = handoverIn(lines);
  const oneCell = (cell: readonly PrintedLine[]): RowDraft["fields"] => ({ handover: rejoinLines(cell, width) });
  if (told?.by === "label") {
    const draft = row(told.name, oneCell(told.handover));
    return isCut(told, nameWidth) ? { ...draft, doubts: [nameCut] } : draft;
  }
  const { names, departments, rest } = headCells(cellLines(lines), home, columns);
  if (departments.length > 0)
    return row(names, {
      receivingDepartments: join(departments),
      handlingMethod: rejoinLines(rest, Math.max(0, ...rest.map((line) => line.width))),
    });
  const draft = row(told?.name ?? lines, oneCell(told?.handover ?? []));
  return told ? draft : { ...draft, doubts: [edgeUnclear] };
}

const join = (lines: readonly PrintedLine[]): PrintedText => PrintedText.join(lines.map(({ printed }) => printed));

const rejoinLines = (lines: readonly PrintedLine[], width: number): PrintedText =>
  rejoin(
    lines.map(({ printed }) => printed),
    width,
  );

const nameCut: RowDraft["doubts"][number] = {
  rule: "name-in-parts",
  field: "name",
  message: "这一行被分页切断，事项名称的后半可能在承接部门及工作方式的文字中",
  messageEn: "a page's end cut the row; the end of its name may stand among the words of the hand-over",
};

const edgeUnclear: RowDraft["doubts"][number] = {
  rule: "cell-edge-unclear",
  field: "handover",
  message: "看不出事项名称与承接部门的分界",
  messageEn: "the edge between name and hand-over does not show",
};
