import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("department-named-not-listed");

test("a body that acts in a clause is missing from the column", () =>
  expect(rule({ supporting: [supporting({ theirs: "1.推广秸秆还田；2.县公安局查处露天焚烧。" })] })).toEqual([
    "supporting-1: 县公安局",
  ]));
test("a body that is only told of the work is not missing", () =>
  expect(
    rule({ supporting: [supporting({ theirs: "1.推广秸秆还田；2.会同县公安局查处露天焚烧，报县财政局备案。" })] }),
  ).toEqual([]));
test("a short name is the listed body", () =>
  expect(
    rule({ supporting: [supporting({ departments: "县住房和城乡建设局", theirs: "县住建局查处违法搭建。" })] }),
  ).toEqual([]));
test("a bureau without its place is told at the head of a clause", () =>
  expect(rule({ supporting: [supporting({ theirs: "1.推广秸秆还田；2.公安局查处露天焚烧。" })] })).toEqual([
    "supporting-1: 公安局",
  ]));
