import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("word-doubled");

test("a character twice", () =>
  expect(rule({ basic: ["登记存在的的隐患"] })).toEqual(["basic-1: 登记存在的的隐患 → 登记存在的隐患"]));
test("a word twice", () =>
  expect(rule({ basic: ["开展开展路灯管护"] })).toEqual(["basic-1: 开展开展路灯管护 → 开展路灯管护"]));
test("a particle twice among words that are not known may stand for another character: no mend is sure", () =>
  expect(rule({ basic: ["排查运输中的的海安全"] })).toEqual(["basic-1: 运输中的的海安全"]));
test("a word that a longer one goes on with is told without a mend", () =>
  expect(rule({ basic: ["做好社会救助救助站管护"] })).toEqual(["basic-1: 做好社会救助救助站管护"]));
test("words that meet are no slip", () => expect(rule({ basic: ["层层压实责任", "组织村民民主评议"] })).toEqual([]));
