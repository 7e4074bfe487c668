import { expect, test } from "vitest";
import { readFileBytes } from "../../../../tests/tools/read-bytes.ts";

const read = async (...lines: readonly string[]) =>
  (await readFileBytes(new TextEncoder().encode(`柳溪镇基本履职事项清单\n${lines.join("\n")}\n`), "清单.txt")).reading;
const header = ["序号", "事项类别", "事项名称"] as const;

test("cells that came as a line each are rows", async () => {
  const first = ["1", "党的建设", "召开党员大会"];
  const { items, accounting, findings } = await read(...header, ...first, "2", "乡村振兴", "管护村道");
  expect(items.map(({ ordinal, category, name }) => [ordinal, category, name])).toEqual([
    [1, "党的建设", "召开党员大会"],
    [2, "乡村振兴", "管护村道"],
  ]);
  expect(accounting.unplaced).toBe(0);
  expect(findings).toEqual([]);
});

test("a row with more lines than columns is read by what its lines hold", async () => {
  const { items } = await read(...header, "1", "党的建设", "召开党员大会", "2", "乡村", "振兴", "管护村道");
  expect(items.map(({ ordinal, category, name }) => [ordinal, category, name])).toEqual([
    [1, "党的建设", "召开党员大会"],
    [2, "乡村振兴", "管护村道"],
  ]);
});
