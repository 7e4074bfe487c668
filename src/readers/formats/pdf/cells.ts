import type { Box, Glyph } from "./geometry.ts";
import type { RuledTable } from "./grid.ts";
import { linesOf, type PageLine } from "./lines.ts";
import type { PrintedPage } from "./page.ts";

/** A printed line with its page. */
export interface PlacedLine extends PageLine {
  readonly page: PrintedPage;
  /** The box that the line was set in: its cell's, or the page's block of text. */
  readonly frame: Box;
}

/** A cell of a table. One that spans rows or columns stands at each of its places as the same object. */
export interface TableCell {
  lines: PlacedLine[];
  readonly page: PrintedPage;
  readonly box: Box;
  readonly columns: readonly [left: number, right: number];
  /** How many rows of the page it spans. */
  readonly rows: number;
  /** Whether no line is drawn below it: a page's end cut it. */
  readonly openBelow: boolean;
}

export interface TableRow {
  readonly cells: TableCell[];
}

/** What stands of a table on one page. */
export interface TablePart {
  readonly page: PrintedPage;
  readonly box: Box;
  readonly xs: readonly number[];
  readonly rows: TableRow[];
  readonly closedAbove: boolean;
  readonly closedBelow: boolean;
}

/** Puts a page's characters into the cells of its ruled tables; what stands in none is left over. */
export function fillTables(
  page: PrintedPage,
  tables: readonly RuledTable[],
): { readonly parts: TablePart[]; readonly rest: Glyph[] } {
  const fields = tables.map((table) => new TableFields(table));
  const rest = page.glyphs.filter((glyph) => !fields.some((table) => table.take(glyph, page.width)));
  return { parts: fields.flatMap((table) => table.part(page) ?? []), rest };
}

/**
 * Print that hangs over the lower edge of a merged cell that the page's end cut goes back into the cell; says whether the
 * line was such.
 */
export function takeOverhang(line: PageLine, parts: readonly TablePart[]): boolean {
  const [x0, y0, x1] = line.box;
  for (const part of parts) {
    const below = y0 - part.box[3];
    if (below < -line.size || below > line.size * 0.6) continue;
    const cell = part.rows.at(-1)?.cells.find(({ box }) => x0 >= box[0] && x1 <= box[2]);
    const above = cell?.lines.at(-1);
    if (!cell?.openBelow || !above || above.box[0] > x1 || above.box[2] < x0 || y0 - above.box[3] > line.size) continue;
    cell.lines.push({ ...line, page: cell.page, frame: cell.box });
    return true;
  }
  return false;
}

const touchingEdge = 2;

class TableFields {
  private readonly table: RuledTable;
  private readonly owner: Int32Array;
  private readonly columns: number;
  private readonly glyphs: Glyph[][];

  constructor(table: RuledTable) {
    this.table = table;
    this.columns = table.xs.length - 1;
    this.owner = new Int32Array(this.columns * (table.ys.length - 1));
    this.glyphs = table.cells.map(() => []);
    table.cells.forEach(({ top, bottom, left, right }, i) => {
      for (let row = top; row < bottom; row++)
        this.owner.fill(i, row * this.columns + left, row * this.columns + right);
    });
  }

  /** Print that runs off the page belongs to the cell at its edge. */
  take(glyph: Glyph, pageWidth: number): boolean {
    const { xs, ys } = this.table;
    const column = fieldOf(xs, Math.min((glyph.box[0] + glyph.box[2]) / 2, pageWidth - touchingEdge));
    const row = fieldOf(ys, (glyph.box[1] + glyph.box[3]) / 2);
    if (column < 0 || row < 0) return false;
    this.glyphs[this.owner[row * this.columns + column] ?? 0]?.push(glyph);
    return true;
  }

  /** Undefined for a table without print. */
  part(page: PrintedPage): TablePart | undefined {
    const { table } = this;
    const cells = table.cells.map(
      ({ top, bottom, left, right, box, openBelow }, i): TableCell => ({
        lines: linesOf(this.glyphs[i] ?? []).map((line) => ({ ...line, page, frame: box })),
        page,
        box,
        columns: [left, right],
        rows: bottom - top,
        openBelow,
      }),
    );
    const rows = table.ys.slice(1).map((_, row): TableRow => {
      const owners = this.owner.subarray(row * this.columns, (row + 1) * this.columns);
      return { cells: [...owners].flatMap((owner) => cells[owner] ?? []) };
    });
    const printed = rows.filter((row) => row.cells.some((cell) => cell.lines.length > 0));
    const { box, xs, closedAbove, closedBelow } = table;
    return printed.length > 0 ? { page, box, xs, rows: printed, closedAbove, closedBelow } : undefined;
  }
}

/** The field between two places, or -1. */
export function fieldOf(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low === places.length ? -1 : low - 1;
}
