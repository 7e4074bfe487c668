import { describe, expect, test } from "vitest";
import type { DutyItem } from "../model/duty-item.ts";
import type { Locator } from "../model/provenance.ts";
import { fieldBeside } from "./field-beside.ts";

const item = (places: Readonly<Record<string, Partial<Locator>>>): DutyItem => ({
  ...{ kind: "supporting", id: "supporting-1", ordinal: 1, category: null, name: "秸秆禁烧", printedAt: [] },
  ...{ counterpartDepartments: [], departmentResponsibilities: "", townshipResponsibilities: "" },
  provenance: Object.fromEntries(
    Object.entries(places).map(([field, at]) => [
      field,
      [{ document: "", at: { start: 0, end: 4, ...at }, quote: "巡查田间" }],
    ]),
  ),
});
const words = (at: Partial<Locator>): Locator[] => [{ start: 90, end: 94, ...at }];

describe("printed words belong to the field in whose column they stand", () => {
  test("told by their place on the page, whichever page it is", () => {
    const row = item({
      departmentResponsibilities: { page: 1, box: [200, 100, 380, 112] },
      townshipResponsibilities: { page: 1, box: [400, 100, 560, 112] },
    });
    expect(fieldBeside([row], words({ page: 2, box: [200, 40, 260, 52] }))).toBe("departmentResponsibilities");
    expect(fieldBeside([row], words({ page: 2, box: [410, 40, 470, 52] }))).toBe("townshipResponsibilities");
    expect(fieldBeside([row], words({ page: 2, box: [20, 40, 60, 52] }))).toBeUndefined();
  });
  test("told by the cell where there are no pages, also of a neighbour when the item's own is empty", () => {
    const [bare, full] = [
      item({}),
      item({ name: { table: 1, cell: 3 }, departmentResponsibilities: { table: 1, cell: 5 } }),
    ];
    expect(fieldBeside([bare, full], words({ table: 1, cell: 5 }))).toBe("departmentResponsibilities");
    expect(fieldBeside([bare, full], words({}))).toBeUndefined();
  });
});
