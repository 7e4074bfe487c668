import { bare } from "../../text/blank.ts";
import { columnsOf } from "../layouts/columns.ts";
import { rowsUnder, withoutColumns } from "../layouts/tables/kind-column.ts";
import { placeColumnOf } from "../layouts/tables/place-column.ts";
import { type Block, type Cell, cellText, type Row } from "../source-document.ts";
import type { ReadingState, Step } from "./state.ts";

/** A column that says whose each row is: its words are the places of the document, and stand in no item. */
export const readPlaceColumns: Step = {
  name: "read columns of places",
  run(state) {
    const columns = new Map<Block, number>();
    const placeNames: string[] = [];
    state.blocks.forEach((header, i) => {
      if (header.type !== "row" || !columnsOf(header.cells.map(cellText))) return;
      const rows = rowsUnder(header, state.blocks, i);
      const column = placeColumnOf(header, rows);
      if (column === undefined) return;
      const whole = rows.filter(({ cells }) => cells.length === header.cells.length);
      claimHeading(state, header, column);
      placeNames.push(...whole.flatMap((row) => claimPlace(state, row, column)));
      for (const row of [header, ...whole]) columns.set(row, column);
    });
    const blocks = state.blocks.map((block) => {
      const column = columns.get(block);
      return block.type === "row" && column !== undefined ? withoutColumns(block, [column]) : block;
    });
    return { ...state, blocks, placeNames };
  },
};

function claimHeading({ ledger }: ReadingState, { cells }: Row, column: number): void {
  const cell = cells[column];
  if (cell && isOwn(cells, column)) ledger.claimFurniture(cell.at, "header row");
}

/** The place that a row prints in a column of its own; a cell that goes across others stays with them. */
function claimPlace({ ledger }: ReadingState, { cells }: Row, column: number): string[] {
  const cell = cells[column];
  if (!cell || !isOwn(cells, column)) return [];
  ledger.claimFurniture(cell.at, "label");
  return [bare(cellText(cell))];
}

const isOwn = (cells: readonly Cell[], column: number): boolean =>
  cells.indexOf(cells[column] as Cell) === cells.lastIndexOf(cells[column] as Cell);
