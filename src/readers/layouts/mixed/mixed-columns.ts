import type { PrintedHeading } from "../../../model/reading.ts";
import type { Ledger } from "../../ledger.ts";
import type { LaidOut, Layout, Section } from "../row-draft.ts";
import { anchored } from "./anchors.ts";
import { assemble } from "./assemble-row.ts";
import { measure } from "./column-widths.ts";
import { partRows } from "./part-rows.ts";
import { type Piece, piecesOf, printedOf } from "./pieces.ts";
import { printedLines } from "./printed-lines.ts";
import { learnSides, sidesOf } from "./sides.ts";
import { sortRow } from "./sort-row.ts";
import { unwoven } from "./weave.ts";

const fewestRows = 2;

/**
 * Supporting lists in a PDF's text layer whose columns came out mixed: a row's cells stay together, their order says
 * nothing. Cells are told apart by the width at which their lines wrap, measured on the list itself, then by place,
 * headings and words.
 */
export const mixedColumns: Layout = {
  id: "mixed-columns",
  fits: (section) => section.kind === "supporting" && section.blocks.every((block) => block.type === "paragraph"),
  layOut(section, ledger): LaidOut {
    const pieces = unwoven(piecesOf(anchored(printedLines(section, ledger))));
    const loose = pieces.filter((one): one is Piece => one.form !== "anchor");
    const rows = pieces.length - loose.length;
    if (rows < fewestRows) return { rows: [], headings, doubts: [noRows(section)] };
    const widths = measure(loose, rows);
    const sorted = partRows(pieces, widths).map((row) => sortRow(row, widths));
    const evidence = learnSides(sorted, widths);
    for (const { late } of sorted) claimSplinters(late.splinters, ledger);
    return {
      rows: sorted.map((one) => assemble(one, sidesOf(one.blocks, one.context, evidence), widths)),
      headings,
      doubts: [],
    };
  },
};

const headings: readonly PrintedHeading[] = [];

function claimSplinters(pieces: readonly Piece[], ledger: Ledger): void {
  for (const printed of printedOf(pieces))
    for (const span of printed.spans()) ledger.claimFurniture(span, "header row");
}

const noRows = (section: Section): LaidOut["doubts"][number] => ({
  rule: "layout-unknown",
  message: "各栏文字混排，找不到行的序号，未读入",
  messageEn: "its columns are mixed and no ordinals were found; it was not read",
  ...(section.blocks[0] ? { at: section.blocks[0].at } : {}),
});
