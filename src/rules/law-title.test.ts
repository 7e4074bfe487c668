import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("law-title");

test("a title that is almost a known one", () =>
  expect(rule({ basic: ["宣传《中华人民共和国土地管利法》"] })).toEqual(["basic-1: 《中华人民共和国土地管利法》"]));
test("a title that lacks two characters", () =>
  expect(rule({ basic: ["宣传《治安处罚法》"] })).toEqual(["basic-1: 《治安处罚法》"]));
test("a title that the table lacks", () =>
  expect(rule({ basic: ["宣传《示例省湖泊保护条例》"] })).toEqual(["basic-1: 《示例省湖泊保护条例》"]));
test("known titles are no slip", () =>
  expect(rule({ basic: ["宣传《中华人民共和国土地管理法》和《森林法》"] })).toEqual([]));
