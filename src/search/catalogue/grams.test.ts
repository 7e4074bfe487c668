import { expect, test } from "vitest";
import { gramsOf } from "./grams.ts";

test("Han characters beside Latin letters are seen one by one and in runs; the letters are one word, a number a sign", () => {
  expect(gramsOf("KTV噪音")).toEqual(["ktv", "噪", "音", "噪音"]);
  expect(gramsOf("5G基站")).toEqual(["#", "g", "基", "站", "基站"]);
  expect(gramsOf("路灯坏")).toEqual(["路", "灯", "坏", "路灯", "灯坏", "路灯坏"]);
});
