import { expect, test } from "vitest";
import { basicList, found } from "../../tests/tools/check.ts";

const rule = (preface: string) =>
  found("totals-disagree", basicList(["1\t党建\t甲", "2\t民生\t乙"], `说明\n\n${preface}\n\n`));

test("totals that agree are no slip", () => expect(rule("本清单共有基本履职事项2项，共2个类别。")).toEqual([]));
test("another number of items or categories is a slip", () =>
  expect(rule("共有基本履职事项 3 项，涉及 4 个类别。").map(({ message }) => message)).toEqual([
    "基本履职事项：说明称 3 项，实有 2 项",
    "基本履职事项：说明称 4 个类别，实有 2 个",
  ]));
test("a list of which nothing was read is left out", () => expect(rule("共有配合履职事项 90 项。")).toEqual([]));
