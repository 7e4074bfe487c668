import { bare } from "../../../text/blank.ts";
import { type Cell, cellText, type Row } from "../../source-document.ts";
import { columnFieldOf, columnsOf } from "../columns.ts";
import type { Field } from "../headings.ts";
import { ordinalNumber } from "../ordinals.ts";
import { duties } from "./side-rows.ts";

/**
 * Two rows that are one header, as the row that says the same: 上级部门 over 部门名称 and 职责 makes 上级部门部门名称 and
 * 上级部门职责. Undefined where they are not.
 */
export function joinedHeader(upper: Row, lower: Row): Row | undefined {
  const below = lower.cells.map((cell, i) => (cell === upper.cells[i] ? "" : bare(cellText(cell))));
  if (below.every((text) => text === "") || below.some((text) => /^\d+$/u.test(text))) return undefined;
  const cells = lower.cells.map((cell, i) => joinedCell(upper, cell, below[i] ?? "", i));
  const named = (of: readonly Cell[]): number => columnsOf(of.map(cellText))?.filter((field) => field).length ?? 0;
  const told = cells.every((cell, i) => below[i] === "" || columnFieldOf(cellText(cell)) !== undefined);
  if (!told || distinct(cells) <= distinct(upper.cells) || named(cells) === 0) return undefined;
  if (columnsOf(lower.cells.map(cellText)) && named(upper.cells) === 0) return undefined;
  return { ...lower, cells };
}

const distinct = (cells: readonly Cell[]): number =>
  new Set(cells.map((cell) => columnFieldOf(cellText(cell))).filter((field) => field !== undefined)).size;

/**
 * The lower cell with the upper one's words before its own, where both together are a heading; or behind them, where 职责 stands
 * over 县级部门 and 乡镇; else the one that is.
 */
function joinedCell(upper: Row, cell: Cell, below: string, at: number): Cell {
  const above = over(upper, at, below !== "");
  if (below === "" || !above) return above ?? cell;
  const both = { lines: [...above.lines, ...cell.lines], at: cell.at };
  if (columnFieldOf(cellText(both)) !== undefined) return both;
  const turned = { lines: [...cell.lines, ...above.lines], at: cell.at };
  return duties.includes(columnFieldOf(cellText(turned)) ?? null) ? turned : cell;
}

/** The upper cell over a column; where a merged cell prints its words once, the one to the left. */
function over({ cells }: Row, at: number, spans: boolean): Cell | undefined {
  const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && bare(cellText(cell)) !== "";
  if (isFilled(cells[at]) || !spans) return cells[at];
  return cells.slice(0, at).findLast(isFilled);
}

const fewestNumbers = 3;

/** Signs that count columns beside numbers. */
const counters = ["ABCDEFGHIJKL", "abcdefghijkl", "甲乙丙丁戊己庚辛壬癸"] as const;

/** Whether a row only counts the columns: 1, 2, 3, … or A, B, C, … or 甲, 乙, 丙, …, as forms do under their header. */
export function countsColumns({ cells }: Row): boolean {
  const texts = cells.map((cell) => bare(cellText(cell)));
  const isNamed = /^(?:栏|列|行)次$/u.test(texts[0] ?? "");
  const counted = isNamed ? texts.slice(1) : texts;
  if (texts.length < fewestNumbers) return false;
  if (counted.every((text, i) => ordinalNumber(text) === i + 1)) return true;
  return counters.some((signs) => counted.every((text, i) => text !== "" && text === signs.charAt(i)));
}

/** Whether the words of a row right under a header only explain its columns, all in brackets: “（按领域填写）”. */
export function explainsColumns({ cells }: Row): boolean {
  const words = cells.map((cell) => bare(cellText(cell))).filter((text) => text !== "");
  return words.length > 0 && words.every((text) => /^[（(][^（()）\d]{2,40}[)）]$/u.test(text));
}

const longestHeading = 12;
const fewestHeadings = 3;

/**
 * The columns of a first row that is a header in words of its own: short, each once, none a number, and over a column whose
 * next cell is the first number.
 */
export function unknownHeader(row: Row, below: () => readonly Row[]): (Field | null)[] | undefined {
  const texts = row.cells.map((cell) => bare(cellText(cell)));
  const filled = texts.filter((text) => text !== "");
  const isHeading = (text: string): boolean =>
    text.length <= longestHeading && !/[\d，。；：]/u.test(text) && ordinalNumber(text) === undefined;
  if (new Set(filled).size < fewestHeadings || new Set(filled).size < filled.length || !filled.every(isHeading))
    return undefined;
  const [next] = below();
  const isNumbered = next?.cells.some((cell, i) => texts[i] !== "" && ordinalNumber(cellText(cell)) === 1);
  return isNumbered ? row.cells.map((cell) => columnFieldOf(cellText(cell)) ?? null) : undefined;
}
