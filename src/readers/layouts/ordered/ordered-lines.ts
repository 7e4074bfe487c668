import { enumeratorOf } from "../../../text/enumerators.ts";
import { columns } from "../../../text/width.ts";
import { assemble } from "../mixed/assemble-row.ts";
import { departmentNames } from "../mixed/body-lists.ts";
import { measure } from "../mixed/column-widths.ts";
import { type Piece, pieceText } from "../mixed/pieces.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import type { SortedRow } from "../mixed/sort-row.ts";
import type { Doubt, LaidOut, Layout, RowDraft, Section } from "../row-draft.ts";
import { type HeadCells, headCells, narrowColumns } from "./head-cells.ts";
import { withNeighbourCategories } from "./neighbour-category.ts";
import { cellLines, linesOfRows, type RowOfLines, type RowsOfLines } from "./rows-of-lines.ts";
import { sidesInOrder } from "./sides-in-order.ts";
import { withoutHeaders } from "./without-headers.ts";

const fewestRows = 2;

/**
 * Supporting lists in a text layer that keeps the order of the cells and loses their edges: “12 民生服务 名称” / “县民政局 1.…”
 * / “1.…”, one line below the other. The edges are found by what the cells hold; a row that a page cut has its two sides
 * in turns.
 */
export const orderedLines: Layout = {
  id: "ordered-lines",
  fits: (section) => section.kind === "supporting" && inOrder(section) !== undefined,
  layOut(section, ledger): LaidOut {
    const { headings } = withoutHeaders(section, ledger);
    const { found, rows, labels } = inOrder(section) ?? { found: [], rows: [], labels: [] };
    for (const label of labels) ledger.claimFurniture(label, "label");
    const blocks = rows.flatMap((row) => row.blocks);
    const widths = measure(blocks, rows.length);
    const sides = sidesInOrder(rows, widths);
    const drafts = rows.map((row, i) =>
      assemble(row, sides[i] ?? { department: row.blocks, township: [], margin: 0 }, widths),
    );
    return { rows: withNeighbourCategories(drafts.map(doubtingEdges), found), headings, doubts: [] };
  },
};

const body = "[县市区旗]\\p{Script=Han}{2,14}(?:局|[大支]队|委员会|办公室|中心)";
const endsWithBody = new RegExp(`(?<=\\p{Script=Han}{2})${body}$`, "u");
const beginsWithBody = new RegExp(`^${body}(?=[0-9（(]|$)`, "mu");

/** Where a name ends with a body, or the duties begin with one that no colon follows, it may be of the departments. */
function doubtingEdges(row: RowDraft): RowDraft {
  const { name, departmentResponsibilities: duties } = row.fields;
  if (!endsWithBody.test(name?.text ?? "") && !beginsWithBody.test(duties?.text ?? "")) return row;
  return { ...row, doubts: [...row.doubts, edgeUnclear] };
}

const edgeUnclear: Doubt = {
  rule: "cell-edge-unclear",
  field: "counterpartDepartments",
  message: "部门名称与相邻栏的分界不清",
  messageEn: "the edge between the departments and the cells beside them is not clear",
};

interface RowsInOrder {
  readonly found: RowsOfLines["rows"];
  readonly rows: readonly SortedRow[];
  readonly labels: RowsOfLines["labels"];
}

const sorted = new WeakMap<Section, { readonly rows: RowsInOrder | undefined }>();

/** The rows of a list whose cells stand in order; undefined where it has none, or most of them make no sense so. */
function inOrder(section: Section): RowsInOrder | undefined {
  const known = sorted.get(section) ?? { rows: rowsIn(section) };
  sorted.set(section, known);
  return known.rows;
}

function rowsIn(section: Section): RowsInOrder | undefined {
  if (section.blocks.some((block) => block.type === "row")) return undefined;
  const { rows: found, labels, home } = linesOfRows(withoutHeaders(section).lines);
  if (found.length < fewestRows) return undefined;
  const narrow = narrowColumns(found.map(({ lines }) => headCells(cellLines(lines), home)));
  const rows = found.map((row) => sortedRow(row, headCells(cellLines(row.lines), home, narrow)));
  return rows.filter(isPlausible).length >= rows.length * mostlyPlausible ? { found, rows, labels } : undefined;
}

const longestName = 120;
const mostlyPlausible = 0.6;

/** Whether a row read in order has a short name, departments, and something that they do. */
function isPlausible({ names, departments, blocks }: SortedRow): boolean {
  const name = names.map(pieceText).join("");
  return (
    name !== "" && columns(name) <= longestName && !/[。；]/u.test(name) && departments.length > 0 && blocks.length > 0
  );
}

const sortedRow = ({ ordinal, category }: RowOfLines, { names, departments, rest }: HeadCells): SortedRow => ({
  row: { anchor: { ordinal, category, categoryOpen: false }, pieces: [] },
  names: names.length > 0 ? [pieceOf("narrow", names)] : [],
  departments: departments.length > 0 ? [pieceOf("narrow", departments)] : [],
  blocks: blocksOf(rest),
  stops: [],
  late: { name: [], department: [], splinters: [], whole: true },
  context: {
    departments: departmentNames(departments.map(({ text }) => text).join("")),
    beforeDepartments: undefined,
  },
});

const pieceOf = (form: Piece["form"], lines: readonly PrintedLine[]): Piece => ({
  form,
  lines,
  width: Math.max(0, ...lines.map(({ width }) => width)),
  page: lines[0]?.page ?? 0,
});

/** The responsibilities cut wherever one side may end: at numbers that do not count on, behind sentences, at a page's edge. */
function blocksOf(lines: readonly PrintedLine[]): Piece[] {
  const groups: PrintedLine[][] = [];
  let last = new Map<number, number>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const sign = enumeratorOf(line.text);
    const goesOn = sign
      ? sign.number > 1 && sign.number === (last.get(sign.level) ?? 0) + 1
      : !/[。！]$/u.test(before?.text ?? "");
    const headed =
      /[：:]$/u.test(before?.text ?? "") ||
      (sign !== undefined && sign.number === 1 && (last.get(sign.level - 1) ?? 0) > 0);
    if (!before || before.page !== line.page || line.afterGap || !(goesOn || headed)) {
      groups.push([]);
      last = before?.page === line.page ? new Map() : last;
    }
    groups.at(-1)?.push(line);
    if (sign) last.set(sign.level, sign.number);
  });
  return groups.map((group) => pieceOf("block", group));
}
