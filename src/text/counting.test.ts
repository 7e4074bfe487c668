import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counted, digitByDigit, inChinese } from "./counting.ts";
import { chineseNumber } from "./numerals.ts";

describe("numbers as word processors print them", () => {
  test.each([
    [1, "decimal", "1"],
    [7, "decimalZero", "07"],
    [12, "decimalFullWidth", "１２"],
    [14, "upperRoman", "XIV"],
    [28, "lowerLetter", "bb"],
    [12, "chineseCounting", "十二"],
    [105, "chineseCounting", "一○五"],
    [105, "chineseCountingThousand", "一百零五"],
    [21, "japaneseCounting", "二十一"],
    [12, "chineseLegalSimplified", "壹拾贰"],
    [3, "ideographTraditional", "丙"],
    [13, "ideographZodiac", "子"],
    [21, "decimalEnclosedCircle", "㉑"],
    [3, "decimalEnclosedParen", "⑶"],
    [99, "decimalEnclosedParen", "99"],
    [5, "bullet", ""],
    [5, "unheardOf", "5"],
    [0, "upperLetter", "0"],
  ])("%i in %s is %s", (number, way, printed) => expect(counted(number, way)).toBe(printed));
  test("Chinese numerals are read back as the numbers that they came from", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (number) => chineseNumber(inChinese(number)) === number));
  });
  test("years go digit by digit", () => expect(digitByDigit(2025)).toBe("二〇二五"));
});
