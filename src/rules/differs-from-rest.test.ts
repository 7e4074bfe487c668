import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("differs-from-rest");
const usual = "1.对符合立案条件的依法进行复勘，并作出行政处罚决定。";
const rows = (last: string) => ({
  supporting: [usual, usual, usual, last].map((theirs, i) => supporting({ name: `查处占道经营${i}`, theirs })),
});

test("a comma that all other places have", () =>
  expect(rule(rows("1.对符合立案条件的依法进行复勘并作出行政处罚决定。"))).toEqual([
    "supporting-4: 进行复勘并作出 → 进行复勘，并作出",
  ]));
test("a character like the usual one", () =>
  expect(rule(rows("1.对符合立案条件的依法进行复刊，并作出行政处罚决定。"))).toEqual([
    "supporting-4: 进行复刊，并作出 → 进行复勘，并作出",
  ]));
test("a slip whose neighbour is a slip too, though another rule tells that one", () =>
  expect(rule(rows("1.对符合立案条件的依法进行复刊，并座出行政处罚决定。"))).toEqual([
    "supporting-4: 进行复刊，并座 → 进行复勘，并座",
  ]));
test("neighbours are witnesses too", () =>
  expect(
    rule({ supporting: [supporting({ theirs: "1.对符合立案条件的依法进行复刊，并作出行政处罚决定。" })] }, rows(usual)),
  ).toEqual(["supporting-1: 进行复刊，并作出 → 进行复勘，并作出"]));
test("another word is no slip", () =>
  expect(rule(rows("1.对符合立案条件的依法进行审查，并作出行政处罚决定。"))).toEqual([]));
test("two witnesses are too few", () =>
  expect(rule({ supporting: rows("1.对符合立案条件的依法进行复勘并作出行政处罚决定。").supporting.slice(1) })).toEqual(
    [],
  ));
