export interface GridCell<Content> {
  readonly content: Content;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Most columns that a row of a duty list can have; a wider span is cut. */
const widest = 64;

/** Rows of a table with merged cells, each as wide as it prints: a merged cell stands at each of its places. */
export function gridOf<Content>(rows: readonly (readonly GridCell<Content>[])[]): Content[][] {
  const below: { content: Content; rows: number }[] = [];
  return rows.map((row) => {
    const places: Content[] = [];
    const takeSpanned = (): void => {
      for (let column = places.length; (below[column]?.rows ?? 0) > 0; column = places.length) {
        const spanned = below[column];
        if (!spanned) return;
        spanned.rows--;
        places.push(spanned.content);
      }
    };
    for (const { content, rowSpan, colSpan } of row) {
      takeSpanned();
      for (let i = 0; i < colSpan && (i === 0 || places.length < widest); i++) {
        if (rowSpan > 1) below[places.length] = { content, rows: rowSpan - 1 };
        places.push(content);
      }
    }
    takeSpanned();
    return places;
  });
}
