import { looksLikeBody } from "../../../text/bodies.ts";
import { enumeratorOf } from "../../../text/enumerators.ts";
import { bodyGrade, departmentNames } from "../mixed/body-lists.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import { departmentEdges, isBodyOfCounty, listed } from "./department-edges.ts";

/** A row's name, its departments and the lines of its other cells; a page's end may have cut each. */
export interface HeadCells {
  readonly names: readonly PrintedLine[];
  readonly departments: readonly PrintedLine[];
  readonly rest: readonly PrintedLine[];
}

/** What rows that no page's end cuts show of the two narrow columns: their widest lines, in half-width columns. */
export interface NarrowColumns {
  readonly name: number;
  readonly department: number;
  /** Two characters that departments' names begin with. */
  readonly starts: ReadonlySet<string>;
}

/** Parts a row's lines behind its category, which stand in the order of its cells page by page. */
export function headCells(lines: readonly PrintedLine[], home: string, columns?: NarrowColumns): HeadCells {
  const first = lines.filter(({ page }) => page === lines[0]?.page);
  const told = columns ? toldCells(first, lines.slice(first.length), columns) : undefined;
  return told ?? wholeCells(lines, home);
}

/** By the names of bodies alone, as long as the columns are not known. */
function wholeCells(lines: readonly PrintedLine[], home: string): HeadCells {
  const [from, to] = departmentEdges(
    lines.map(({ text }) => text),
    home,
  ) ?? [lines.length, lines.length];
  return { names: lines.slice(0, from), departments: lines.slice(from, to), rest: lines.slice(to) };
}

/** The narrow columns as rows show them that no page's end cuts and whose departments are told; undefined where there are none. */
export function narrowColumns(rows: readonly HeadCells[]): NarrowColumns | undefined {
  const whole = rows.filter(
    ({ names, departments }) => departments.length > 0 && names[0]?.page === departments.at(-1)?.page,
  );
  if (whole.length === 0) return undefined;
  const starts = new Map<string, number>();
  for (const { departments } of whole)
    for (const name of departmentNames(textOf(departments)))
      starts.set(name.slice(0, startLength), (starts.get(name.slice(0, startLength)) ?? 0) + 1);
  return {
    name: widest(whole.flatMap(({ names }) => names)),
    department: widest(whole.flatMap(({ departments }) => departments)),
    starts: new Set([...starts].filter(([, count]) => count > 1).map(([start]) => start)),
  };
}

/** A few lines are wider than their column: a name that was parted wrongly, a mark that hangs over the edge. */
const usual = 0.95;
const startLength = 2;

function widest(lines: readonly PrintedLine[]): number {
  const sorted = lines.map(({ width }) => width).toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * usual)] ?? 0;
}

const textOf = (lines: readonly PrintedLine[]): string => lines.reduce((list, { text }) => listed(list, text), "");

/** A mark that may not begin a line may hang over the column's edge. */
const hanging = 2;
/** How far short of its column's width a line that goes on may end. */
const slack = 3;
const mostLines = { names: 14, departments: 16 };
const mostBelow = { names: 6, departments: 10 };

/** How many lines of a page's head are the name's, and how many below them the departments'. */
interface Cut {
  readonly names: number;
  readonly departments: number;
}

/** The cells of a row that a page's end may cut: on each page lines of the name, then of the departments. */
function toldCells(
  first: readonly PrintedLine[],
  second: readonly PrintedLine[],
  columns: NarrowColumns,
): HeadCells | undefined {
  let best: { readonly worth: number; readonly cells: HeadCells } | undefined;
  const below = cutsOf(second, columns, 0, mostBelow);
  const grades = new Map<string, number>();
  const grade = (text: string): number => {
    const known = grades.get(text) ?? gradeOf(text, columns);
    grades.set(text, known);
    return known;
  };
  for (const a of cutsOf(first, columns, 1, mostLines)) {
    for (const b of below) {
      const cells: HeadCells = {
        names: [...namesAt(first, a), ...namesAt(second, b)],
        departments: [...departmentsAt(first, a), ...departmentsAt(second, b)],
        rest: [...restOf(first, a), ...restOf(second, b)],
      };
      const whole = grade(textOf(cells.departments));
      if (whole <= 0) continue;
      const worth =
        whole +
        nameWorth(namesAt(first, a), namesAt(second, b), columns) +
        listWorth(departmentsAt(first, a), b, grade(textOf(departmentsAt(first, a))), columns) +
        restWorth(restOf(first, a)[0], columns) +
        restWorth(restOf(second, b)[0], columns) +
        (brokenLines(namesAt(first, a), columns.name) + brokenLines(namesAt(second, b), columns.name)) * -1 +
        (brokenLines(departmentsAt(first, a), columns.department) +
          brokenLines(departmentsAt(second, b), columns.department)) *
          -1.5;
      if (worth > (best?.worth ?? 0)) best = { worth, cells };
    }
  }
  return best?.cells;
}

const namesAt = (lines: readonly PrintedLine[], { names }: Cut): readonly PrintedLine[] => lines.slice(0, names);
const departmentsAt = (lines: readonly PrintedLine[], { names, departments }: Cut): readonly PrintedLine[] =>
  lines.slice(names, names + departments);
const restOf = (lines: readonly PrintedLine[], { names, departments }: Cut): readonly PrintedLine[] =>
  lines.slice(names + departments);

function cutsOf(
  lines: readonly PrintedLine[],
  { name, department }: NarrowColumns,
  fewest: number,
  most: { readonly names: number; readonly departments: number },
): Cut[] {
  const cuts: Cut[] = [];
  for (let names = 0; names <= Math.min(most.names, lines.length); names++) {
    if (names > 0 && !isNarrow(lines[names - 1], name)) break;
    for (let departments = 0; departments <= most.departments; departments++) {
      const last = departments > 0 ? lines[names + departments - 1] : undefined;
      if (departments > 0 && !isNarrow(last, department) && !isBodyOfCounty(last?.text ?? "")) break;
      if (names >= fewest) cuts.push({ names, departments });
    }
  }
  return cuts;
}

const isNarrow = (line: PrintedLine | undefined, width: number): boolean =>
  line !== undefined &&
  line.width <= width + hanging &&
  !/[。；：]/u.test(line.text) &&
  enumeratorOf(line.text) === undefined;

/** Lines of a wrapped cell that end short of its column though the cell goes on below, and no other name begins there. */
const brokenLines = (lines: readonly PrintedLine[], width: number): number =>
  lines.slice(0, -1).filter(({ text, width: own }, i) => {
    const next = lines[i + 1]?.text ?? "";
    return own < width - slack && !/[、，]$/u.test(text) && !(looksLikeBody(text) && looksLikeBody(next));
  }).length;

/** How surely a text is a whole department cell: names of bodies that begin as the list's others do. */
function gradeOf(text: string, { starts }: NarrowColumns): number {
  const open = /[、，]$/u.test(text);
  const grade = bodyGrade(text.replace(/[、，]$/u, ""), "", "whole");
  if (grade === 0) return 0;
  const names = departmentNames(text).map((name) =>
    starts.has(name.slice(0, startLength)) || isBodyOfCounty(name) ? 0.5 : -0.5,
  );
  return grade + names.reduce((sum, each) => sum + each, 0) - (open ? 3 : 0);
}

/** A name whose last line on a page fills its column goes on on the next page; no line of it lists bodies. */
function nameWorth(
  first: readonly PrintedLine[],
  second: readonly PrintedLine[],
  { name, starts }: NarrowColumns,
): number {
  const full = (line: PrintedLine | undefined): boolean => line !== undefined && line.width >= name - slack;
  const goesOn = full(first.at(-1)) === second.length > 0 ? 0.5 : second.length > 0 ? -1 : -0.5;
  const endsFull = (second.at(-1)?.width ?? 0) >= name - 1 ? -0.5 : 0;
  const bodies = [...first, ...second].filter(
    ({ text }) => isBodyOfCounty(text) || (starts.has(text.slice(0, startLength)) && bodyGrade(text, "", "whole") > 0),
  );
  return goesOn + endsFull - bodies.length * 2;
}

/** A list of bodies that a page's end cuts fills its column, and is not whole before it. */
function listWorth(onFirst: readonly PrintedLine[], b: Cut, grade: number, { department }: NarrowColumns): number {
  const last = onFirst.at(-1);
  if (!last || b.departments === 0) return 0;
  return last.width < department - slack && grade > 0 ? -1.5 : 0;
}

/**
 * Behind the departments on a page no line goes on with their names: the next cell begins with a number, a line wider than theirs, or one
 * that ends its clause.
 */
function restWorth(next: PrintedLine | undefined, { department }: NarrowColumns): number {
  if (next && isBodyOfCounty(next.text)) return -2;
  if (!next || next.width > department + hanging) return 0;
  if (/^(?:[局部委会]|、)/u.test(next.text) || bodyGrade(next.text.replace(/[、，]$/u, ""), "", "whole") > 0) return -2;
  return enumeratorOf(next.text) || /[。；：，]$/u.test(next.text) ? 0 : -1;
}
