import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("actor-of-other-side");

test("a department on the township's side", () =>
  expect(rule({ supporting: [supporting({ ours: "1.巡查田间地头；2.县公安局查处焚烧。" })] })).toEqual([
    "supporting-1: 县公安局查处焚烧。",
  ]));
test("clauses of the own side are no slip", () => expect(rule({ supporting: [supporting({})] })).toEqual([]));
