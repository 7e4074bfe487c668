import { bare } from "../../../text/blank.ts";
import { type Block, type Cell, cellText, distinctCells, type Row } from "../../source-document.ts";
import { columnsOf } from "../columns.ts";
import { ordinalNumber } from "../ordinals.ts";

/** From so many numbers on that count on, a column without a heading is one of ordinals. */
const fewestNumbers = 3;

/**
 * Lists that a table prints side by side, one below the other: each begins at a column of ordinals. A row above them
 * that prints a title over each is parted with them.
 */
export function parted(blocks: readonly Block[]): Block[] {
  const tables: Block[][] = [];
  for (const block of blocks) {
    const last = tables.at(-1)?.at(-1);
    const goesOn = block.type === "row" && last?.type === "row" && last.at.table === block.at.table;
    if (goesOn) tables.at(-1)?.push(block);
    else tables.push([block]);
  }
  return tables.flatMap((table) => {
    const rows = table.filter((block): block is Row => block.type === "row");
    const starts = rows.length > 1 ? startsIn(rows) : [];
    return starts.length < 2 ? table : stretches(rows, starts).flatMap((stretch) => cut(stretch, starts));
  });
}

/** Columns at which a list begins: those that a header names ordinals, else those that count. */
function startsIn(rows: readonly Row[]): number[] {
  const header = rows.find(isHeader);
  const columns = header ? (columnsOf(header.cells.map(cellText)) ?? []) : [];
  const named = columns.flatMap((field, i) =>
    field === "ordinal" && header?.cells[i] !== header?.cells[i - 1] ? [i] : [],
  );
  if (named.length > 0 || header) return named;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, i) => i).filter((i) => counts(rows, i));
}

const isHeader = (row: Row): boolean => columnsOf(row.cells.map(cellText)) !== undefined;

function counts(rows: readonly Row[], column: number): boolean {
  const filled = rows.flatMap(({ cells }) => bare(cells[column] ? cellText(cells[column]) : "") || []);
  const numbers = filled.map(ordinalNumber);
  const next = numbers.filter((number, i) => i > 0 && number !== undefined && number === (numbers[i - 1] ?? 0) + 1);
  return next.length >= fewestNumbers - 1 && next.length >= (filled.length - 1) * 0.9;
}

/** Rows from one header to the next: a page's left part stands before its right part. */
function stretches(rows: readonly Row[], starts: readonly number[]): Row[][] {
  const found: Row[][] = [[]];
  let headed = false;
  for (const row of rows) {
    const begins = isHeader(row) || isTitleRow(row, starts);
    if (begins && headed) found.push([]);
    headed = !begins;
    found.at(-1)?.push(row);
  }
  return found;
}

/** Whether a row prints no more than one cell over each list. */
const isTitleRow = (row: Row, starts: readonly number[]): boolean =>
  distinctCells(row).filter((cell) => bare(cellText(cell)) !== "").length <= starts.length &&
  ordinalNumber(cellText(row.cells[0] as Cell)) === undefined;

/** What stands over all lists comes first, then the lists, each with its columns. */
function cut(rows: readonly Row[], starts: readonly number[]): Row[] {
  const [, ...others] = starts;
  const edges = [0, ...others, Number.POSITIVE_INFINITY];
  return edges.slice(1).flatMap((end, i) => rows.flatMap((row) => part(row, edges[i] ?? 0, end)));
}

function part(row: Row, from: number, to: number): Row[] {
  const before = new Set(row.cells.slice(0, from));
  const cells = row.cells.slice(from, to).filter((cell) => !before.has(cell));
  const filled = cells.filter((cell) => bare(cellText(cell)) !== "");
  const [first, last] = [filled[0], filled.at(-1)];
  return first && last ? [{ ...row, cells, at: { ...row.at, start: first.at.start, end: last.at.end } }] : [];
}
