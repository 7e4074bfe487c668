import type { TableCell, TablePart, TableRow } from "./cells.ts";

/** A table of the document, through all its pages. */
export interface FlowingTable {
  readonly number: number;
  readonly parts: TablePart[];
}

const aligned = 4;
/** Rows above the first numbered one that may be its headings. */
const mostHeads = 4;

/** Whether a part has the columns of the table that ended the page before; on facing pages it may stand further in. */
export function sameColumns(table: FlowingTable, part: TablePart): boolean {
  const before = table.parts.at(-1);
  const moved = (part.xs[0] ?? 0) - (before?.xs[0] ?? 0);
  return (
    before !== undefined &&
    before.xs.length === part.xs.length &&
    before.xs.every((x, i) => Math.abs(x + moved - (part.xs[i] ?? 0)) <= aligned)
  );
}

export const textOf = (cell: TableCell | undefined): string =>
  (cell?.lines ?? [])
    .map((line) => line.text)
    .join("")
    .replace(/\s+/gu, "");

const rowKey = (row: TableRow): string => [...new Set(row.cells)].map(textOf).join("\t");

/** A cell that counts its row. */
export const numberForm = /^[(\uff08]?\d{1,4}[)\uff09.\uff0e\u3001]?$/u;

/** How often each cell's words stand in the document: what a merged cell may say. */
export function cellTexts(tables: readonly FlowingTable[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { parts } of tables) {
    for (const cell of new Set(parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))) {
      const text = textOf(cell);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return counts;
}

/** Joins the rows and the merged cells that page breaks cut, in place. */
export function joinParts(table: FlowingTable, texts: ReadonlyMap<string, number>): void {
  const anchor = anchorOf(table.parts) ?? 0;
  const heads = new Set(headRows(table, anchor).map(rowKey));
  const merging = mergingColumns(table, heads);
  const gaps = table.parts.some((part) => part.rows.slice(1, -1).some((row) => textOf(row.cells[anchor]) === ""));
  let open: { part: TablePart; row: TableRow } | undefined;
  for (const part of table.parts) {
    const at = part.rows.findIndex((row) => !heads.has(rowKey(row)));
    const row = part.rows[at];
    if (!row) continue;
    if (open) {
      if (isCut(open.row, row, { anchor, gaps })) {
        joinRows(open.row, row, part);
        part.rows.splice(at, 1);
      } else for (const column of merging) linkAcross(open, { part, row }, column, texts);
    }
    const last = part.rows.at(-1);
    if (last && !heads.has(rowKey(last))) open = { part, row: last };
  }
}

/** The column that counts the rows: it most often holds a number alone. */
export function anchorOf(parts: readonly TablePart[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { cells } of parts.flatMap(({ rows }) => rows))
    for (const [column, cell] of cells.entries())
      if (numberForm.test(textOf(cell))) votes.set(column, (votes.get(column) ?? 0) + 1);
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Headings: the first rows, as far as no number and no blank stands in the anchor's column. */
function headRows({ parts }: FlowingTable, anchor: number): TableRow[] {
  const rows = parts[0]?.rows ?? [];
  const first = rows.findIndex(({ cells }) => textOf(cells[anchor]) === "" || numberForm.test(textOf(cells[anchor])));
  return rows.slice(0, Math.min(first < 0 ? 1 : first, mostHeads));
}

/** Columns in which cells span rows somewhere in the table. */
function mergingColumns({ parts }: FlowingTable, heads: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  for (const { rows } of parts)
    for (const row of rows) {
      if (heads.has(rowKey(row))) continue;
      row.cells.forEach((cell, column) => {
        if (cell.rows > 1) found.add(column);
      });
    }
  return found;
}

const printed = (row: TableRow): TableCell[] => [...new Set(row.cells)].filter((cell) => cell.lines.length > 0);

/** Whether two rows on both sides of a page break are one: one half lacks the number. */
function isCut(above: TableRow, below: TableRow, { anchor, gaps }: { anchor: number; gaps: boolean }): boolean {
  if (above.cells.length < 2 || isBand(above) || isBand(below)) return false;
  const [a, b] = [textOf(above.cells[anchor]), textOf(below.cells[anchor])];
  if (b === "") return true;
  return a === "" && !gaps && numberForm.test(b);
}

/** A row of a single cell across the table names what follows. */
function isBand(row: TableRow): boolean {
  const [only, ...others] = printed(row);
  return only !== undefined && others.length === 0 && widthOf(only) === row.cells.length;
}

/** A blank field over several columns, which no rule parts at a page's end, takes its cells from below. */
function joinRows(above: TableRow, below: TableRow, part: TablePart): void {
  below.cells.forEach((cell, column) => {
    const target = above.cells[column];
    if (!target || target === cell) return;
    if (target.lines.length === 0 && widthOf(target) > widthOf(cell)) above.cells[column] = cell;
    else link(target, cell, part);
  });
}

const widthOf = ({ columns: [left, right] }: TableCell): number => right - left;

/** The lower cell goes on with the upper one: its lines move there, and it stands for the upper one below. */
function link(upper: TableCell, lower: TableCell, part: TablePart): void {
  for (const line of lower.lines) upper.lines.push(line);
  lower.lines = [];
  for (const { cells } of part.rows) for (let i = 0; i < cells.length; i++) if (cells[i] === lower) cells[i] = upper;
}

/**
 * Whether a cell's words stand on both sides of a cut: together they are what another cell says too; or no line is drawn
 * at the cut, neither half stands anywhere else, and both keep close to it.
 */
function isCutThrough(upper: TableCell, lower: TableCell, texts: ReadonlyMap<string, number>): boolean {
  const [a, b] = [textOf(upper), textOf(lower)];
  // “1” above and “2” below are no halves of a 12.
  if (numberForm.test(a) && numberForm.test(b)) return false;
  // Nothing that spans rows is a single letter; print that runs letter under letter is cut so.
  const single = Math.min(a.length, b.length) === 1 && !/\d/u.test(a + b);
  if (texts.has(a + b) || single) return true;
  const [last, first] = [upper.lines.at(-1), lower.lines[0]];
  if (!upper.openBelow || !last || !first || (texts.get(a) ?? 0) > 1 || (texts.get(b) ?? 0) > 1) return false;
  return upper.box[3] - last.box[3] < last.size * 2 && first.box[1] - lower.box[1] < first.size;
}

interface Edge {
  readonly part: TablePart;
  readonly row: TableRow;
}

/**
 * A merged cell that a page break cut prints its words on one page only: a blank one goes on with the one above, and one
 * that begins within its page and is blank gets its words from the one below. Without a line at the cut even its words may
 * stand on both pages.
 */
function linkAcross(above: Edge, below: Edge, column: number, texts: ReadonlyMap<string, number>): void {
  const [upper, lower] = [above.row.cells[column], below.row.cells[column]];
  if (!upper || !lower || upper === lower) return;
  const [a, b] = [textOf(upper), textOf(lower)];
  if (a === "" || b === "" || (a !== b && isCutThrough(upper, lower, texts))) link(upper, lower, below.part);
}
