import { describe, expect, test } from "vitest";
import { rules, words } from "../../../tests/tools/hand-made-pdf.ts";
import { lines, readPages, rows } from "../../../tests/tools/read-pages.ts";

const xs = [50, 90, 270];
const moved = (by: number): number[] => xs.map((x) => x + by);
const row = (left: number, y: number, number: string, name: string): string =>
  words(left + 8, y, number) + words(left + 48, y, name);
const numbered = (left: number, names: Readonly<Record<number, string>>): string =>
  Object.entries(names)
    .map(([number, name], i) => row(left, 740 - 30 * i, number, name))
    .join("");
const numbersOf = (cells: readonly string[][]): (string | undefined)[] => cells.map(([first]) => first);

describe("a page that is set in columns", () => {
  const right = 300;
  const both = rules(xs, [760, 730, 700]) + rules(moved(right - 50), [760, 730, 700]);
  test("is read column by column, though tables stand from the same top to the same bottom", async () => {
    const content =
      both + numbered(50, { 1: "管护村道", 2: "清理灌渠" }) + numbered(right, { 3: "入户核查", 4: "登记造册" });
    expect(numbersOf(rows(await readPages([{ content }])))).toEqual(["1", "2", "3", "4"]);
  });
  test("has titles for each column; what stands between the columns goes across them", async () => {
    const content =
      words(280, 800, "枫林镇") +
      words(100, 775, "清单甲") +
      words(350, 775, "清单乙") +
      both +
      numbered(50, { 1: "管护村道", 2: "清理灌渠" }) +
      numbered(right, { 1: "入户核查", 2: "登记造册" }) +
      words(280, 40, "完");
    const source = await readPages([{ content }]);
    expect(lines(source)).toEqual(["枫林镇", "清单甲", "清单乙", "完"]);
    expect(source.text.replace(/\s+/gu, "")).toBe("枫林镇清单甲1管护村道2清理灌渠清单乙1入户核查2登记造册完");
  });
  test("goes on in the next column with the row that the first one's end cut", async () => {
    const content = rules(xs, [760, 730]) + numbered(50, { 1: "管护村道", 2: "清理灌渠，" });
    const open = xs.map((x) => `${x} 700 m ${x} 730 l S\n`).join("");
    const next =
      rules(moved(right - 50), [730, 700]) +
      moved(right - 50)
        .map((x) => `${x} 730 m ${x} 760 l S\n`)
        .join("");
    const page = content + open + next + words(right + 48, 740, "登记造册") + row(right, 710, "3", "入户核查");
    expect(rows(await readPages([{ content: page }]))).toEqual([
      ["1", "管护村道"],
      ["2", "清理灌渠，\n登记造册"],
      ["3", "入户核查"],
    ]);
  });
});

test("a row goes on over a page that it fills, of which only upright rules are drawn", async () => {
  const upright = (...to: number[]): string =>
    [50, 90, 200, 400].map((x) => `${x} ${to[0]} m ${x} ${to[1]} l S\n`).join("");
  const level = (y: number): string => `50 ${y} m 400 ${y} l S\n`;
  const pages = [
    level(760) + upright(760, 60) + row(50, 740, "1", "管护村道，") + words(208, 740, "清理灌渠，"),
    upright(800, 60) + words(98, 780, "登记造册，") + words(208, 780, "巡查河道，"),
    level(700) + upright(800, 700) + words(98, 780, "入户核查") + words(208, 780, "开展宣传"),
  ];
  expect(rows(await readPages(pages.map((content) => ({ content }))))).toEqual([
    ["1", "管护村道，\n登记造册，\n入户核查", "清理灌渠，\n巡查河道，\n开展宣传"],
  ]);
});

test("a row goes on on a page with another margin", async () => {
  const first = rules(xs, [760, 730, 700]) + numbered(50, { 1: "管护村道", 2: "清理灌渠，" });
  const next = rules(moved(-25), [760, 730, 700]) + words(73, 740, "登记造册") + row(25, 710, "3", "入户核查");
  expect(rows(await readPages([{ content: first }, { content: next }]))).toEqual([
    ["1", "管护村道"],
    ["2", "清理灌渠，\n登记造册"],
    ["3", "入户核查"],
  ]);
});

describe("a level watermark is put aside", () => {
  const printed = ["管护村道和路灯，清理灌渠", "入户核查并登记造册"];
  const table = rules(xs, [760, 730, 700]) + numbered(50, { 1: printed[0] ?? "", 2: printed[1] ?? "" });
  const names = async (mark: string): Promise<unknown> => {
    const source = await readPages([{ content: table + mark }]);
    const aside = (source.margins ?? []).map(({ start, end }) => source.text.slice(start, end));
    return [rows(source).map(([, name]) => name), aside];
  };
  const expected = [printed, ["征求意见稿"]];
  test("in large pale print over small", async () => {
    expect(await names(words(95, 715, "征求意见稿", { size: 40, more: "0.7 0.6 0.6 rg" }))).toEqual(expected);
  });
  test("in bright print", async () => {
    expect(await names(words(100, 742, "征求意见稿", { more: "0.9 0 0 rg" }))).toEqual(expected);
  });
  test("in large dark print", async () => {
    expect(await names(words(95, 715, "征求意见稿", { size: 40 }))).toEqual(expected);
  });
  test("but not a large title, which stands on no other print", async () => {
    const source = await readPages([{ content: words(60, 780, "枫林镇清单", { size: 30 }) + table }]);
    expect([lines(source), source.margins]).toEqual([["枫林镇清单"], []]);
  });
});

test("a label that ends several pages is no foot of theirs where it stands within them, too", async () => {
  const item = (i: number): string[] => [`${i}.对第${i}段河道的处罚`, "承接部门：县水利局", "工作方式："];
  const way = (i: number): string => `直接组织人员巡查第${i}段河道。`;
  const pages = [1, 5, 9, 13].map((i) => {
    const whole = [i, i + 1, i + 2].flatMap((each) => [...item(each), way(each)]);
    const printed = [...(i > 1 ? [way(i - 1)] : []), ...whole, ...item(i + 3)];
    return printed.map((text, at) => words(60, 100 + 30 * (printed.length - 1 - at), text)).join("");
  });
  const source = await readPages(pages.map((content) => ({ content })));
  expect(source.margins).toEqual([]);
  expect(lines(source).filter((text) => text === "工作方式：")).toHaveLength(16);
  const foot = await readPages(
    [1, 2, 3, 4].map((i) => ({ content: words(60, 700, way(i * i)) + words(60, 40, "柳溪镇编制") })),
  );
  expect((foot.margins ?? []).length).toBe(3);
});

test("a stamp at the foot of every page is put aside, on the page too whose table reaches over it", async () => {
  const page = (i: number, bottom: number): { content: string } => ({
    content:
      rules(xs, [760, 730, bottom]) +
      numbered(50, { [i]: `管护第${i}段村道`, [i + 1]: "清理灌渠" }) +
      words(200, 60, "内部资料"),
  });
  const pages = [page(1, 700), page(3, 700), page(5, 40), page(7, 700)];
  const source = await readPages(pages);
  const aside = (source.margins ?? []).map(({ start, end }) => source.text.slice(start, end));
  expect(aside).toEqual(["内部资料", "内部资料", "内部资料", "内部资料"]);
  expect(rows(source).map(([, name]) => name)).not.toContain("清理灌渠\n内部资料");
});
