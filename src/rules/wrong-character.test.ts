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
test("a character that is unlikely where one like it is likely", () =>
  expect(rule({ basic: ["及时想上级部门报告", "组织开展矛盾纠纷排查话解", "登记企业用工须求"] })).toEqual([
    "basic-1: 及时想上级部门 → 及时向上级部门",
    "basic-2: 开展矛盾纠纷排查话解 → 开展矛盾纠纷排查化解",
    "basic-3: 用工须求 → 用工需求",
  ]));
test("two characters in the wrong order", () =>
  expect(rule({ basic: ["发动众群参与环境整治"] })).toEqual(["basic-1: 发动众群参与 → 发动群众参与"]));
test("what the list itself writes elsewhere is its word", () =>
  expect(rule({ basic: ["管护柳抱村水渠", "巡查柳抱村山塘", "修缮柳抱村公厕"] })).toEqual([]));
test("a title is told by the rule of laws", () => expect(rule({ basic: ["宣传《土地管利法》"] })).toEqual([]));
