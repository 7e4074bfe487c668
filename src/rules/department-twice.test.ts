import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("department-twice");

test("a body listed twice", () =>
  expect(rule({ supporting: [supporting({ departments: "县农业农村局、县财政局、县农业农村局" })] })).toEqual([
    "supporting-1: 县农业农村局",
  ]));
test("in two spellings", () =>
  expect(rule({ supporting: [supporting({ departments: "县住房和城乡建设局、县住建局" })] })).toEqual([
    "supporting-1: 县住建局",
  ]));
test("two bodies are no slip", () =>
  expect(rule({ supporting: [supporting({ departments: "县农业农村局、县财政局" })] })).toEqual([]));
