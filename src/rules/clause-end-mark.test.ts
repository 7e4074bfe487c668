import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("clause-end-mark");

test("a last clause without a mark", () =>
  expect(
    rule({
      supporting: [..."甲乙丙丁戊"].map((sign, i) =>
        supporting({
          name: `${sign}村禁烧`,
          ours: i === 4 ? "1.巡查田间地头；2.发现火点上报" : "1.巡查田间地头；2.发现火点上报。",
        }),
      ),
    }),
  ).toEqual(["supporting-5: 发现火点上报 → 发现火点上报。"]));
test("a last clause that ends in a semicolon", () =>
  expect(rule({ supporting: [supporting({ ours: "1.巡查田间地头；2.发现火点上报；" })] })).toEqual([
    "supporting-1: 发现火点上报； → 发现火点上报。",
  ]));
test("closed clauses are no slip", () => expect(rule({ supporting: [supporting({})] })).toEqual([]));
