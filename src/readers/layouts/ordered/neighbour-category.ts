import type { Doubt, RowDraft } from "../row-draft.ts";

const said = ({ fields, inherited }: RowDraft): boolean =>
  fields.category !== undefined && !fields.category.isBlank && !inherited?.includes("category");

/** Rows of a text that prints a merged category once get that of the row above, or, before the first one, below. */
export function withNeighbourCategories(rows: readonly RowDraft[]): RowDraft[] {
  let category = rows.find(said)?.fields.category;
  const whole = rows.map((row): RowDraft => {
    if (said(row)) category = row.fields.category;
    if (said(row) || !category) return row;
    return { ...row, fields: { ...row.fields, category }, inherited: [...(row.inherited ?? []), "category"] };
  });
  return doubtingNeighbours(whole);
}

/**
 * How far a merged category's cell reached, a text does not tell: rows that have another row's are doubted. Where the printed ones cannot
 * stand in the middle of their cells, they stand at their heads, and nothing is doubtful.
 */
export function doubtingNeighbours(rows: readonly RowDraft[]): RowDraft[] {
  const printed = rows.flatMap((row, i) => (said(row) ? [i] : []));
  if (printed.length === 0 || !mayBeMiddles(printed, rows.length)) return [...rows];
  return rows.map((row) =>
    row.inherited?.includes("category") ? { ...row, doubts: [...row.doubts, ofNeighbour] } : row,
  );
}

/** So many rows a category may stand off the middle of its cell: rows differ in height. */
const off = 1.5;

/**
 * Whether rows at these indices may be the middle ones of cells that together cover all rows: the first cell begins with the first row, and
 * each ends where the next begins. Followed from cell to cell as the range in which a cell may begin.
 */
function mayBeMiddles(printed: readonly number[], count: number): boolean {
  if (printed[0] !== 0) return true;
  let [earliest, latest] = [0, 0];
  for (const [i, middle] of printed.entries()) {
    const next = printed[i + 1] ?? count;
    const first = Math.max(middle + 1, Math.ceil(2 * (middle - off) - latest) + 1);
    const last = Math.min(next, Math.floor(2 * (middle + off) - earliest) + 1);
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
