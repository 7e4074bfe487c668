import type { Span } from "../source-document.ts";

/** What parts cells: the pipe, and the upright lines that tables are drawn with. */
const pipe = /(?<!\\)[|│┃║￨]/u;
const pipes = new Set("|│┃║￨");

/** A row with a pipe at both ends, which needs no rule to be known. */
export const isPipeRow = (line: string): boolean => /^\s*[|│┃║￨].*[|│┃║￨]\s*$/su.test(line);

/** The line under a Markdown table's header (`|---|:-:|`), or one that a table is drawn with. */
export const isPipeRule = (line: string): boolean =>
  (/^\s*[┌┬┐├┼┤└┴┘─━═╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛+|│┃║-]{3,}\s*$/u.test(line) && !/^[\s|-]*$/u.test(line)) ||
  (/^\s*(?:\|\s*)?(?::?-+:?\s*\|\s*)+(?::?-+:?\s*)?$/u.test(line) && /--|:/u.test(line));

/** A rule of single dashes (`|-|-|`), if it stands right under a table's first row; elsewhere it is a row of empty cells. */
export const isShortRule = (line: string): boolean => /^\s*(?:\|\s*)?(?:-\s*\|\s*)+(?:-\s*)?$/u.test(line);

/** Whether a line holds a pipe that parts cells. */
export const hasPipe = (line: string): boolean => pipe.test(line);

/** Whether a line is the header that a rule below it rules: as many cells, in the form without outer pipes too. */
export function isRuledBy(header: string, rule: string | undefined): boolean {
  if (rule === undefined || !isPipeRule(rule) || !hasPipe(header)) return false;
  const count = (line: string): number => cellsIn(line, { start: 0, end: line.length }).cells.length;
  return count(header) === count(rule);
}

const fewestCells = 3;

/** Whether two lines are rows of one table though no rule says so: pipes part them into as many cells. */
export function arePipeRows(line: string, next: string | undefined): boolean {
  if (next === undefined || !hasPipe(line) || !hasPipe(next)) return false;
  const [count, below] = [line, next].map((one) => cellsIn(one, { start: 0, end: one.length }).cells.length);
  return count === below && (count ?? 0) >= fewestCells;
}

/** Cells of a Markdown table row, the pipes put aside as separators; `\|` is a pipe within a cell. */
export function pipeCells(text: string, row: Span, separators: Span[]): Span[] {
  const { cells, pipes } = cellsIn(text, row);
  for (const start of pipes) separators.push({ start, end: start + 1 });
  return cells;
}

/** What stands between the pipes, and before the first and behind the last where there is no outer one. */
function cellsIn(text: string, { start, end }: Span): { cells: Span[]; pipes: number[] } {
  const found: number[] = [];
  for (let i = start; i < end; i++) if (pipes.has(text.charAt(i)) && text.charAt(i - 1) !== "\\") found.push(i);
  const edges = [start - 1, ...found, end];
  const cells = edges.slice(1).map((edge, i) => ({ start: (edges[i] ?? edge) + 1, end: edge }));
  const isOuter = (cell: Span | undefined): boolean =>
    cell !== undefined && text.slice(cell.start, cell.end).trim() === "";
  if (isOuter(cells[0])) cells.shift();
  if (cells.length > 1 && isOuter(cells.at(-1))) cells.pop();
  return { cells, pipes: found };
}
