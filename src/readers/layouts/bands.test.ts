import { describe, expect, test } from "vitest";
import { PrintedText } from "../printed-text.ts";
import { bandOf, categoryIn } from "./bands.ts";

const category = (text: string, alone = false): string | undefined =>
  bandOf(PrintedText.of([[{ text, start: 0, end: text.length }]]), alone)?.category.text;

describe("a band", () => {
  test.each([
    "一、林业草原（21项）",
    "一、林业草原 4项",
    "一、林业草原　共4项",
    "一、林业草原：共4项",
    "一、林业草原（4件）",
    "一、林业草原（1—4项）",
    "一、林业草原（第1-4项）",
    "（二）林业草原",
    "（二）林业草原：",
    "第一部分 林业草原",
    "第三类：林业草原（十二项）",
    "【林业草原】",
    "【林业草原】（4项）",
    "林业草原（共4项）",
    "1.林业草原（4项）",
    "林 业 草 原（4）",
    "林业草原类（4项）",
    "一、林业草原类 4项",
  ])("%s names its category", (text) => expect(category(text)).toBe("林业草原"));
  test.each(["党的建设", "1.党的建设", "一、党的建设"])("%s is one, for lists usually print it", (text) =>
    expect(category(text)).toBe("党的建设"),
  );
  test("is any short word where the place says so", () =>
    expect([category("林业草原"), category("林业草原", true)]).toEqual([undefined, "林业草原"]));
  test.each(["1.林业草原", "合计：21项", "一、负责受理申请，审核材料", "第一批", "（一）", "备注（1项）"])(
    "%s is none",
    (text) => expect(category(text)).toBeUndefined(),
  );
});

describe("a category's cell", () => {
  const cell = (text: string) => {
    const { category: named, labels } = categoryIn(PrintedText.of([[{ text, start: 0, end: text.length }]]));
    return [named.text, labels.map(({ start, end }) => text.slice(start, end)).join("")];
  };
  test.each([
    ["林业草原", "林业草原", ""],
    ["一、林业草原（4项）", "林业草原", "一、（4项）"],
    ["（二）林业草原", "林业草原", "（二）"],
    ["林业草原（续）", "林业草原", "（续）"],
    ["1.林业草原（4）", "林业草原", "1.（4）"],
    ["①林业草原", "林业草原", "①"],
    ["第一类：林业草原", "林业草原", "第一类："],
    ["林业草原4项", "林业草原", "4项"],
    ["林业草原（1—4项）", "林业草原", "（1—4项）"],
    ["一 党的建设", "党的建设", "一 "],
    ["02党的建设", "党的建设", "02"],
    ["12345热线", "12345热线", ""],
    ["24小时值守", "24小时值守", ""],
    ["一件事改革", "一件事改革", ""],
    ["三农工作", "三农工作", ""],
  ])("%s names %s", (text, name, labels) => expect(cell(text)).toEqual([name, labels]));
});
