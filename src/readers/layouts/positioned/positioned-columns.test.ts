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
