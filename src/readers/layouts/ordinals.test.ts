import { expect, test } from "vitest";
import { ordinalNumber } from "./ordinals.ts";

test.each([
  ["12", 12],
  ["1 2", 12],
  ["1\t2", 12],
  ["（ 三 ）", 3],
  ["4.", 4],
  ["1.0", 1],
  ["⑦", 7],
  ["㈠", 1],
  ["⑴", 1],
  ["⒉", 2],
  ["(8)", 8],
  ["9）", 9],
  ["No.7", 7],
  ["№8", 8],
  ["第8项", 8],
  ["第十二条", 12],
  ["PH-12", 12],
  ["jb003", 3],
  ["A-7", 7],
  ["1O", 10],
  ["l", 1],
  ["2l", 21],
  ["Z1", 21],
])("the ordinal %s is the number %i", (printed, number) => {
  expect(ordinalNumber(printed)).toBe(number);
});

test.each(["", "一类", "3.5", "1-1", "第", "20项", "共3项", "PM2.5", "A-1-2", "Z", "O", "ll"])(
  "“%s” is no ordinal",
  (printed) => {
    expect(ordinalNumber(printed)).toBeUndefined();
  },
);
