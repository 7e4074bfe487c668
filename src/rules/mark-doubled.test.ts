import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("mark-doubled");

test("a doubled full stop", () =>
  expect(rule({ supporting: [supporting({ ours: "发现火点上报。。" })] })).toEqual([
    "supporting-1: 发现火点上报。。 → 发现火点上报。",
  ]));
test("single marks are no slip", () => expect(rule({ supporting: [supporting({})] })).toEqual([]));
