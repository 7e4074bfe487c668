import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("actor-reports-to-itself");

test("a bureau that reports to itself", () =>
  expect(rule({ supporting: [supporting({ theirs: "县农业农村局汇总资料后上报县农业农村局审核。" })] })).toEqual([
    "supporting-1: 局汇总资料后上报县农业农村局",
  ]));
test("another receiver is no slip", () =>
  expect(rule({ supporting: [supporting({ theirs: "县农业农村局汇总资料后上报县财政局审核。" })] })).toEqual([]));
