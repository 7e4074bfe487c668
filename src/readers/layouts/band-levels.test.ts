import { describe, expect, test } from "vitest";
import { readHtml } from "../../../tests/tools/read-html.ts";

const item = (number: number, name: string): string => `<tr><td>${number}</td><td>${name}</td></tr>`;
const band = (words: string): string => `<tr><td colspan=2>${words}</td></tr>`;
const read = async (...rows: readonly string[]) => {
  const head = "<tr><td>序号</td><td>事项名称</td></tr>";
  const { items, findings, accounting } = await readHtml(
    `<p>柳溪镇基本履职事项清单</p><table>${head}${rows.join("")}</table>`,
  );
  return {
    categories: items.map(({ category }) => category),
    rules: findings.map(({ rule }) => rule),
    unplaced: accounting.unplaced,
  };
};

describe("bands in two levels", () => {
  test("the upper one names the category, and that is told once", async () => {
    const two = await read(
      band("一、林业草原（2项）"),
      band("（一）日常管理"),
      item(1, "管护林地"),
      band("（二）巡查防火"),
      item(2, "巡查林区"),
      band("二、渔业渔政（1项）"),
      band("（一）日常管理"),
      item(3, "巡查水面"),
    );
    expect(two).toEqual({
      categories: ["林业草原", "林业草原", "渔业渔政"],
      rules: ["category-levels"],
      unplaced: 0,
    });
  });

  test("the lower one does, where it is a category that lists usually print and the upper is none", async () => {
    const { categories } = await read(
      band("一、本级事项"),
      band("（一）党的建设"),
      item(1, "召开党员大会"),
      band("（二）民生服务"),
      item(2, "代办社保"),
    );
    expect(categories).toEqual(["党的建设", "民生服务"]);
  });

  test.each([
    ["林业草原（2项）", "（一）日常管理", "（二）巡查防火"],
    ["第一部分 林业草原", "一、日常管理", "二、巡查防火"],
    ["第一部分 林业草原", "（一）日常管理", "（二）巡查防火"],
  ])("the upper one may have no numeral, or another: %s", async (upper, first, second) => {
    const two = await read(band(upper), band(first), item(1, "管护林地"), band(second), item(2, "巡查林区"));
    expect(two).toEqual({ categories: ["林业草原", "林业草原"], rules: ["category-levels"], unplaced: 0 });
  });

  test("a third level has the upper one's category, too", async () => {
    const three = await read(
      band("第一部分 林业草原"),
      band("一、日常管理"),
      band("（一）林地"),
      item(1, "管护林地"),
      band("二、巡查防火"),
      band("（一）林区"),
      item(2, "巡查林区"),
    );
    expect(three).toEqual({ categories: ["林业草原", "林业草原"], rules: ["category-levels"], unplaced: 0 });
  });

  test("categories that lists usually print are no lower ones of a band without a numeral", async () => {
    const { categories, rules } = await read(
      band("党的建设（1项）"),
      item(1, "召开党员大会"),
      band("一、民生服务（1项）"),
      item(2, "代办社保"),
    );
    expect([categories, rules]).toEqual([["党的建设", "民生服务"], []]);
  });

  test("a band whose numeral is written otherwise than those before is no lower one", async () => {
    const { categories, rules } = await read(
      band("一、林业草原"),
      item(1, "管护林地"),
      band("（二）渔业渔政"),
      item(2, "巡查水面"),
    );
    expect([categories, rules]).toEqual([["林业草原", "渔业渔政"], []]);
  });
});
