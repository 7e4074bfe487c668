// Counts how much of supporting rows came back as they were written, and whether the doubts are where the mistakes are.
import type { SupportingItem } from "../../src/model/duty-item.ts";
import type { Reading } from "../../src/model/reading.ts";
import { bare } from "../../src/text/blank.ts";
import type { MixedRowWish } from "./mixed-text.ts";

export interface RowScore {
  readonly fields: number;
  readonly right: number;
  readonly wrongRows: number;
  readonly wrongFlagged: number;
  readonly rightFlagged: number;
  readonly rows: number;
}

export function scoreRows(reading: Reading, wanted: readonly MixedRowWish[]): RowScore {
  const items = new Map(reading.items.map((item) => [item.ordinal, item as SupportingItem]));
  const doubted = new Set(reading.findings.filter(({ about }) => about === "reading").map(({ ordinal }) => ordinal));
  const found = wanted.map((row) => {
    const item = items.get(row.ordinal);
    const same = (a: string | null | undefined, b: string): boolean => bare(a ?? "") === bare(b);
    const checks = [
      same(item?.category, row.category),
      same(item?.name, row.name),
      same(item?.counterpartDepartments.join("、"), row.departments.join("、")),
      same(item?.departmentResponsibilities, row.theirs.join("")),
      same(item?.townshipResponsibilities, row.ours.join("")),
    ];
    return { right: checks.filter(Boolean).length, wrong: checks.includes(false), doubted: doubted.has(row.ordinal) };
  });
  const wrong = found.filter((row) => row.wrong);
  return {
    fields: found.length * 5,
    right: found.reduce((sum, row) => sum + row.right, 0),
    wrongRows: wrong.length,
    wrongFlagged: wrong.filter((row) => row.doubted).length,
    rightFlagged: found.filter((row) => !row.wrong && row.doubted).length,
    rows: found.length,
  };
}
