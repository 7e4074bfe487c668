import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("brackets-unpaired");

test("a bracket that is never closed", () =>
  expect(rule({ basic: ["管护村道（含路灯和护栏"] })).toEqual(["basic-1: 管护村道（含路灯和护栏"]));
test("pairs are no slip", () => expect(rule({ basic: ["落实“一户一档”（含租户）"] })).toEqual([]));
