import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("half-width-mark");

test("a half-width comma", () =>
  expect(rule({ basic: ["清理灌渠,管护路灯"] })).toEqual(["basic-1: 清理灌渠,管护路灯 → 清理灌渠，管护路灯"]));
test("a half-width colon of a label", () =>
  expect(
    rule({ reclaimed: [{ name: "占道经营的处罚", handover: "承接部门：县综合行政执法局 工作方式:立案查处。" }] }),
  ).toEqual(["reclaimed-1: 工作方式: → 工作方式："]));
test("marks of numbers are no slip", () => expect(rule({ basic: ["值守24:00前的12345热线"] })).toEqual([]));
