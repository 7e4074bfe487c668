import type { Ledger } from "../ledger.ts";
import { PrintedText } from "../printed-text.ts";
import type { Paragraph } from "../source-document.ts";
import { areOfOneCell, type NumberedRow, namedHandover, numberedRows, starts } from "./numbered-rows.ts";
import type { Doubt, LaidOut, Layout, RowDraft } from "./row-draft.ts";

const fewestLines = 2;

/**
 * Lists without a table: lines with numbers (“1.…”) or points (“●…”), under categories or without. Of reclaimed duties only where
 * no blank parts a line's cells; lines below an item, or a label within its line, tell who takes the duty over.
 */
export const numberedLines: Layout = {
  id: "numbered-lines",
  fits({ kind, blocks }) {
    if (kind === "supporting" || blocks.some((block) => block.type !== "paragraph")) return false;
    const lines = blocks as readonly Paragraph[];
    return kind === "basic"
      ? starts(lines) >= fewestLines
      : starts(lines) > 0 && areOfOneCell(numberedRows(lines, true));
  },
  layOut({ kind, blocks }, ledger): LaidOut {
    const lines = blocks.filter((block) => block.type === "paragraph");
    const { rows, labels, doubts } = numberedRows(lines, kind === "reclaimed");
    for (const label of labels) ledger.claimFurniture(label, "label");
    return {
      rows: rows.map((row) => (kind === "basic" ? basicRow(row) : reclaimedRow(row, ledger))),
      headings: [],
      doubts,
    };
  },
};

const basicRow = (row: NumberedRow): RowDraft => ({
  kind: "basic",
  fields: { ...headOf(row), name: PrintedText.join(row.lines) },
  doubts: row.hasPoints ? [pointsInName] : [],
});

function reclaimedRow(row: NumberedRow, ledger: Ledger): RowDraft {
  const { name, handover, marks } = namedHandover(row);
  for (const span of marks.flatMap((mark) => mark.spans())) ledger.claimFurniture(span, "separator");
  return {
    kind: "reclaimed",
    fields: {
      ...headOf(row),
      name: PrintedText.join(name),
      ...(handover.length > 0 ? { handover: PrintedText.join(handover, "\n") } : {}),
    },
    doubts: [],
  };
}

const headOf = ({ ordinal, band }: NumberedRow): RowDraft["fields"] => ({
  ...(ordinal ? { ordinal } : {}),
  ...(band ? { category: band.category } : {}),
});

const pointsInName: Doubt = {
  rule: "name-with-points",
  field: "name",
  message: "这一项下面另有编号的各点，一并读入事项名称",
  messageEn: "points with numbers of their own stand below the item; they were read as part of its name",
};
