import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("department-listed-not-named");

test("a listed body without a clause is idle", () =>
  expect(
    rule({
      supporting: [
        supporting({
          departments: "县农业农村局、县财政局",
          theirs: "1.县农业农村局推广秸秆还田；2.县农业农村局查处露天焚烧。",
        }),
      ],
    }),
  ).toEqual(["supporting-1: 县财政局"]));
test("clauses that name nobody are everybody's", () =>
  expect(rule({ supporting: [supporting({ departments: "县农业农村局、县财政局" })] })).toEqual([]));
test("clauses before the first name are the leading body's", () =>
  expect(
    rule({
      supporting: [
        supporting({ departments: "县农业农村局、县财政局", theirs: "1.推广秸秆还田；2.县财政局拨付补助资金。" }),
      ],
    }),
  ).toEqual([]));
