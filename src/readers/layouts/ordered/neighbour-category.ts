import type { Doubt, RowDraft } from "../row-draft.ts";
import type { RowOfLines } from "./rows-of-lines.ts";

const said = ({ fields, inherited }: RowDraft): boolean =>
  fields.category !== undefined && !fields.category.isBlank && !inherited?.includes("category");

/**
 * Rows of a text that prints a merged category once get that of the row above, or, before the first one, below. `printed`: the same rows
 * as they stand in the text.
 */
export function withNeighbourCategories(rows: readonly RowDraft[], printed: readonly RowOfLines[]): RowDraft[] {
  let category = rows.find(said)?.fields.category;
  const whole = rows.map((row): RowDraft => {
    if (said(row)) category = row.fields.category;
    if (said(row) || !category) return row;
    return { ...row, fields: { ...row.fields, category }, inherited: [...(row.inherited ?? []), "category"] };
  });
  const doubted = gapsPart(whole, printed) ? whole : doubtingNeighbours(whole, isInOrder(printed) ? offInOrder : off);
  const broken = restsOnBroken(whole);
  return doubting(doubted, (row, i) => broken[i] === true && !isOfNeighbour(row));
}

/** Whether blank lines stand above the rows that print a category, and above no others. */
const gapsPart = (rows: readonly RowDraft[], printed: readonly RowOfLines[]): boolean =>
  rows.every((row, i) => i === 0 || said(row) === printed[i]?.standing.afterGap) && rows.slice(1).some(said);

/** Whether most rows' cells have lines of their own: then cells stand in the table's order, wherever in its cell a word is printed. */
const isInOrder = (printed: readonly RowOfLines[]): boolean =>
  printed.filter(({ standing }) => standing.numberApart).length > printed.length * mostlyApart;

const mostlyApart = 0.8;

/**
 * One program wrote all lists of a text: where one of them shows that categories are printed at the heads of their cells, and none that
 * they are not, the others' rows are not doubtful either.
 */
export function settledTogether(lists: readonly (readonly RowDraft[])[]): RowDraft[][] {
  const told = lists.some((rows) => rows.some(inherits) && !rows.some(isOfNeighbour));
  const otherwise = lists.some(([first]) => first && inherits(first));
  if (!told || otherwise) return lists.map((rows) => [...rows]);
  return lists.map((rows) => {
    const broken = restsOnBroken(rows);
    return rows.map((row, i) =>
      broken[i] ? row : { ...row, doubts: row.doubts.filter((one) => one !== ofNeighbour) },
    );
  });
}

/** For each row, whether the row that printed its category lacks a cell that most rows have: its category may be a name. */
function restsOnBroken(rows: readonly RowDraft[]): boolean[] {
  const cells = rows.map(cellsIn);
  const usual = [...new Set(cells.flat())].filter(
    (cell) => cells.filter((own) => own.includes(cell)).length * 2 > rows.length,
  );
  let broken = false;
  return rows.map((row, i) => {
    if (said(row)) broken = !usual.every((cell) => cells[i]?.includes(cell));
    return broken && inherits(row);
  });
}

/** A hand-over counts as one cell: where a duty is no longer done nobody receives it. */
const cellsIn = ({ fields }: RowDraft): string[] => [
  ...new Set(
    Object.entries(fields).flatMap(([field, text]) => (text.isBlank ? [] : [partsOfHandover[field] ?? field])),
  ),
];

const partsOfHandover: Readonly<Record<string, string>> = {
  receivingDepartments: "handover",
  handlingMethod: "handover",
};

const doubting = (rows: readonly RowDraft[], isDoubtful: (row: RowDraft, i: number) => boolean): RowDraft[] =>
  rows.map((row, i) => (isDoubtful(row, i) ? { ...row, doubts: [...row.doubts, ofNeighbour] } : row));

const inherits = ({ inherited }: RowDraft): boolean => inherited?.includes("category") ?? false;
const isOfNeighbour = ({ doubts }: RowDraft): boolean => doubts.includes(ofNeighbour);

/**
 * How far a merged category's cell reached, a text does not tell: rows that have another row's are doubted. Where the printed ones cannot
 * stand in the middle of their cells, they stand at their heads, and nothing is doubtful.
 */
export function doubtingNeighbours(rows: readonly RowDraft[], mostOff = off): RowDraft[] {
  const printed = rows.flatMap((row, i) => (said(row) ? [i] : []));
  if (printed.length === 0 || !mayBeMiddles(printed, rows.length, mostOff)) return [...rows];
  return doubting(rows, inherits);
}

/** So many rows a category may stand off the middle of its cell: rows differ in height. */
const off = 1.5;
/** In text that keeps the table's order it stands in the first row; only what fits the middles well is doubtful. */
const offInOrder = 0.5;

/**
 * Whether rows at these indices may be the middle ones of cells that together cover all rows: the first cell begins with the first row, and
 * each ends where the next begins. Followed from cell to cell as the range in which a cell may begin.
 */
function mayBeMiddles(printed: readonly number[], count: number, mostOff: number): boolean {
  if (printed[0] !== 0) return true;
  let [earliest, latest] = [0, 0];
  for (const [i, middle] of printed.entries()) {
    const next = printed[i + 1] ?? count;
    const first = Math.max(middle + 1, Math.ceil(2 * (middle - mostOff) - latest) + 1);
    const last = Math.min(next, Math.floor(2 * (middle + mostOff) - earliest) + 1);
    if (first > last) return false;
    [earliest, latest] = [first, last];
  }
  return earliest <= count && count <= latest;
}

/** The row may have another row's category. */
export const ofNeighbour: Doubt = {
  rule: "category-of-neighbour",
  field: "category",
  message: "这一行没有印事项类别，按相邻一行读入",
  messageEn: "the row prints no category; that of its neighbour was read",
};
