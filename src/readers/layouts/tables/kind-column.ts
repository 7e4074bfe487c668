import type { DutyKind } from "../../../model/kind.ts";
import { bare } from "../../../text/blank.ts";
import { type Block, cellText, type Row, tableOf } from "../../source-document.ts";
import { columnFieldOf, columnsOf } from "../columns.ts";
import { kindOfCell } from "../titles.ts";

const fewestRows = 2;

/** The column under a header whose every filled cell names one of the three lists (清单类型); -1 where there is none. */
export function kindColumnOf(header: Row, below: readonly Row[]): number {
  return header.cells.findIndex((heading, i) => {
    const field = columnFieldOf(cellText(heading));
    if (field !== undefined && field !== "category") return false;
    const filled = below.flatMap(({ cells }) => bare(cells[i] ? cellText(cells[i]) : "") || []);
    return filled.length >= fewestRows && filled.every((text) => kindOfCell(text) !== undefined);
  });
}

/** The list that a row says it belongs to; undefined where its cell is empty. */
export const kindOfRow = ({ cells }: Row, column: number): DutyKind | undefined =>
  cells[column] && kindOfCell(cellText(cells[column]));

/** A row without one of its columns. */
export const withoutColumn = (row: Row, column: number): Row => ({
  ...row,
  cells: row.cells.filter((_, i) => i !== column),
});

/** The rows of its table under a header, up to the next one. */
export function rowsUnder(header: Row, blocks: readonly Block[]): Row[] {
  const isOther = (block: Block): boolean =>
    block.type === "paragraph" ||
    tableOf(block) !== tableOf(header) ||
    columnsOf(block.cells.map(cellText)) !== undefined;
  const end = blocks.findIndex(isOther);
  return blocks.slice(0, end < 0 ? undefined : end) as Row[];
}
