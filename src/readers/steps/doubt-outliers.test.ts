import { expect, test } from "vitest";
import { bytesOf, readBytes } from "../../../tests/tools/lists.ts";

/** Twelve rows of a supporting list, all alike but for one cell. */
function doubtsWith(row: number, change: { readonly category?: string; readonly theirs?: string }): string[] {
  const rows = Array.from({ length: 12 }, (_, i) => {
    const { category = "平安法治", theirs = "1.核查线索；2.立案查处。" } = i + 1 === row ? change : {};
    return [i + 1, category, `巡查第${i + 1}段河道`, "县水利局", theirs, "1.巡查；2.上报。"].join("\t");
  });
  const head = "序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t枫林镇配合职责";
  const { reading } = readBytes(bytesOf(["白石县枫林镇配合履职事项清单", head, ...rows].join("\n")));
  return reading.findings.map(({ rule, ordinal }) => `${rule} ${ordinal}`);
}

test("a duty that ends with a semicolon where all others end with a full stop is doubted", () => {
  expect(doubtsWith(5, { theirs: "1.核查线索；" })).toEqual(["duty-without-end 5"]);
  expect(doubtsWith(5, {})).toEqual([]);
});

test("half of a category is doubted where the other half stands alone in another row", () => {
  expect(doubtsWith(7, { category: "法治" })).toContain("category-cut 7");
  expect(doubtsWith(7, { category: "民生服务" })).toEqual([]);
});

test("a category with the end of another one, or of a name, is doubted", () => {
  expect(doubtsWith(7, { category: "务平安法治" })).toContain("category-with-more 7");
  expect(doubtsWith(7, { category: "平安法治作" })).toContain("category-with-more 7");
});

test.each([
  ["begin anew in the midst", "1.核查线索；2.立案查处。1.发放补贴。"],
  ["begin behind a sentence that has none", "负责核查线索。1.立案查处；2.公布结果。"],
])("clauses whose numbers %s are doubted", (_, theirs) => {
  expect(doubtsWith(5, { theirs })).toEqual(["duty-count-broken 5"]);
});

test("clauses count anew behind a department, alone or before them on its line, and below another number", () => {
  const duties = ["县水利局：1.核查线索；2.立案查处。县公安局：1.协助查处；2.公布结果。"];
  duties.push("1.核查线索：（1）现场；（2）台账。2.立案查处：（1）告知；（2）决定。");
  for (const theirs of duties) expect(doubtsWith(5, { theirs })).not.toContain("duty-count-broken 5");
});
