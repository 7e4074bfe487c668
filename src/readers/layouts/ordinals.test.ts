import { expect, test } from "vitest";
import { ordinalNumber } from "./ordinals.ts";

test("an ordinal is told in whatever signs and spacing it is printed", () => {
  expect(["12", "1 2", "1\t2", "（ 三 ）", "4.", "1.0", "⑦"].map(ordinalNumber)).toEqual([12, 12, 12, 3, 4, 1, 7]);
  expect(["", "一类", "3.5"].map(ordinalNumber)).toEqual([undefined, undefined, undefined]);
});
