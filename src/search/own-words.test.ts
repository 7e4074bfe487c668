import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestOwn, withOwn } from "./own-words.ts";

describe("own words in a question", () => {
  const entries = [{ words: "小红车" }, { words: "小红车停得乱谁管" }, { words: "黑烟囱" }];
  test.each([
    ["路边的小红车", "小红车", 0.9],
    ["小红车停得乱", "小红车停得乱谁管", 0.9],
    ["有黑烟的囱", undefined, undefined],
  ])("%s: %s", (question, words, share) => {
    const nearest = nearestOwn(question, entries);
    expect([nearest?.entry.words, nearest?.share]).toEqual([words, share]);
  });
});

describe("what a question speaks of with own words", () => {
  const number = fc.integer({ min: 0, max: 9 });
  const shares = fc
    .uniqueArray(fc.tuple(number, fc.double({ min: 0.01, max: 1, noNaN: true })), {
      selector: ([n]) => n,
      maxLength: 5,
    })
    .map((pairs) => {
      const all = pairs.reduce((sum, [, value]) => sum + value, 0);
      return pairs.map(([n, value]) => [n, value / all] as const);
    });
  test("stays bounded: shares never sum to more than one, and what own words stand for has at least their share", () => {
    fc.assert(
      fc.property(shares, shares, fc.double({ min: 0, max: 0.9, noNaN: true }), number, (duties, rest, share, duty) => {
        const about = { duties, certain: duties, unlisted: rest, broad: false, direction: duties };
        const own = { share, name: "", duties: [[duty, 0.4]] as const, direction: [[duty, 1]] as const };
        const mixed = withOwn(about, own);
        expect(mixed.duties.reduce((sum, [, value]) => sum + value, 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(new Map(mixed.certain).get(duty)).toBeGreaterThanOrEqual(share - 1e-9);
        expect(mixed.duties.map(([, value]) => value)).toEqual(
          mixed.duties.map(([, value]) => value).toSorted((a, b) => b - a),
        );
      }),
    );
  });
});
