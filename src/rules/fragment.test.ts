import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("fragment");

test("a name that ends in a conjunction", () =>
  expect(rule({ basic: ["加强村道路灯管护和"] })).toEqual(["basic-1: 加强村道路灯管护和"]));
test("whole names are no slip", () => expect(rule({ basic: ["维护乡村和谐", "查处有关问题及所涉及"] })).toEqual([]));
