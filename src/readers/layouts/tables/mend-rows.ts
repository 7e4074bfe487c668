import { type Block, cellText, type Row } from "../../source-document.ts";
import { columnsOf } from "../columns.ts";

/**
 * Rows of a text whose cells held line ends come as several physical lines: a line with too few cells, then the rest.
 * Joins them, the last cell of one line going on in the first cell of the next, until the row is as wide as its header.
 */
export function mendRows(blocks: readonly Block[]): Block[] {
  const mended: Block[] = [];
  let width = 0;
  for (const block of blocks) {
    if (block.type === "row" && columnsOf(block.cells.map(cellText))) width = block.cells.length;
    const before = mended.at(-1);
    const joined = before?.type === "row" && isOpen(before, width) ? join(before, block, width) : undefined;
    if (joined) mended[mended.length - 1] = joined;
    else mended.push(block);
  }
  return mended;
}

const isOpen = (row: Row, width: number): boolean =>
  row.cells.length < width &&
  row.cells.length > 1 &&
  /^\s*\d{1,4}\s*$/u.test(row.cells[0] ? cellText(row.cells[0]) : "");

function join(row: Row, next: Block, width: number): Row | undefined {
  if (next.type === "paragraph" && next.afterGap) return undefined;
  const [first, ...rest] = next.type === "row" ? next.cells : [{ lines: [next.line], at: next.at }];
  const last = row.cells.at(-1);
  if (!first || !last || row.cells.length + rest.length > width) return undefined;
  if (next.type === "row" && next.at.row !== undefined && /^\s*\d{1,4}\s*$/u.test(cellText(first))) return undefined;
  const seam = { lines: [...last.lines, ...first.lines], at: { ...last.at, end: Math.max(last.at.end, first.at.end) } };
  return { ...row, cells: [...row.cells.slice(0, -1), seam, ...rest], at: { ...row.at, end: next.at.end } };
}
