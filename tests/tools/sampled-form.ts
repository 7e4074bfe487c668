import type { PageForm } from "./list-page.ts";
import { seeded } from "./random.ts";

/** A form put together at random of what offices do, with rules between its cells as nearly all are. */
export function sampledForm(seed: number): PageForm {
  const random = seeded(seed);
  const { pick } = random;
  const isOften = (percent: number): boolean => random.below(100) < percent;
  return {
    name: `form ${seed}`,
    seed,
    paper: pick(["A4", "A4", "A4", "A3", "A5"]),
    portrait: isOften(45),
    category: pick(["merged", "merged", "each", "each", "first", "band", "band line"]),
    categoryFirst: isOften(15),
    rules: pick(["all", "all", "all", "double", "dotted", "thick", "white on dark"]),
    heads: pick(["each page", "each page", "once", "none"]),
    align: pick(["top", "middle", "middle", "bottom"]),
    wordsAlign: pick(["left", "left", "justify", "center"]),
    cut: isOften(70),
    foot: pick(["of total", "dashes", "bare", "none", "head and foot"]),
    cover: isOften(30),
    contents: isOften(30),
    twoLineHeads: isOften(20),
    groupedHeads: isOften(15),
    clauseBreaks: isOften(50),
    departmentBreaks: isOften(30),
    fontSize: pick([10, 10, 9, 12, 14]),
    titlePerPage: isOften(30),
    long: isOften(20),
    watermark: isOften(15),
    css: pick([
      "",
      "",
      "td,th{padding:1px 3px}",
      "td,th{padding:6px 9px}",
      "td{line-height:1.8}",
      "td{letter-spacing:.08em}",
    ]),
    ...pick([{}, {}, { widths: "even" }, { widths: "tiny" }, { widths: "auto" }] as const),
    ...pick([{}, {}, { family: "'Noto Sans CJK SC'" }]),
    ...pick([{}, {}, {}, {}, {}, {}, {}, { verticalCategory: "letters" }, { verticalCategory: "writing" }] as const),
  };
}
