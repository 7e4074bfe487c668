import { expect, test } from "vitest";
import { found } from "../../tests/tools/check.ts";

const page = (heading: string, number: number): string =>
  `序号\t${heading}\t事项名称\n${number}\t党建\t第${number}项\n`;
const rule = (...headings: readonly string[]) =>
  found(
    "heading-unlike-siblings",
    `枫林镇基本履职事项清单\n\n${headings.map((heading, i) => page(heading, i + 1)).join("\n")}`,
  );

test("a heading unlike its siblings is a slip at the row below it", () =>
  expect(rule("事项类别", "事项类别", "事项类列")).toEqual([
    { id: "basic-3", quote: "事项类列", message: "基本履职事项：表头印作“事项类列”，其余 2 处为“事项类别”" },
  ]));
test("headings that agree are no slip", () => expect(rule("事项类别", "事项类别")).toEqual([]));
test("with one of each nobody knows which is the slip", () => expect(rule("事项类别", "类别")).toEqual([]));
test("a heading that is almost one of those that offices print is a slip by itself", () =>
  expect(rule("事项类列")).toEqual([
    { id: "basic-1", quote: "事项类列", message: "基本履职事项：表头“事项类列”疑为“事项类别”" },
  ]));
