import { describe, expect, test } from "vitest";
import { type BlockWish, blockText } from "../../../../tests/tools/block-text.ts";
import { fictionalRows, randomFrom } from "../../../../tests/tools/fictional-rows.ts";
import { bytesOf, readBytes } from "../../../../tests/tools/lists.ts";
import { scoreRows } from "../../../../tests/tools/score-rows.ts";

const layouts: Readonly<Record<string, BlockWish["widths"]>> = {
  "usual widths": [4, 8, 7, 19, 19],
  "the department's column wider": [4, 8, 8, 30, 16],
  "names as wide as departments": [4, 7, 7, 22, 20],
  "categories that wrap": [2, 6, 5, 24, 20],
};
const forms = [
  { narrow: "by row", between: "\f" },
  { narrow: "by column", between: "\f" },
  { narrow: "by row", between: "\n" },
] as const;

describe.each(Object.entries(layouts))("a list printed column by column, with %s", (_, widths) => {
  test.each(forms)("comes back nearly whole, its narrow columns $narrow, pages parted by $between", (form) => {
    const scores = [1, 2, 3].map((seed) => {
      const random = randomFrom(seed * 211);
      const rows = fictionalRows(60, random);
      const { reading } = readBytes(bytesOf(blockText({ rows, widths, perPage: 34, random, ...form })));
      const { characters, inItems, furniture, unplaced } = reading.accounting;
      expect(characters).toBe(inItems + furniture + unplaced);
      return scoreRows(reading, rows);
    });
    const sum = (of: keyof (typeof scores)[number]): number => scores.reduce((total, one) => total + one[of], 0);
    expect(sum("right") / sum("fields")).toBeGreaterThanOrEqual(0.97);
    expect(sum("rightFlagged")).toBeLessThanOrEqual(sum("rows") * 0.15);
    expect(sum("wrongFlagged")).toBeGreaterThanOrEqual(sum("wrongRows") * 0.9 - 1);
  });
});

describe("a list printed column by column", () => {
  const random = randomFrom(5);
  const rows = fictionalRows(14, random);
  const text = blockText({ rows, widths: [4, 8, 7, 19, 19], perPage: 34, random, narrow: "by row", between: "\f" });

  test("quotes each value where it stands", () => {
    const { reading, source } = readBytes(bytesOf(text));
    expect(reading.items).toHaveLength(rows.length);
    for (const item of reading.items)
      for (const places of Object.values(item.provenance))
        for (const { at, quote } of places) expect(source.text.slice(at.start, at.end)).toBe(quote);
  });

  test("cut anywhere, still has balanced accounts", () => {
    for (let at = 0; at < text.length; at += 61) {
      const { accounting } = readBytes(bytesOf(text.slice(0, at))).reading;
      expect(accounting.characters).toBe(accounting.inItems + accounting.furniture + accounting.unplaced);
    }
  });

  test("with words of two columns on one line is doubted row by row", () => {
    const glued = text.replaceAll(/^(\d\.[^\n]{10,})\n(?=[^\d\n]{6,}\n)/gmu, "$1 ");
    const { reading } = readBytes(bytesOf(glued));
    const doubted = new Set(reading.findings.filter(({ about }) => about === "reading").map(({ ordinal }) => ordinal));
    expect(reading.items.filter(({ ordinal }) => !doubted.has(ordinal))).toEqual([]);
  });
});

describe("a basic list printed column by column", () => {
  const names = [
    "落实河长制，组织巡查河道，发现问题及时劝阻并上报，配合做好清淤疏浚，组织村（社区）开展",
    "“清河”行动",
    "开展义务植树",
    "做好古树名木保护，建立台账",
  ];
  const read = (page: string): { name: string; category: string | null; doubted: boolean }[] => {
    const { items, findings } = readBytes(bytesOf(`青梧县柳溪镇基本履职事项清单\n${page}`)).reading;
    return items.map(({ name, category, ordinal }) => ({
      name: name ?? "",
      category,
      doubted: findings.some((finding) => finding.ordinal === ordinal && finding.about === "reading"),
    }));
  };

  test("parts its names by their lines, so that each number has one", () => {
    const page = `序号\n1\n2\n3\n\n事项类别\n生态环保\n生态环保\n生态环保\n\n事项名称\n${names.join("\n")}`;
    expect(read(page).map(({ name }) => name)).toEqual([`${names[0]}${names[1]}`, names[2], names[3]]);
  });

  test("doubts the categories of rows that share a merged one", () => {
    const page = `序号\n1\n2\n3\n\n事项类别\n生态环保\n乡村振兴\n\n事项名称\n${names.join("\n")}`;
    expect(read(page).every(({ doubted, category }) => doubted && category !== null)).toBe(true);
  });

  test("takes a page's number for no row", () => {
    const page = `序号\n1\n2\n\n事项类别\n生态环保\n生态环保\n\n事项名称\n${names.slice(2).join("\n")}\n1`;
    expect(read(page).map(({ name }) => name)).toEqual(names.slice(2));
  });
});
