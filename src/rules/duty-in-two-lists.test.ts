import { expect, test } from "vitest";
import { reclaimed, slips } from "../../tests/tools/check.ts";

const rule = slips("duty-in-two-lists");

test("a duty both kept and reclaimed", () =>
  expect(
    rule({ basic: ["村道日常养护和水毁修复"], reclaimed: [reclaimed("安排专业队伍养护。", "村道日常养护和水毁修复")] }),
  ).toEqual(["reclaimed-1: 村道日常养护和水毁修复"]));
test("different duties are no slip", () =>
  expect(rule({ basic: ["村道日常养护"], reclaimed: [reclaimed("安排专业队伍养护。", "县道日常养护")] })).toEqual([]));
