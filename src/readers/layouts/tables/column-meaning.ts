import type { DutyKind } from "../../../model/kind.ts";
import { bare } from "../../../text/blank.ts";
import { enumeratorOf } from "../../../text/enumerators.ts";
import { PrintedText } from "../../printed-text.ts";
import { type Cell, cellText, type Row } from "../../source-document.ts";
import { extentOfCategory } from "../bands.ts";
import { usualCategories } from "../categories.ts";
import { isDepartmentList } from "../departments.ts";
import { type Field, fieldsOfList } from "../headings.ts";
import { leaning } from "../mixed/side-words.ts";
import { ordinalNumber } from "../ordinals.ts";

/** How much a cell's words look like those of a field, from 0 to 1. */
type Likeness = (cell: Cell, text: string) => number;

const longest = 40;
const hasClauses = (text: string): boolean => enumeratorOf(text) !== undefined || /[。；]/u.test(text);
/** How far the words lean to one side, in the usual measure of common words of administration. */
const leans = (text: string): number => Math.max(-0.2, Math.min(0.2, leaning(text) * 0.05));
const duty = (text: string): number => (hasClauses(text) ? 0.7 : text.length > longest ? 0.5 : 0.1);
const listsBodies: Likeness = (cell) => (isDepartmentList(PrintedText.of(cell.lines)) ? 1 : 0);

const likenesses: Partial<Record<Field, Likeness>> = {
  ordinal: (_, text) => (ordinalNumber(text) === undefined ? 0 : 1),
  category: (_, text) => {
    const { start, end } = extentOfCategory(text);
    const name = text.slice(start, end);
    return usualCategories.has(name) ? 1 : /^\p{Script=Han}{2,10}$/u.test(name) ? 0.4 : 0;
  },
  name: (cell, text) =>
    hasClauses(text) || listsBodies(cell, text) || usualCategories.has(text) ? 0.1 : text.length > 3 ? 0.8 : 0.2,
  counterpartDepartments: listsBodies,
  receivingDepartments: listsBodies,
  departmentResponsibilities: (_, text) => duty(text) + leans(text),
  townshipResponsibilities: (_, text) => duty(text) - leans(text),
  handlingMethod: (_, text) => duty(text),
  legalBasis: (_, text) => (/^(?:\d[.．、])?(?:根据|依据)?《/u.test(text) ? 1 : 0),
  handover: (cell, text) => (listsBodies(cell, text) ? 0.1 : duty(text)),
};

/** Whether a field can be told by its words. */
export const hasLikeness = (field: Field): boolean => likenesses[field] !== undefined;

/** Most rows that a column's meaning is taken from. */
const mostRows = 100;
/** How like a field a column must be, and how much more like it than like any other that is open. */
const enough = 0.5;
export const clearly = 0.15;

export interface ColumnMeaning {
  readonly column: number;
  readonly field: Field;
  /** Another field that the cells are nearly as like. */
  readonly rival: Field | undefined;
}

/**
 * What columns hold whose headings say nothing, by the words of their cells: each of the list's fields that no heading
 * names goes to the open column that is most like it. A column that is like none stays open.
 */
export function meaningsOf(
  kind: DutyKind,
  columns: readonly (Field | null)[],
  rows: readonly Row[],
  isOpen: (column: number) => boolean,
): readonly ColumnMeaning[] {
  const open = columns.flatMap((field, i) => (field === null && isOpen(i) ? [i] : []));
  const wanted = [...fieldsOfList[kind]].filter(
    (field) => hasLikeness(field) && field !== "handover" && !columns.includes(field) && !isCovered(field, columns),
  );
  const rated = open.flatMap((column) => {
    const words = wordsInColumn(rows, column);
    return wanted.map((field) => ({ column, field, rate: rateOf(words, field) }));
  });
  const found: ColumnMeaning[] = [];
  for (const { column, field, rate } of rated.toSorted((a, b) => b.rate - a.rate)) {
    if (rate < enough || found.some((one) => one.column === column || one.field === field)) continue;
    const rival = rated.find((one) => one.column === column && one.field !== field && one.rate > rate - clearly);
    found.push({ column, field, rival: rival?.field });
  }
  return found;
}

/** Both halves of a hand-over stand in one column. */
const isCovered = (field: Field, columns: readonly (Field | null)[]): boolean =>
  columns.includes("handover") && (field === "receivingDepartments" || field === "handlingMethod");

/** A cell that prints something, with its words. */
export interface CellWords {
  readonly cell: Cell;
  readonly text: string;
}

/** The cells of a column that print something, each once. */
export function wordsInColumn(rows: readonly Row[], column: number): CellWords[] {
  const cells = new Set(rows.slice(0, mostRows).map(({ cells: of }) => of[column]));
  return [...cells].flatMap((cell) => {
    const text = cell ? bare(cellText(cell)) : "";
    return cell && text !== "" ? [{ cell, text }] : [];
  });
}

/** How like a field the cells of a column are. */
export const rateOf = (words: readonly CellWords[], field: Field): number =>
  words.reduce((sum, { cell, text }) => sum + likeness(cell, text, field), 0) / Math.max(1, words.length);

const likeness = (cell: Cell, text: string, field: Field): number => likenesses[field]?.(cell, text) ?? 0;

/**
 * The columns that a row's cells are of where it has too few of them: in their order, each of that column whose field it is
 * most like. A cell is lost, mostly an empty one.
 */
export function columnsOfShortRow(cells: readonly Cell[], columns: readonly (Field | null)[]): (Field | null)[] {
  const texts = cells.map((cell) => bare(cellText(cell)));
  const rate = (cell: number, column: number): number => {
    const [one, field] = [cells[cell], columns[column]];
    return one && field ? likeness(one, texts[cell] ?? "", field) : 0.3;
  };
  const best = new Map<string, { rate: number; taken: readonly number[] }>();
  const assign = (cell: number, column: number): { rate: number; taken: readonly number[] } => {
    if (cell >= cells.length) return { rate: 0, taken: [] };
    if (columns.length - column < cells.length - cell) return { rate: Number.NEGATIVE_INFINITY, taken: [] };
    const key = `${cell} ${column}`;
    const known = best.get(key);
    if (known) return known;
    const here = assign(cell + 1, column + 1);
    const [taken, skipped] = [rate(cell, column) + here.rate, assign(cell, column + 1)];
    const way = taken >= skipped.rate ? { rate: taken, taken: [column, ...here.taken] } : skipped;
    best.set(key, way);
    return way;
  };
  return assign(0, 0).taken.map((column) => columns[column] ?? null);
}
