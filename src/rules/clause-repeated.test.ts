import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("clause-repeated");

test("a clause that stands twice", () =>
  expect(
    rule({ supporting: [supporting({ ours: "1.巡查田间地头并登记；2.发现火点上报；3.巡查田间地头并登记。" })] }),
  ).toEqual(["supporting-1: 巡查田间地头并登记。"]));
test("clauses that differ are no slip", () => expect(rule({ supporting: [supporting({})] })).toEqual([]));
