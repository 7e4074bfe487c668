import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("duty-twice");

test("a name that differs in filling words is the same duty", () =>
  expect(rule({ basic: ["村道路灯管护", "调解邻里纠纷", "做好村道路灯管护工作"] })).toEqual([
    "basic-3: 做好村道路灯管护工作",
  ]));
test("a duty that another row joins with others", () =>
  expect(rule({ basic: ["清理灌渠，管护村道路灯，登记集市摊位", "管护村道路灯"] })).toEqual(["basic-2: 管护村道路灯"]));
test("two duties are no slip", () => expect(rule({ basic: ["管护村道路灯", "管护村道护栏"] })).toEqual([]));
