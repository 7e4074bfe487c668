import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("clause-number");

test("a number that is left out", () =>
  expect(rule({ supporting: [supporting({ ours: '"1.巡查田间地头；\n2.发现火点上报；\n4.劝阻焚烧。"' })] })).toEqual([
    "supporting-1: 4.劝阻焚烧。",
  ]));
test("a number that jumps within a line", () =>
  expect(rule({ supporting: [supporting({ ours: "1.巡查田间地头；2.发现火点上报；4.劝阻焚烧。" })] })).toEqual([
    "supporting-1: 4.劝阻焚烧。",
  ]));
test("a count is no slip", () => expect(rule({ supporting: [supporting({})] })).toEqual([]));
