import { bare } from "../../../text/blank.ts";
import { type Block, type Cell, cellText, distinctCells, type Row, tableOf } from "../../source-document.ts";
import { columnFieldOf, columnsOf } from "../columns.ts";
import type { Field } from "../headings.ts";
import { ordinalNumber } from "../ordinals.ts";

/** More rows than these are no item's fields. */
const mostFields = 24;

/** Tables that print a field in each row and an item in each column, with a row for each item, under one that names the fields. */
export function upright(blocks: readonly Block[]): Block[] {
  return stretches(blocks).flatMap((stretch) => (isTransposed(stretch) ? turned(stretch) : stretch));
}

/** Rows of one table whose first cells may be the fields of one item, each once; every other block alone. */
function stretches(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const open = found.at(-1);
    const [first] = open ?? [];
    const goesOn = first?.type === "row" && block.type === "row" && tableOf(first) === tableOf(block);
    if (goesOn && isLabelled(first) && isNextField(open as Row[], block)) open?.push(block);
    else found.push([block]);
  }
  return found;
}

const labelOf = ({ cells }: Row): string => bare(cellText(cells[0] as Cell));
const isLabelled = (row: Row): boolean => columnFieldOf(labelOf(row)) !== undefined;
const valuesOf = (row: Row): Cell[] =>
  distinctCells(row).filter((cell) => cell !== row.cells[0] && bare(cellText(cell)) !== "");

/** Whether a row has another field than the rows before it, or goes on with the label of the last one. */
function isNextField(open: readonly Row[], row: Row): boolean {
  if (open.length >= mostFields) return false;
  const label = labelOf(row);
  if (row.cells[0] === open.at(-1)?.cells[0]) return true;
  if (valuesOf(row).length === 0 && !isLabelled(row)) return false;
  return label === "" || open.every((one) => labelOf(one) !== label);
}

/** Whether a stretch names its fields down its first column, and nowhere else, for more than one item. */
function isTransposed(blocks: readonly Block[]): blocks is Row[] {
  const rows = blocks.filter((block) => block.type === "row");
  const fields = columnsOf(rows.map((row) => labelOf(row)));
  if (!fields || rows.some((row) => columnsOf(row.cells.map(cellText)))) return false;
  const valuesBeside = (field: Field): Cell[] => rows.flatMap((row, i) => (fields[i] === field ? valuesOf(row) : []));
  const numbers = valuesBeside("ordinal").map((cell) => ordinalNumber(cellText(cell)));
  if (numbers.length > 0) return numbers.length > 1 && !numbers.includes(undefined);
  const isLabel = (cell: Cell): boolean => columnFieldOf(cellText(cell)) !== undefined;
  return valuesBeside("name").length > 1 && !rows.flatMap(valuesOf).some(isLabel);
}

/** The columns of a table as its rows; a cell that is merged stays one. */
function turned(rows: readonly Row[]): Row[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const cells = rows.map((row) => row.cells[column] ?? nothingAfter(row));
    const filled = cells.filter((cell) => bare(cellText(cell)) !== "");
    const [first, last] = [filled[0], filled.at(-1)];
    if (!first || !last) return [];
    const { row: _, ...at } = (rows[0] as Row).at;
    return [{ type: "row" as const, cells, at: { ...at, start: first.at.start, end: last.at.end } }];
  });
}

const nothingAfter = ({ at }: Row): Cell => ({ lines: [], at: { ...at, start: at.end, end: at.end } });
