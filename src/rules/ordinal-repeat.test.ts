import { expect, test } from "vitest";
import { basicList, found } from "../../tests/tools/check.ts";

const rule = (rows: readonly string[]) => found("ordinal-repeat", basicList(rows));

test("one number at two different rows is a slip at the first", () =>
  expect(rule(["1\t党建\t甲", "1\t党建\t乙", "2\t党建\t丙"])).toEqual([
    { id: "basic-1", quote: "1", message: "基本履职事项：序号 1 用了 2 次，内容不同" },
  ]));
test("a row printed twice is not this rule's slip", () => expect(rule(["1\t党建\t甲", "1\t党建\t甲"])).toEqual([]));
test("numbers that begin anew in each category repeat by design", () =>
  expect(rule(["1\t党建\t甲", "2\t党建\t乙", "1\t民生\t丙", "2\t民生\t丁"])).toEqual([]));
