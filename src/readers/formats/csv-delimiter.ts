import { records } from "./delimited.ts";

const delimiters = [",", ";"] as const;
/** Signs that part the cells of tables which other readers read. */
const others = ["\t", "|"] as const;
/** How much of a file is looked at. */
const sample = 100_000;
const mostRecords = 400;

/**
 * The delimiter of the tables that a text holds; undefined for text that only uses the sign. Records of a table are of
 * one width, a delimiter is not followed by a blank as a comma in a sentence is, and there is something that sentences do
 * not have: quotes around cells, numbers in a column or a row, empty cells, several columns of few words, names in turn. Of two
 * signs that part tables, the one that makes more cells parts the text; the other stands in its cells.
 */
export function delimiterOf(text: string): string | undefined {
  const head = text.replace(/^sep=.\r?\n/u, "").slice(0, sample);
  const isCut = text.length > sample;
  const rated = delimiters
    .map((delimiter) => ({ delimiter, cells: cellsOfTables(head, delimiter, isCut) }))
    .toSorted((a, b) => b.cells - a.cells);
  const [best] = rated;
  if (!best || best.cells === 0) return undefined;
  return others.some((sign) => cellsInRows(head, sign) > best.cells) ? undefined : best.delimiter;
}

/** How many cells the longest run of records of one width has, from three cells a record on. */
function cellsInRows(head: string, sign: string): number {
  const widths = [...records(head, 0, head.length, sign)].slice(0, mostRecords).map(({ cells }) => cells.length);
  const byWidth = Map.groupBy(
    widths.filter((width) => width > 2),
    (width) => width,
  );
  return Math.max(0, ...byWidth.entries().map(([width, rows]) => (rows.length > 1 ? width * rows.length : 0)));
}

interface Looked {
  readonly texts: readonly string[];
  readonly quoted: boolean;
}

/** How many cells a delimiter's tables have; none where it parts no tables. */
function cellsOfTables(head: string, delimiter: string, isCut: boolean): number {
  const looked = look(head, delimiter, isCut);
  const parted = looked.filter(({ texts }) => texts.length > 1);
  const tables = tablesIn(looked).filter(hasColumns);
  const within = tables.reduce((sum, table) => sum + table.length, 0);
  if (within < 2 || within < parted.length * 0.9 || looked.length - parted.length > within) return 0;
  const cells = tables.flat().flatMap(({ texts }) => texts);
  return cells.filter((cell) => /^\s+\S/u.test(cell)).length <= cells.length / 5 ? cells.length : 0;
}

/** Neighbouring records of one width, titles between them left out. */
function tablesIn(looked: readonly Looked[]): Looked[][] {
  const tables: Looked[][] = [];
  for (const one of looked) {
    if (one.texts.length < 2) continue;
    const last = tables.at(-1);
    if (last?.[0]?.texts.length === one.texts.length) last.push(one);
    else tables.push([one]);
  }
  return tables;
}

/** The records that are looked at; none where tabs part most of them: a tab within a cell is a slip of the keyboard. */
function look(head: string, delimiter: string, isCut: boolean): Looked[] {
  const looked: Looked[] = [];
  let tabbed = 0;
  for (const { cells } of records(head, 0, head.length, delimiter)) {
    if (looked.length >= mostRecords) break;
    const texts = cells.map(({ start, end }) => head.slice(start, end));
    if (texts.every((text) => text.trim() === "")) continue;
    looked.push({ texts, quoted: cells.some((cell) => cell.quoted) });
    if (cells.some(({ quoted }, i) => !quoted && texts[i]?.includes("\t"))) tabbed++;
  }
  if (tabbed * 2 > looked.length) return [];
  return isCut && looked.length < mostRecords ? looked.slice(0, -1) : looked;
}

function hasColumns(full: readonly Looked[]): boolean {
  const width = full[0]?.texts.length ?? 0;
  if (full.length < 2) return false;
  if (full.some(({ quoted }) => quoted)) return true;
  const columns = Array.from({ length: width }, (_, i) => full.map(({ texts }) => (texts[i] ?? "").trim()));
  const numbers = columns.some(areNumbers) || (width > 2 && full.some(({ texts }) => areNumbers(texts)));
  const empty = columns.some((cells) => cells.some((cell) => cell === ""));
  const repeated = columns.some((cells) => new Set(cells).size * 2 <= cells.length);
  const inGroups = columns.some((cells) => cells.filter((cell, i) => cell === cells[i - 1]).length > cells.length / 5);
  return (
    numbers ||
    inGroups ||
    (width === 2 && namesInTurn(columns[0] ?? [])) ||
    (width > 2 && (empty || repeated) && full.length > 2)
  );
}

/** Whether cells, but for a heading, are numbers; in a row, too, where a table has its items beside one another. */
const areNumbers = (cells: readonly string[]): boolean =>
  cells.filter((cell) => number.test(cell.trim())).length >= (cells.length - 1) * 0.6;

const longestName = 16;

/** Whether a column says a few short words over and over, never twice in a row, as the names of fields beside their values. */
function namesInTurn(cells: readonly string[]): boolean {
  const names = new Set(cells);
  const isShort = [...names].every((name) => name !== "" && name.length <= longestName);
  return isShort && names.size > 1 && names.size * 2 <= cells.length && cells.every((cell, i) => cell !== cells[i - 1]);
}

/** “12”, “3.”, and what offices number by: “1-2”, “DJ-03”, “No.7”. */
const number = /^(?:[A-Za-z]{1,4}[-_.]?)?\d{1,6}(?:[-.–—_]\d{1,4})*[.)、]?$/u;
