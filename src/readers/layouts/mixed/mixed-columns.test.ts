import { describe, expect, test } from "vitest";
import { fictionalRows, randomFrom } from "../../../../tests/tools/fictional-rows.ts";
import { bytesOf, readBytes } from "../../../../tests/tools/lists.ts";
import { type MixedWish, mixedText } from "../../../../tests/tools/mixed-text.ts";
import { type RowScore, scoreRows } from "../../../../tests/tools/score-rows.ts";

const layouts: Readonly<Record<string, MixedWish["widths"]>> = {
  "the department's column wider": [2, 5, 4, 24, 19],
  "the township's column wider": [2, 4, 4, 18, 26],
  "both columns alike": [3, 6, 4, 20, 20],
  "wide narrow columns": [4, 8, 6, 30, 24],
  "narrow columns": [2, 5, 5, 15, 12],
  "names of nine characters": [5, 9, 8, 20, 17],
  "names nearly as wide as duties": [5, 12, 8, 18, 15],
  "names and departments of twelve": [4, 12, 12, 30, 30],
  "departments twice as wide as names": [4, 6, 12, 20, 18],
  "narrow duties beside wide names": [2, 10, 6, 16, 14],
};

describe.each(Object.entries(layouts))("a mixed list with %s", (_, widths) => {
  test.each([0, 0.5, 1])("comes back nearly whole, %d of its last characters late", (late) => {
    const seeds = [1, 2, 3];
    const scores = seeds.map((seed) => {
      const random = randomFrom(seed * 101 + Math.round(late * 10));
      const rows = fictionalRows(60, random);
      const { reading } = readBytes(bytesOf(mixedText({ rows, widths, perPage: 1 + seed, random, late })));
      const { characters, inItems, furniture, unplaced } = reading.accounting;
      expect(characters).toBe(inItems + furniture + unplaced);
      expect(reading.items).toHaveLength(rows.length);
      return scoreRows(reading, rows);
    });
    const sum = (of: keyof RowScore): number => scores.reduce((total, one) => total + one[of], 0);
    expect(sum("right") / sum("fields")).toBeGreaterThanOrEqual(0.97);
    expect(sum("rightFlagged")).toBeLessThanOrEqual(sum("rows") * 0.15);
    expect(sum("wrongFlagged")).toBeGreaterThanOrEqual(sum("wrongRows") * 0.9 - 1);
  });
});

describe("a list of mixed columns", () => {
  const random = randomFrom(7);
  const rows = fictionalRows(12, random);
  const text = mixedText({ rows, widths: [2, 5, 4, 24, 19], perPage: 3, random, late: 0.5 });
  test("quotes each value where it stands", () => {
    const { reading, source } = readBytes(bytesOf(text));
    for (const item of reading.items)
      for (const places of Object.values(item.provenance))
        for (const { at, quote } of places) expect(source.text.slice(at.start, at.end)).toBe(quote);
  });
  test("cut anywhere, still has balanced accounts", () => {
    for (let at = 0; at < text.length; at += 97) {
      const { accounting } = readBytes(bytesOf(text.slice(0, at))).reading;
      expect(accounting.characters).toBe(accounting.inItems + accounting.furniture + accounting.unplaced);
    }
  });
});
