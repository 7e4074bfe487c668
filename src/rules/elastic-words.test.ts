import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("elastic-words");

test("a clause that binds to anything", () =>
  expect(rule({ supporting: [supporting({ ours: "配合做好相关工作。" })] })).toEqual([
    "supporting-1: 配合做好相关工作",
  ]));
test("a named duty is none", () =>
  expect(rule({ supporting: [supporting({ ours: "配合做好秸秆禁烧工作。" })] })).toEqual([]));
