import type { DutyKind } from "../../../model/kind.ts";
import { bare } from "../../../text/blank.ts";
import { type Block, type Cell, cellText, type Row, tableOf } from "../../source-document.ts";
import { columnFieldOf, columnsOf } from "../columns.ts";
import { kindOfCell } from "../titles.ts";

const fewestRows = 2;

/** Columns that say to which list each row of a table belongs. */
export interface KindColumns {
  readonly columns: readonly number[];
  /** The list that a row says it belongs to; undefined where it says nothing. */
  kindOf(row: Row): DutyKind | undefined;
}

/** The column whose every filled cell names a list (清单类型), or the columns headed by lists (基本, 配合) that only hold ticks. */
export function kindColumnsOf(header: Row, below: readonly Row[]): KindColumns | undefined {
  const named = header.cells.findIndex((heading, i) => {
    const field = columnFieldOf(cellText(heading));
    const words = filled(below, i);
    const isOpen = field === undefined || field === "category";
    return isOpen && words.length >= fewestRows && words.every((text) => kindOfCell(text) !== undefined);
  });
  if (named >= 0)
    return { columns: [named], kindOf: ({ cells }) => cells[named] && kindOfCell(cellText(cells[named])) };
  const headed = header.cells.map((heading) => kindOfCell(cellText(heading)));
  const ticked = headed.flatMap((kind, i) => (kind && filled(below, i).every((text) => tick.test(text)) ? [i] : []));
  if (ticked.length < 2) return undefined;
  const isTicked = ({ cells }: Row, column: number): boolean => wordsOf(cells[column]) !== "";
  return { columns: ticked, kindOf: (row) => headed[ticked.find((column) => isTicked(row, column)) ?? -1] };
}

const tick = /^[√✓✔☑●○■★▲1是有Yy]$/u;
const wordsOf = (cell: Cell | undefined): string => (cell ? bare(cellText(cell)) : "");
const filled = (rows: readonly Row[], column: number): string[] =>
  rows.flatMap(({ cells }) => wordsOf(cells[column]) || []);

/** A row without some of its columns. */
export const withoutColumns = (row: Row, columns: readonly number[]): Row => ({
  ...row,
  cells: row.cells.filter((_, i) => !columns.includes(i)),
});

/** The rows of its table under a header at a place, up to the next one. */
export function rowsUnder(header: Row, blocks: readonly Block[], at: number): Row[] {
  const rows: Row[] = [];
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.type !== "row" || tableOf(block) !== tableOf(header) || columnsOf(block.cells.map(cellText))) break;
    rows.push(block);
  }
  return rows;
}
