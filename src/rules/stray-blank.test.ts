import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("stray-blank");

test("a blank within a name", () =>
  expect(rule({ basic: ["管护村道路 灯和护栏"] })).toEqual(["basic-1: 管护村道路 灯和护栏 → 管护村道路灯和护栏"]));
test("no blank is no slip", () => expect(rule({ basic: ["管护村道路灯"] })).toEqual([]));
