import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("wrong-character");

test("a word of the table", () =>
  expect(rule({ basic: ["开展隐患排察整治"] })).toEqual(["basic-1: 隐患排察整治 → 隐患排查整治"]));
test("a character like the right one", () =>
  expect(rule({ basic: ["指导共青困组织建设"] })).toEqual(["basic-1: 指导共青困组织 → 指导共青团组织"]));
test("right words are no slip", () => expect(rule({ basic: ["指导共青团组织建设", "开展隐患排查"] })).toEqual([]));
test("a verb beside a word is no slip of a longer word", () =>
  expect(rule({ basic: ["接警后组织捕犬队处置", "落实组织部工作要求"] })).toEqual([]));
test("terms that differ in one character are both right", () =>
  expect(rule({ basic: ["检查易制爆化学品购销", "检查易制毒化学品购销"] })).toEqual([]));
test("a word that is wrong in its frame", () =>
  expect(rule({ basic: ["及时反应群众诉求，认真的开展走访"] })).toEqual([
    "basic-1: 及时反应群众 → 及时反映群众",
    "basic-1: 认真的开展 → 认真地开展",
  ]));
test("words are coined within quotation marks", () =>
  expect(rule({ basic: ["打造“渔悦”品牌，保护渔业"] })).toEqual([]));
test("two characters that make no pair, where one like one of them makes a frequent word", () =>
  expect(rule({ basic: ["登记企业用工须求", "引导群重参与"] })).toEqual([
    "basic-1: 用工须求 → 用工需求",
    "basic-2: 引导群重参与 → 引导群众参与",
  ]));
