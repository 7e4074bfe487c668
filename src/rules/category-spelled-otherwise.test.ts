import { expect, test } from "vitest";
import { basicList, found } from "../../tests/tools/check.ts";

const rule = (rows: readonly string[]) => found("category-spelled-otherwise", basicList(rows));

test("a category with a blank in it is spelled otherwise than its siblings", () =>
  expect(rule(["1\t应急管理及消防\t甲", "2\t应急管理及消防\t乙", "3\t应急管理 及消防\t丙"])).toMatchObject([
    { id: "basic-3", quote: "应急管理 及消防" },
  ]));
test("two categories are no slip", () => expect(rule(["1\t民生服务\t甲", "2\t平安法治\t乙"])).toMatchObject([]));
