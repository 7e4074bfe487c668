import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("word-doubled");

test("a character twice", () =>
  expect(rule({ basic: ["登记存在的的隐患"] })).toEqual(["basic-1: 登记存在的的隐患 → 登记存在的隐患"]));
test("a character twice within a word", () =>
  expect(rule({ basic: ["落实安安全生产责任"] })).toEqual(["basic-1: 落实安安全生产 → 落实安全生产"]));
test("a word twice", () =>
  expect(rule({ basic: ["开展开展路灯管护"] })).toEqual(["basic-1: 开展开展路灯管护 → 开展路灯管护"]));
test("words that meet are no slip", () => expect(rule({ basic: ["层层压实责任", "组织村民民主评议"] })).toEqual([]));
