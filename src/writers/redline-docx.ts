import { redline } from "../text/redline.ts";
import { asCellDocx, type ChangedBy } from "./docx.ts";
import type { ListTable } from "./list-table.ts";

/** Two versions of the same tables as one Word document: how the first became the second, as tracked changes. */
export const asRedline = (
  before: readonly ListTable[],
  after: readonly ListTable[],
  by: ChangedBy,
): Promise<Uint8Array> =>
  asCellDocx(
    before.map((table, t) => ({
      ...table,
      rows: table.rows.map((row, r) => row.map((cell, c) => redline(cell, after[t]?.rows[r]?.[c] ?? ""))),
    })),
    by,
  );
