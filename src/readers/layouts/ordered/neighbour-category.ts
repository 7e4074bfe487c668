import type { Doubt, RowDraft } from "../row-draft.ts";

/**
 * Rows of a text that prints a merged category once get that of the row above, or, before the first one, below. How far its cell
 * reached, the text does not tell; where merged cells cannot have been printed in their middle, they were at their heads.
 */
export function withNeighbourCategories(rows: readonly RowDraft[]): RowDraft[] {
  const said = ({ fields }: RowDraft): boolean => fields.category !== undefined && !fields.category.isBlank;
  const sure = !mayBeMiddles(
    rows.flatMap((row, i) => (said(row) ? [i] : [])),
    rows.length,
  );
  let category = rows.find(said)?.fields.category;
  return rows.map((row) => {
    if (said(row)) category = row.fields.category;
    if (said(row) || !category) return row;
    return {
      ...row,
      fields: { ...row.fields, category },
      inherited: [...(row.inherited ?? []), "category" as const],
      doubts: sure ? row.doubts : [...row.doubts, ofNeighbour],
    };
  });
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

const ofNeighbour: Doubt = {
  rule: "category-of-neighbour",
  field: "category",
  message: "这一行没有印事项类别，按相邻一行读入",
  messageEn: "the row prints no category; that of its neighbour was read",
};
