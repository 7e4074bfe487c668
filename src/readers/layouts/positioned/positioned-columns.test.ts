import { describe, expect, test } from "vitest";
import { balance, quotesHold } from "../../../../tests/tools/accounts.ts";
import { bytesOf, readBytes } from "../../../../tests/tools/lists.ts";
import { madeList } from "../../../../tests/tools/made-list.ts";
import { type PositionedWish, positionedText } from "../../../../tests/tools/positioned-text.ts";
import { flagsOf, scoreOf } from "../../../../tests/tools/score.ts";

const wishes = (["characters", "columns"] as const).flatMap((counts) =>
  (["top", "middle"] as const).flatMap((align) =>
    [
      { perPage: 40, heads: "each page", foot: true },
      { perPage: 33, heads: "once", foot: true },
      { perPage: 1000, heads: "once", foot: false },
      { perPage: 40, heads: "each page", foot: true, close: true },
    ].map((page) => ({ counts, align, ...page }) as PositionedWish),
  ),
);

describe.each(["basic", "supporting", "reclaimed"] as const)("a %s list whose words keep their places", (kind) => {
  test.each(wishes)("comes back, rows at page ends in doubt: %j", (wish) => {
    const flags = [1, 2, 3].map((seed) => {
      const rows = madeList(seed, { basic: 0, supporting: 0, reclaimed: 0, [kind]: 30 }).rows;
      const result = readBytes(bytesOf(positionedText(rows, kind, wish)));
      expect(balance(result) && quotesHold(result)).toBe(true);
      const { missing, extra, accuracy, misses } = scoreOf(rows, result.reading.items);
      expect({ missing, extra }).toEqual({ missing: 0, extra: 0 });
      expect(accuracy, misses.join("\n")).toBeGreaterThanOrEqual(0.97);
      return flagsOf(rows, result.reading);
    });
    const sum = (of: keyof (typeof flags)[number]): number => flags.reduce((total, one) => total + one[of], 0);
    expect(sum("wrongFlagged")).toBeGreaterThanOrEqual(sum("wrong") * 0.9);
    expect(sum("rightFlagged")).toBeLessThanOrEqual(sum("right") * 0.15);
  });
});

/** A basic list of rows of two lines with a category of so many rows in their middle, or at their head. */
function withSharedCategories(rows: readonly number[], at: "middle" | "head"): string {
  const names = ["党的建设", "民生服务", "乡村振兴", "平安法治", "生态环保"];
  let number = 0;
  const lines = rows.flatMap((count, group) => {
    const of = Array.from({ length: count }, () => {
      number += 1;
      return [
        [`${number}`, `做好第${number}项工作，建立台账，登记造册，`],
        ["", `按季度公布第${number}项的结果`],
      ];
    }).flat();
    const middle = at === "head" ? 0 : Math.floor((of.length - 1) / 2);
    return of.map(([mark = "", name = ""], i) => {
      const category = i === middle ? (names[group] ?? "") : "";
      return mark.padEnd(8) + category + " ".repeat(16 - 2 * category.length) + name;
    });
  });
  return ["青梧县柳溪镇基本履职事项清单", "序号    类别            事项名称", ...lines].join("\n");
}

test.each(["middle", "head"] as const)("a category in the %s of its rows is that of all of them", (at) => {
  const counts = [5, 3, 4, 1, 6];
  const { items, findings } = readBytes(bytesOf(withSharedCategories(counts, at))).reading;
  const found = [...Map.groupBy(items, ({ category }) => category).values()].map((rows) => rows.length);
  expect(found).toEqual(counts);
  expect(findings.filter(({ rule }) => rule === "category-of-neighbour")).toEqual([]);
});

test("a line on which two columns stand a blank apart, off their places, is parted at that blank, and its row doubted", () => {
  const place = (parts: readonly (readonly [at: number, text: string])[]): string =>
    parts.reduce((line, [at, text]) => line.padEnd(Math.max(at, line.length + 1)) + text, "").slice(1);
  /** The first line of an item begins with what counts and names it. */
  const row = (number: number, lines: readonly (readonly [string, string])[]): string[] =>
    lines.map(([theirs, ours], i) =>
      i === 0
        ? place([
            [0, `${number}`],
            [6, "平安法治"],
            [14, `巡查第${number}段河道`],
            [26, "县水利局"],
            [34, theirs],
            [52, ours],
          ])
        : place([
            [34, theirs],
            [52, ours],
          ]),
    );
  const usual = [
    ["组织开展检查，对发现的问题责令整", "配合开展检查，提供资料，"],
    ["改。", "上报线索。"],
  ] as const;
  const close = [["组织开展检查，对发现的问题", "配合开展检查，提供资料，"]] as const;
  const text = [
    "青梧县柳溪镇配合履职事项清单",
    place([
      [0, "序号"],
      [6, "事项类别"],
      [14, "事项名称"],
      [26, "对应上级部门"],
      [36, "上级部门职责"],
      [54, "乡镇配合职责"],
    ]),
    ...[1, 2, 3, 4].flatMap((number) => row(number, usual)),
    ...row(5, close),
    `${place([[34, "及时调查核实取证并留存影像资"]])} 收集证据材料和影像，`,
    ...row(5, usual).slice(1),
    ...row(6, usual),
  ].join("\n");
  const result = readBytes(bytesOf(text));
  const { reading } = result;
  expect(balance(result)).toBe(true);
  expect(reading.items.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(reading.items[4]).toMatchObject({
    departmentResponsibilities: "组织开展检查，对发现的问题及时调查核实取证并留存影像资改。",
    townshipResponsibilities: "配合开展检查，提供资料，收集证据材料和影像，上报线索。",
  });
  expect(reading.findings.filter(({ rule }) => rule === "columns-lean").map(({ ordinal }) => ordinal)).toEqual([5]);
});

describe("bands between rows whose words keep their places", () => {
  const read = (bands: readonly [string, string]): { category: string | null; theirs: string }[] => {
    const text = [
      "青梧县柳溪镇配合履职事项清单",
      "",
      "序号  事项名称            对应上级部门        上级部门职责                  乡镇配合职责",
      `                                        ${bands[0]}`,
      "1     溪流采砂巡查        县水利局、县公安局  一、县水利局                  1.组织日常巡查；",
      "                                              1.负责采砂许可；              2.发现问题及时上报。",
      "                                              二、县公安局",
      "                                              1.依法查处非法采砂。",
      "2     古渠保护            县水利局            1.负责普查和挂牌。            1.落实管护责任人。",
      `                                        ${bands[1]}`,
      "3     老人助餐            县民政局            1.审核名单。                  1.受理申请。",
    ].join("\n");
    return readBytes(bytesOf(text)).reading.items.map((item) => ({
      category: item.category,
      theirs: item.kind === "supporting" ? item.departmentResponsibilities : "",
    }));
  };

  test.each([
    ["一、自然资源（2项）", "二、社会保障（1项）"],
    ["一、水务", "二、民政"],
  ] as const)("such as %s are no heading of a cell that names a body", (...bands) => {
    const items = read(bands);
    expect(items.map(({ category }) => category?.slice(0, 2))).toEqual(
      [0, 0, 1].map((at) => /、(..)/u.exec(bands[at] ?? "")?.[1]),
    );
    expect(items[0]?.theirs).toBe("一、县水利局\n1.负责采砂许可；\n二、县公安局\n1.依法查处非法采砂。");
  });
});
