import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("department-list-open");

test("a column that ends in 等部门 is open", () =>
  expect(rule({ supporting: [supporting({ departments: "县农业农村局、县财政局等部门" })] })).toEqual([
    "supporting-1: 县财政局等部门",
  ]));
test("a closed column is none", () => expect(rule({ supporting: [supporting({})] })).toEqual([]));
