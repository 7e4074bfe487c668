import { bare } from "../../text/blank.ts";
import type { FlowCell, FlowNode, FlowTable } from "./flow.ts";
import { type Box, type PageNode, unboxed } from "./html-boxes.ts";

/**
 * The flow of a page whose tables may be drawn with boxes of any name: boxes beside one another that hold equally many boxes are rows
 * of cells. All other boxes only part lines.
 */
export function flowOf(nodes: readonly PageNode[]): FlowNode[] {
  return unboxed(drawn(nodes));
}

function drawn(nodes: readonly PageNode[]): PageNode[] {
  const made: PageNode[] = [];
  const runs = runsIn(nodes);
  for (let i = 0; i < nodes.length; ) {
    const node = nodes[i] as PageNode;
    const run = runs.get(node);
    if (run) made.push(run.table);
    else if (node.type === "box") made.push(drawnBox(node));
    else made.push(node);
    i += run?.length ?? 1;
  }
  return made;
}

function drawnBox(box: Box): PageNode {
  const rows = gridRows(box) ?? listRows(box);
  return rows ? tableOf(rows) : { ...box, nodes: drawn(box.nodes) };
}

/** The cells of a row, a box each. */
type DrawnRow = readonly Box[];

/** Boxes that a style sets in columns are cells, row by row. */
function gridRows({ nodes, columns }: Box): DrawnRow[] | undefined {
  const cells = boxesOf(nodes);
  if (!columns || columns < 2 || !cells || cells.length < 2 * columns || cells.length % columns > 0) return undefined;
  const rows = Array.from({ length: cells.length / columns }, (_, i) => cells.slice(i * columns, (i + 1) * columns));
  return rows.some((row) => row.some(holdsTable)) ? undefined : rows;
}

const fewestPairs = 2;

/** A list of terms, each with one description, is a table of two columns. */
function listRows({ name, nodes }: Box): DrawnRow[] | undefined {
  const boxes = name === "dl" ? boxesOf(nodes) : undefined;
  if (!boxes || boxes.length < 2 * fewestPairs || boxes.length % 2 > 0) return undefined;
  if (boxes.some((box, i) => box.name !== (i % 2 === 0 ? "dt" : "dd"))) return undefined;
  return Array.from({ length: boxes.length / 2 }, (_, i) => boxes.slice(2 * i, 2 * i + 2));
}

/** The boxes that some nodes are, if they print nothing else. */
function boxesOf(nodes: readonly PageNode[]): Box[] | undefined {
  const boxes: Box[] = [];
  for (const node of nodes) {
    if (node.type === "box") boxes.push(node);
    else if (node.type === "table" || (node.type === "line" && textOf(node) !== "")) return undefined;
  }
  return boxes;
}

interface DrawnRun {
  readonly table: FlowTable;
  /** How many nodes it takes. */
  readonly length: number;
}

const [fewestRows, fewestOfTwo, fewestCounted, fewestInline] = [2, 3, 3, 3];

/** Tables among some nodes, by the node that each begins with. */
function runsIn(nodes: readonly PageNode[]): Map<PageNode, DrawnRun> {
  const runs = new Map<PageNode, DrawnRun>();
  for (let i = 0; i < nodes.length; ) {
    const run = runFrom(nodes, i);
    if (run) runs.set(nodes[i] as PageNode, run);
    i += run?.length ?? 1;
  }
  return runs;
}

/** Rows of as many cells as the first one has; lines of one box between them are rows of one cell, fewer than those. */
function runFrom(nodes: readonly PageNode[], from: number): DrawnRun | undefined {
  const head = rowsOf(nodes[from] as PageNode)?.[0] ?? [];
  const headed = isHeader(head);
  if (head.length < 2 || !(headed || isNumber(head[0])) || head.some(holdsTable)) return undefined;
  const rows: DrawnRow[] = [];
  let [whole, end] = [0, from];
  let held: readonly DrawnRow[] = [];
  for (let i = from; i < nodes.length; i++) {
    const more = rowsOrBand(nodes[i] as PageNode, head.length);
    if (!more || !areAlike(more, rows, head)) break;
    held = held.concat(more);
    const wide = more.filter((row) => isWhole(row, head));
    const goesOn = headed || wide.every(([cell], at) => isNumber(cell, numberOf(head[0]) + whole + at));
    whole += wide.length;
    if (!goesOn || held.length - wide.length > Math.min(whole, mostBands)) break;
    if (wide.length === 0) continue;
    for (const row of held) rows.push(row);
    held = [];
    end = i + 1;
  }
  return rows.filter((row) => isWhole(row, head)).length < fewestOf(head, headed)
    ? undefined
    : { table: tableOf(rows), length: end - from };
}

/** Whether a row has a cell for each column; of a wide table a numbered row may lack one, mostly an empty one. */
const isWhole = (row: DrawnRow, { length }: DrawnRow): boolean =>
  row.length === length || (length > 3 && row.length === length - 1 && isNumber(row[0]));

/** Whether rows go on as those before them: with numbers, or none, where these have numbers, else with the same elements. */
function areAlike(more: readonly DrawnRow[], rows: readonly DrawnRow[], head: DrawnRow): boolean {
  const before = rows.find((row, i) => i > 0 && isWhole(row, head));
  if (!before) return true;
  const names = (row: DrawnRow): string => row.map(({ name }) => name).join();
  const isLike = (row: DrawnRow): boolean =>
    isNumber(before[0]) ? row[0] !== undefined && /^\d*$/u.test(wordsOf(row[0])) : names(row) === names(before);
  return more.every((row) => row.length === 1 || isLike(row));
}

/** Most lines that follow one another between two rows. */
const mostBands = 12;

const fewestOf = (head: DrawnRow, headed: boolean): number =>
  headed ? (head.length === 2 ? fewestOfTwo : fewestRows) : fewestCounted;

/** The rows of a node under a header of so many cells, none where nothing is printed; undefined where the table ends. */
function rowsOrBand(node: PageNode, width: number): readonly DrawnRow[] | undefined {
  if (isEmpty(node)) return [];
  const rows = rowsOf(node) ?? bandOf(node);
  return rows?.some((row) => row.length > width || row.some(holdsTable)) ? undefined : rows;
}

const isEmpty = (node: PageNode): boolean =>
  node.type === "end" ||
  (node.type === "line" && textOf(node) === "") ||
  (node.type === "box" && node.nodes.length === 0);

/** The row that a box is, or the rows that it groups; undefined where it is neither. */
function rowsOf(node: PageNode): DrawnRow[] | undefined {
  if (node.type !== "box" || node.inline || node.name === "dl" || node.name === "p") return undefined;
  const boxes = boxesOf(inner(node).nodes);
  if (!boxes || boxes.length === 0) return undefined;
  const groups = boxes.map((box) => rowOf(box));
  if (boxes.length >= 2 || groups[0]) {
    const width = groups[0]?.length;
    if (width && groups.every((row) => row?.length === width)) return groups as DrawnRow[];
  }
  const row = rowOf(node);
  return row && [row];
}

function rowOf(node: Box): DrawnRow | undefined {
  if (node.inline || node.name === "dl" || node.name === "p") return undefined;
  const cells = boxesOf(inner(node).nodes);
  if (!cells || cells.length < 2) return undefined;
  return cells.length < fewestInline && cells.some(({ inline }) => inline) ? undefined : cells;
}

/** A box that is but a frame around another one stands for it. */
function inner(box: Box): Box {
  const boxes = boxesOf(box.nodes);
  const only = boxes?.length === 1 ? boxes[0] : undefined;
  return only && !only.inline && only.name !== "p" ? inner(only) : box;
}

/** A box of one line, which may say what the rows below it have in common. */
function bandOf(node: PageNode): DrawnRow[] | undefined {
  if (node.type !== "box" || /^h\d$/u.test(node.name)) return undefined;
  const lines = unboxed(node.nodes).filter((one) => one.type === "table" || textOf(one) !== "");
  return lines.length === 1 && lines[0]?.type === "line" ? [[node]] : undefined;
}

const longestHeading = 24;

/** Whether a row is a header: short words that differ, and no labels. */
function isHeader(row: DrawnRow): boolean {
  const words = row.map(wordsOf);
  const isHeading = (text: string): boolean => text !== "" && text.length <= longestHeading && !/[:：。；]/u.test(text);
  return words.every(isHeading) && new Set(words).size === words.length && !isNumber(row[0]);
}

const numberOf = (cell: Box | undefined): number => (cell ? Number(wordsOf(cell)) : 0);

/** Whether a cell counts its row, by a given number. */
const isNumber = (cell: Box | undefined, number?: number): boolean =>
  cell !== undefined && /^\d{1,4}$/u.test(wordsOf(cell)) && (number === undefined || numberOf(cell) === number);

const wordsOf = ({ nodes }: Box): string => unboxed(nodes).map(textOf).join("");

const textOf = (node: FlowNode): string =>
  node.type === "line" ? bare(node.line.map(({ text }) => text).join("")) : "";

const known = new WeakMap<Box, boolean>();

/** Whether a cell holds a table, drawn or not: then it is no cell, but a part of the page. */
function holdsTable(cell: Box): boolean {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const holds =
    runsIn(cell.nodes).size > 0 ||
    cell.nodes.some((node) => node.type === "table" || (node.type === "box" && holdsTable(node)));
  known.set(cell, holds);
  return holds;
}

function tableOf(rows: readonly DrawnRow[]): FlowTable {
  const cellOf = ({ nodes, at }: Box): FlowCell => ({ nodes: unboxed(nodes), at });
  return { type: "table", rows: rows.map((row) => row.map(cellOf)) };
}
