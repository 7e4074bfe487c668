import type { Doubt, RowDraft } from "./row-draft.ts";

/**
 * Rows of a text that prints a merged category once get that of the row above, or, before the first one, below: how far its cell
 * reached, the text does not tell.
 */
export function withNeighbourCategories(rows: readonly RowDraft[]): RowDraft[] {
  const said = ({ fields }: RowDraft): boolean => fields.category !== undefined && !fields.category.isBlank;
  let category = rows.find(said)?.fields.category;
  return rows.map((row) => {
    if (said(row)) category = row.fields.category;
    if (said(row) || !category) return row;
    return {
      ...row,
      fields: { ...row.fields, category },
      inherited: [...(row.inherited ?? []), "category" as const],
      doubts: [...row.doubts, ofNeighbour],
    };
  });
}

const ofNeighbour: Doubt = {
  rule: "category-of-neighbour",
  field: "category",
  message: "这一行没有印事项类别，按相邻一行读入",
  messageEn: "the row prints no category; that of its neighbour was read",
};
