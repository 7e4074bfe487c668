import type { Cell, Row } from "../source-document.ts";

export interface GridCell {
  readonly content: Cell;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Most columns that a row of a duty list can have; a wider span is cut. */
const widest = 64;

/**
 * Rows of a table with merged cells, each row as wide as it prints: a cell that spans rows or columns stands at each of
 * its places as the same object.
 */
export function gridOf(rows: readonly (readonly GridCell[])[], table: number): Row[] {
  const below: { cell: Cell; rows: number }[] = [];
  return rows.map((row, index): Row => {
    const cells: Cell[] = [];
    const takeSpanned = (): void => {
      for (let column = cells.length; (below[column]?.rows ?? 0) > 0; column = cells.length) {
        const spanned = below[column];
        if (!spanned) return;
        spanned.rows--;
        cells.push(spanned.cell);
      }
    };
    for (const { content, rowSpan, colSpan } of row) {
      takeSpanned();
      const cell: Cell = { lines: content.lines, at: { ...content.at, table, row: index + 1, cell: cells.length + 1 } };
      for (let i = 0; i < colSpan && cells.length < widest; i++) {
        if (rowSpan > 1) below[cells.length] = { cell, rows: rowSpan - 1 };
        cells.push(cell);
      }
    }
    takeSpanned();
    const own = cells.filter((cell) => cell.at.row === index + 1 && cell.lines.length > 0);
    const start = own[0]?.at.start ?? cells[0]?.at.start ?? 0;
    return { type: "row", cells, at: { start, end: own.at(-1)?.at.end ?? start, table, row: index + 1 } };
  });
}
