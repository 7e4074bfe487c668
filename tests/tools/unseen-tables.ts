// Tables as counties print them and no reader was written for: each from rows of a fictional list, as a grid of places.
import type { Grid, Place } from "./list-writers.ts";
import type { MadeRow } from "./made-list.ts";

/** A table with its title, and the rows that it prints. */
export interface UnseenTable {
  readonly title: string;
  readonly grid: Grid;
  readonly rows: readonly MadeRow[];
}

const cell = (words: string | readonly string[], down = 1, across = 1): Place => ({
  lines: typeof words === "string" ? [words] : words,
  down,
  across,
});
const numberOf = (row: MadeRow): Place => ({ ...(cell(String(row.ordinal)) as Exclude<Place, "covered">), counted: 0 });
const covered = (count: number): Place[] => new Array<Place>(count).fill("covered");

const titles = {
  basic: "基本履职事项清单",
  supporting: "配合履职事项清单",
  reclaimed: "上级部门收回事项清单",
} as const;
const heads = {
  basic: ["序号", "事项类别", "事项名称"],
  supporting: ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "枫林镇配合职责"],
  reclaimed: ["序号", "事项类别", "事项名称", "承接部门", "工作方式"],
} as const;

export const headsOf = (kind: MadeRow["kind"]): readonly string[] => heads[kind];
export const titleOf = (kind: MadeRow["kind"]): string => `白石县枫林镇${titles[kind]}`;
const ofKind = (rows: readonly MadeRow[], kind: MadeRow["kind"]): MadeRow[] => rows.filter((row) => row.kind === kind);

/** The words of a row's cells behind its number. */
export function wordsOf(row: MadeRow): (readonly string[])[] {
  const departments = [(row.departments ?? []).join("、")];
  if (row.kind === "basic") return [[row.category], [row.name]];
  if (row.kind === "reclaimed") return [[row.category], [row.name], departments, row.method ?? []];
  return [[row.category], [row.name], departments, row.theirs ?? [], row.ours ?? []];
}
const plainRow = (row: MadeRow): Place[] => [numberOf(row), ...wordsOf(row).map((words) => cell(words))];

/** One table with the given headings, of as many columns as its list has. */
export function headed(all: readonly MadeRow[], kind: MadeRow["kind"], headings: readonly string[]): UnseenTable {
  const rows = ofKind(all, kind);
  return { title: titleOf(kind), grid: [headings.map((heading) => cell(heading)), ...rows.map(plainRow)], rows };
}

/** One table without headings, its columns in the given order. */
export function unheaded(all: readonly MadeRow[], kind: MadeRow["kind"], order: readonly number[]): UnseenTable {
  const rows = ofKind(all, kind);
  const grid = rows.map(plainRow).map((places) => order.map((column) => places[column] ?? cell("")));
  return { title: titleOf(kind), grid, rows };
}

/** 上级部门 over 部门名称 and 职责. */
export function twoRowHeader(all: readonly MadeRow[]): UnseenTable {
  const rows = ofKind(all, "supporting");
  const upper = [cell("序号", 2), cell("类别", 2), cell("事项名称", 2), cell("上级部门", 1, 2), "covered" as const];
  const lower = [...covered(3), cell("部门名称"), cell("职责"), "covered" as const];
  return {
    title: titleOf("supporting"),
    grid: [[...upper, cell("枫林镇配合职责", 2)], lower, ...rows.map(plainRow)],
    rows,
  };
}

/** A row for each department of an item; what is common to them merged, or printed again in each. */
export function departmentRows(all: readonly MadeRow[], common: "merged" | "again"): UnseenTable {
  const rows = ofKind(all, "supporting").map((row) => ({
    ...row,
    theirs: (row.departments ?? []).flatMap(() => row.theirs ?? []),
  }));
  const grid = ofKind(all, "supporting").flatMap((row) => {
    const [category = [], name = [], , theirs = [], ours = []] = wordsOf(row);
    const count = row.departments?.length ?? 1;
    return (row.departments ?? []).map((department, i): Place[] => {
      const own = (words: readonly string[]): Place =>
        common === "again" ? cell(words) : i === 0 ? cell(words, count) : "covered";
      return [own([String(row.ordinal)]), own(category), own(name), cell(department), cell(theirs), own(ours)];
    });
  });
  return { title: titleOf("supporting"), grid: [heads.supporting.map((heading) => cell(heading)), ...grid], rows };
}

/** The list's first half to the left, its second half to the right, under the same headings. */
export function columnGroups(all: readonly MadeRow[]): UnseenTable {
  const rows = ofKind(all, "basic");
  const half = Math.ceil(rows.length / 2);
  const grid = rows.slice(0, half).map((left, i): Place[] => {
    const right = rows[half + i];
    return [...plainRow(left), ...(right ? plainRow(right) : heads.basic.map(() => cell("")))];
  });
  return {
    title: titleOf("basic"),
    grid: [[...heads.basic, ...heads.basic].map((heading) => cell(heading)), ...grid],
    rows,
  };
}

/** Two lists beside each other with an empty column between, a title over each. */
export function sideBySide(all: readonly MadeRow[]): UnseenTable {
  const [left, right] = [ofKind(all, "basic"), ofKind(all, "reclaimed")];
  const [l, r] = [heads.basic, heads.reclaimed];
  const blank = (width: number): Place[] => Array.from({ length: width }, () => cell(""));
  const grid: Place[][] = [
    [cell(titleOf("basic"), 1, 3), ...covered(2), cell(""), cell(titleOf("reclaimed"), 1, 5), ...covered(4)],
    [...l.map((heading) => cell(heading)), cell(""), ...r.map((heading) => cell(heading))],
  ];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [a, b] = [left[i], right[i]];
    grid.push([...(a ? plainRow(a) : blank(3)), cell(""), ...(b ? plainRow(b) : blank(5))]);
  }
  return { title: "", grid, rows: [...left, ...right] };
}
