import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("mark-misplaced");
const ours = (words: string) => rule({ supporting: [supporting({ ours: words })] });

test("顿号 before a conjunction", () =>
  expect(ours("1.登记造册、并张榜公示。")).toEqual(["supporting-1: 登记造册、并张榜公示。"]));
test("顿号 before 等", () =>
  expect(rule({ basic: ["开展消防、防汛、等安全检查"] })).toEqual(["basic-1: 开展消防、防汛、等安全检查"]));
test("顿号 between a verb and its object", () =>
  expect(ours("1.县水利局组织、镇村召开会商会。")).toEqual(["supporting-1: 县水利局组织、镇村召开会商会"]));
test("顿号 between two clauses", () =>
  expect(ours("1.掌握有关情况、及时上报。")).toEqual(["supporting-1: 掌握有关情况、及时上报。"]));
test("a mark just inside a bracket", () =>
  expect(rule({ basic: ["开展老年人（，残疾人）慰问"] })).toEqual(["basic-1: 开展老年人（，残疾人）慰问"]));
test("a quotation mark within a word", () =>
  expect(rule({ basic: ["设立公“共法律服务”工作室"] })).toEqual(["basic-1: 设立公“共法律服务”"]));
test("words that begin like a conjunction are no slip", () =>
  expect(rule({ basic: ["做好宣传、及时上报、和谐社区创建、等级评定，推进“两优一先”评选"] })).toEqual([]));
