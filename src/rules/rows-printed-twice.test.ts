import { expect, test } from "vitest";
import { basicList, found } from "../../tests/tools/check.ts";

const rule = (rows: readonly string[]) => found("rows-printed-twice", basicList(rows));
const page = ["2\t党建\t乙", "3\t党建\t丙"];

test("a page put in twice is one slip with its first and last number", () =>
  expect(rule(["1\t党建\t甲", ...page, ...page, "4\t党建\t丁"])).toEqual([
    { id: "basic-2", quote: "2", message: "基本履职事项：第 2 至 3 项印了 2 遍" },
  ]));
test("a single row printed three times is one slip", () =>
  expect(rule(["1\t党建\t甲", "1\t党建\t甲", "1\t党建\t甲"])).toEqual([
    { id: "basic-1", quote: "1", message: "基本履职事项：第 1 项印了 3 遍" },
  ]));
test("rows that differ in a word are two rows", () => expect(rule(["1\t党建\t甲", "2\t党建\t甲"])).toEqual([]));
