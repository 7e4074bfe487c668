import { expect, test } from "vitest";
import { basicList, found } from "../../tests/tools/check.ts";

const rule = (rows: readonly string[]) => found("ordinal-gap", basicList(rows));

test("a list that counts on has no gap", () => expect(rule(["1\t党建\t甲", "2\t党建\t乙"])).toEqual([]));
test("a gap stands at the last row before it and says how many are missing", () =>
  expect(rule(["1\t党建\t甲", "2\t党建\t乙", "6\t党建\t丙"])).toEqual([
    { id: "basic-2", quote: "2", message: "基本履职事项：第 2 项之后是第 6 项，缺 3 项" },
  ]));
test("a list that does not begin with 1 lacks its first items", () =>
  expect(rule(["4\t党建\t甲"])).toEqual([
    { id: "basic-4", quote: "4", message: "基本履职事项：从第 4 项开始，缺前 3 项" },
  ]));
test("numbers that begin anew are no gap", () =>
  expect(rule(["1\t党建\t甲", "2\t党建\t乙", "1\t民生\t丙"])).toEqual([]));
