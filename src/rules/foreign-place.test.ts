import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("foreign-place");

test("a neighbour whose list is known", () =>
  expect(
    rule({ place: "白石县石岭乡", basic: ["核对枫林镇机井"] }, { place: "白石县枫林镇", basic: ["清理灌渠"] }),
  ).toEqual(["basic-1: 枫林镇"]));
test("a name that belongs to no word", () =>
  expect(rule({ basic: ["配合桠泗镇政府巡查水库"] })).toEqual(["basic-1: 桠泗镇"]));
test("the word of another unit", () => expect(rule({ basic: ["登记本乡集市摊位"] })).toEqual(["basic-1: 本乡"]));
test("the place's own name with another unit's word", () =>
  expect(rule({ place: "白石县石岭乡", basic: ["登记石岭镇集市摊位", "做好石岭乡防汛"] })).toEqual([
    "basic-1: 石岭镇",
  ]));
test("the own name and kinds of places are no slip", () =>
  expect(rule({ basic: ["管理枫林镇集镇和建制镇污水", "做好本镇防汛"] })).toEqual([]));
