import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("word-missing");

test("an object that nothing brings", () =>
  expect(rule({ supporting: [supporting({ theirs: "1.核定补贴名单；2.补贴发放情况进行公示。" })] })).toEqual([
    "supporting-1: 补贴发放情况进行公示。",
  ]));
test("a frame that lacks a word", () =>
  expect(rule({ basic: ["对经属实的依法处理", "发现隐患及时向报告"] })).toEqual([
    "basic-1: 对经属实的依法处理",
    "basic-2: 隐患及时向报告",
  ]));
test("a verb that breaks off", () =>
  expect(rule({ basic: ["对火灾原因进行查"] })).toEqual(["basic-1: 火灾原因进行查"]));
test("what is brought, or needs no bringing, is no slip", () =>
  expect(
    rule({ basic: ["对补贴发放情况进行公示", "组织网格员进行核查", "向县水利局报告", "按规定程序进行验收"] }),
  ).toEqual([]));
