import type { Scoring } from "../../model/notice.ts";
import { type ColumnRole, columnsOf, roleOfCell } from "./columns.ts";
import type { Passage } from "./passages.ts";

/** A row of a table: what it asks, with its place, and what stands beside that. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it is measured by and until when it is to be done, where columns tell that. */
  readonly measures: readonly string[];
  readonly deadlines: readonly string[];
  /** Bodies that a column charges with it, as printed. */
  readonly charged: readonly string[];
  readonly scoring: Scoring | null;
}

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly role: ColumnRole;
}

/** The cells of a row with their places, empty ones too; a row of Markdown has a bar before its first and behind its last. */
function cellsOf(source: string, { start: from, end: to }: Passage): Omit<Cell, "role">[] {
  const printed = source.slice(from, to);
  const mark = printed.includes("\t") ? "\t" : "|";
  const cells: Omit<Cell, "role">[] = [];
  let start = from;
  for (const cell of printed.split(mark)) {
    const text = cell.trim();
    const at = start + cell.indexOf(text);
    cells.push({ text, start: at, end: at + text.length });
    start += cell.length + mark.length;
  }
  return mark === "|" ? cells.slice(1, -1) : cells;
}

/** What the columns below a row tell; undefined where it is no row of headings. */
export const headingsOf = (source: string, row: Passage): readonly ColumnRole[] | undefined =>
  columnsOf(cellsOf(source, row).map(({ text }) => text));

/** What a row asks, by its columns' headings where they name what is asked, else by what its cells are like. */
export function rowOf(source: string, row: Passage, columns: readonly ColumnRole[]): Row | undefined {
  const headed = columns.includes("task");
  const cells = cellsOf(source, row)
    .map((cell, i): Cell => ({ ...cell, role: (headed && columns[i]) || roleOfCell(cell.text) }))
    .filter(({ text }) => /[\p{L}\d]/u.test(text));
  const asked = cells.filter(({ role, text }) => role === "task" && roleOfCell(text) === "task");
  const [first, last] = [asked[0], asked.at(-1)];
  if (!first || !last) return undefined;
  const inRole = (role: ColumnRole): string[] => cells.filter((cell) => cell.role === role).map(({ text }) => text);
  const text = asked.map((cell) => cell.text).join(" ");
  const [measures, deadlines, charged] = [inRole("measure"), inRole("deadline"), inRole("charged")];
  return { start: first.start, end: last.end, text, measures, deadlines, charged, scoring: scoringOf(inRole) };
}

function scoringOf(inRole: (role: ColumnRole) => string[]): Scoring | null {
  const [points, rule, source] = (["points", "rule", "source"] as const).map((role) => inRole(role).join("；") || null);
  return points || rule || source ? { points: points ?? null, rule: rule ?? null, source: source ?? null } : null;
}
