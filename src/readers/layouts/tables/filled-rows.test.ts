import { describe, expect, test } from "vitest";
import { readHtml } from "../../../../tests/tools/read-html.ts";

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const read = async (...rows: readonly string[]): Promise<(readonly [number | null, string | null, string])[]> => {
  const head = row("序号", "事项名称");
  const { items } = await readHtml(`<p>柳溪镇基本履职事项清单</p><table>${head}${rows.join("")}</table>`);
  return items.map(({ ordinal, category, name }) => [ordinal, category, name] as const);
};
const items = [row("1", "管护村道"), row("2", "清理灌渠")];
const own = [
  [1, "城乡建设", "管护村道"],
  [2, "城乡建设", "清理灌渠"],
];

describe("a number beside words that may be a category", () => {
  test.each([
    ["一", "城乡建设（2项）"],
    ["一、", "城乡建设"],
    ["（一）", "城乡建设（2项）"],
    ["第一部分", "城乡建设"],
    ["1", "城乡建设（2项）"],
  ])("opens a band: %s | %s", async (sign, words) => {
    expect(await read(row(sign, words), ...items)).toEqual(own);
  });

  test("opens none where the items have such numbers themselves", async () => {
    expect(await read(row("一", "管护村道"), row("二", "清理灌渠"))).toEqual([
      [1, null, "管护村道"],
      [2, null, "清理灌渠"],
    ]);
  });

  test("opens none where digits number an item with a short name", async () => {
    expect(await read(row("1", "村道管护"), row("2", "清理灌渠（3条）"))).toEqual([
      [1, null, "村道管护"],
      [2, null, "清理灌渠（3条）"],
    ]);
  });
});

describe("a row cut in two", () => {
  const cut = async (...second: readonly string[]): Promise<unknown> => {
    const head = row("序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "乡镇配合职责");
    const first = row("1", "城乡建设", "管护村道", "县交通运输局", "1.编制计划；", "1.巡查；");
    const page = `<p>柳溪镇配合履职事项清单</p><table>${head}${first}${row(...second)}</table>`;
    const { items, findings } = await readHtml(page);
    expect(findings).toEqual([]);
    return items.map((item) => [
      item.category,
      item.name,
      item.kind === "supporting" && [item.departmentResponsibilities, item.townshipResponsibilities],
    ]);
  };
  const whole = [["城乡建设", "管护村道", ["1.编制计划；\n2.组织验收。", "1.巡查；\n2.上报。"]]];

  test("whose category is filled into both halves has it once", async () => {
    expect(await cut("", "城乡建设", "", "", "2.组织验收。", "2.上报。")).toEqual(whole);
  });

  test("whose name and departments are filled in, too, is one item", async () => {
    expect(await cut("", "城乡建设", "管护村道", "县交通运输局", "2.组织验收。", "2.上报。")).toEqual(whole);
  });
});
