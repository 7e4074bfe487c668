import { describe, expect, test } from "vitest";
import { balance, quotesHold } from "../../../../tests/tools/accounts.ts";
import { type LinesWish, linesOfCells } from "../../../../tests/tools/lines-of-cells.ts";
import { bytesOf, readBytes } from "../../../../tests/tools/lists.ts";
import { madeList } from "../../../../tests/tools/made-list.ts";
import { flagsOf, scoreOf } from "../../../../tests/tools/score.ts";

const wishes = (["apart", "joined"] as const).flatMap((cells) =>
  [true, false].flatMap((gaps) =>
    [true, false].flatMap((merged) =>
      [{ perPage: 34 }, { perPage: 1000 }, { perPage: 34, category: 3 }].map(
        (page): LinesWish => ({ cells, gaps, merged, ...page }),
      ),
    ),
  ),
);

/** A merged category printed once is told by its own tests. */
const neighbour = "category-of-neighbour";

describe.each(["basic", "supporting", "reclaimed"] as const)(
  "a %s list whose cells stand one below the other",
  (kind) => {
    test.each(wishes)("comes back, what pages cut in doubt: %j", (wish) => {
      const scores = [1, 2, 3].map((seed) => {
        const made = madeList(seed, { basic: 0, supporting: 0, reclaimed: 0, [kind]: 30 }).rows;
        const rows = made
          .toSorted((a, b) => a.category.localeCompare(b.category))
          .map((row, i) => ({ ...row, ordinal: i + 1 }));
        const result = readBytes(bytesOf(linesOfCells(rows, kind, wish)));
        expect(balance(result) && quotesHold(result)).toBe(true);
        const findings = result.reading.findings.filter(({ rule }) => rule !== neighbour);
        return { ...scoreOf(rows, result.reading.items), ...flagsOf(rows, { ...result.reading, findings }) };
      });
      const sum = (of: "missing" | "extra" | "wrong" | "wrongFlagged" | "right" | "rightFlagged"): number =>
        scores.reduce((total, one) => total + one[of], 0);
      expect({ missing: sum("missing"), extra: sum("extra") }).toEqual({ missing: 0, extra: 0 });
      const misses = scores.flatMap((one) => one.misses).join("\n");
      expect(Math.min(...scores.map(({ accuracy }) => accuracy)), misses).toBeGreaterThanOrEqual(0.95);
      expect(sum("wrongFlagged"), misses).toBeGreaterThanOrEqual(sum("wrong") * 0.9);
      expect(sum("rightFlagged")).toBeLessThanOrEqual(sum("right") * 0.15);
    });
  },
);

describe("a merged category that is printed once", () => {
  const rows = (groups: readonly number[], printedAt: (first: number, size: number) => number): string[] => {
    const names = ["党的建设", "民生服务", "平安法治", "自然资源"];
    let first = 1;
    const lines = groups.flatMap((size, group) => {
      const at = printedAt(first, size);
      const own = Array.from({ length: size }, (_, i) => {
        const category = first + i === at ? `${names[group]} ` : "";
        return `${first + i} ${category}负责第${first + i}片区的水渠清淤，建立台账`;
      });
      first += size;
      return own;
    });
    return ["枫林镇基本履职事项清单", "序号 事项类别 事项名称", ...lines];
  };
  const read = (lines: readonly string[]): { categories: (string | null)[]; doubted: number } => {
    const { items, findings } = readBytes(bytesOf(lines.join("\n"))).reading;
    return {
      categories: items.map(({ category }) => category),
      doubted: findings.filter(({ rule }) => rule === neighbour).length,
    };
  };

  test("is that of all rows below it, where it cannot stand in the middle of its cell", () => {
    const { categories, doubted } = read(rows([9, 2, 7, 3], (first) => first));
    expect(categories.join()).toBe(
      [9, 2, 7, 3].flatMap((n, i) => Array(n).fill(["党的建设", "民生服务", "平安法治", "自然资源"][i])).join(),
    );
    expect(doubted).toBe(0);
  });

  test("is doubted where it may as well stand in the middle", () => {
    const { doubted } = read(rows([2, 4, 4, 4], (first) => first));
    expect(doubted).toBe(10);
  });

  test("is doubted where it does stand in the middle", () => {
    const { doubted } = read(rows([5, 7, 3, 5], (first, size) => first + Math.floor(size / 2)));
    expect(doubted).toBe(16);
  });

  /** Each cell on a line of its own, as text copied from a table has it. */
  const apart = (lines: readonly string[]): string[] =>
    lines.flatMap((line, i) => (i === 0 ? [line] : line.split(" ")));

  test("is that of the rows below it where each cell has a line and it stands off the middle", () => {
    const groups = [8, 5, 7, 3];
    expect(read(rows(groups, (first) => first)).doubted).toBe(19);
    expect(read(apart(rows(groups, (first) => first))).doubted).toBe(0);
    expect(read(apart(rows([5, 7, 3, 5], (first, size) => first + Math.floor(size / 2)))).doubted).toBe(16);
  });

  test("is that of the rows below it where blank lines part the categories", () => {
    const lines = rows([2, 4, 4, 4], (first) => first).flatMap((line) => (/ .+ /u.test(line) ? ["", line] : [line]));
    expect(read(lines).doubted).toBe(0);
  });

  test("is doubted below a row that lacks what the others have", () => {
    const reclaimed = rows([9, 2, 7, 3], (first) => first)
      .slice(2)
      .flatMap((line, i) => [line, ...(i === 11 ? [] : ["承接部门：青梧县水利局", "工作方式：派员巡查。"])]);
    const heads = ["枫林镇上级部门收回事项清单", "序号 事项类别 事项名称 承接部门及工作方式"];
    expect(read([...heads, ...reclaimed]).doubted).toBe(6);
  });

  test("is doubted in no list where one shows that categories begin their cells", () => {
    const open = rows([2, 4, 4, 4], (first) => first);
    const told = rows([9, 2, 7, 3], (first) => first);
    const middle = rows([5, 7, 3, 5], (first, size) => first + Math.floor(size / 2));
    const reclaimed = (lines: readonly string[]): string[] => [
      "枫林镇上级部门收回事项清单",
      "序号 事项类别 事项名称 承接部门及工作方式",
      ...lines.slice(2).flatMap((line) => [line, "承接部门：青梧县水利局", "工作方式：派员巡查。"]),
    ];
    expect(read([...open, ...reclaimed(told)]).doubted).toBe(0);
    expect(read([...open, ...reclaimed(middle)]).doubted).toBe(26);
  });
});
