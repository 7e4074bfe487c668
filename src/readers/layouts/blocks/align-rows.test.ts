import fc from "fast-check";
import { expect, test } from "vitest";
import { alignRows, type Costs } from "./align-rows.ts";

const costOfWay = (rowOf: readonly number[], rows: number, costs: Costs): number => {
  const used = new Set(rowOf);
  const moves = rowOf.map((row, i) => {
    const edge = i === 0 ? 0 : row === rowOf[i - 1] ? costs.goesOn(i) : costs.begins(i, row);
    return edge + costs.inRow(i, row);
  });
  return moves.reduce((sum, move) => sum + move, 0) + (rows - used.size) * costs.empty;
};

const waysOf = (lines: number, rows: number, from = 0): number[][] =>
  lines === 0
    ? [[]]
    : Array.from({ length: rows - from }, (_, k) => from + k).flatMap((row) =>
        waysOf(lines - 1, rows, row).map((way) => [row, ...way]),
      );

test("the lines go to rows by the cheapest of all ways, and the margins are what the next one costs more", () => {
  const table = (size: number): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min: -5, max: 9 }), { minLength: size, maxLength: size });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      table(25),
      table(25),
      table(5),
      (lines, rows, words, edges, on) => {
        const costs: Costs = {
          inRow: (line, row) => words[line * 5 + row] ?? 0,
          begins: (line, row) => edges[line * 5 + row] ?? 0,
          goesOn: (line) => on[line] ?? 0,
          empty: 4,
        };
        const { rowOf, margins, cost } = alignRows(
          Array.from({ length: lines }, () => [0, rows - 1] as const),
          rows,
          costs,
        );
        const all = waysOf(lines, rows).map((way) => ({ way, cost: costOfWay(way, rows, costs) }));
        const least = Math.min(...all.map((one) => one.cost));
        expect(cost).toBeCloseTo(least);
        expect(costOfWay(rowOf, rows, costs)).toBeCloseTo(least);
        margins.forEach((margin, row) => {
          const others = all.filter(({ way }) => way.some((one, i) => (one === row) !== (rowOf[i] === row)));
          expect(margin).toBeCloseTo(Math.min(...others.map((one) => one.cost - least)));
        });
      },
    ),
  );
});
