import type { Paragraph } from "../../source-document.ts";
import type { Doubt, LaidOut, Layout, Section } from "../row-draft.ts";
import { tableRows } from "../tables/table-rows.ts";
import { type DrawnTable, drawTable } from "./drawn-table.ts";
import { measures } from "./position-lines.ts";

/**
 * Lists in text whose columns stand below one another, parted by blanks, as `pdftotext -layout` and many programs print
 * them. Columns are found by their headings and by the places that no line crosses; rows by their numbers. What comes out
 * is a table, and is read as one.
 */
export const positionedColumns: Layout = {
  id: "positioned-columns",
  fits: (section) => tableIn(section) !== undefined,
  layOut(section, ledger): LaidOut {
    const { blocks, headerLines, open } = tableIn(section) ?? { blocks: [], headerLines: [], open: [] };
    for (const { at } of headerLines) ledger.claimFurniture(at, "header row");
    const laidOut = tableRows.layOut({ kind: section.kind, blocks }, ledger);
    const ordinals = new Set(open.flatMap(({ cells }) => cells.map(({ at }) => at.start)));
    return {
      ...laidOut,
      rows: laidOut.rows.map((row) => {
        const start = row.fields.ordinal?.spans()[0]?.start;
        return start !== undefined && ordinals.has(start) ? { ...row, doubts: [...row.doubts, edgeUnclear] } : row;
      }),
    };
  },
};

/** Drawn once: whether the layout fits and what it lays out is one question. */
const drawn = new WeakMap<Section, { readonly table: DrawnTable | undefined }>();

function tableIn(section: Section): DrawnTable | undefined {
  const known = drawn.get(section) ?? { table: draw(section) };
  drawn.set(section, known);
  return known.table;
}

function draw({ blocks }: Section): DrawnTable | undefined {
  if (blocks.some((block) => block.type === "row")) return undefined;
  for (const measure of measures) {
    const table = drawTable(blocks as readonly Paragraph[], measure);
    if (table) return table;
  }
  return undefined;
}

const edgeUnclear: Doubt = {
  rule: "row-edge-unclear",
  message: "这一行与相邻行的分界不清，可能混入或缺少文字",
  messageEn: "where the row begins or ends is not clear; words of its neighbours may be among it",
};
