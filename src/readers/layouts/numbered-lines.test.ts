import { expect, test } from "vitest";
import { readFileBytes } from "../../../tests/tools/read-bytes.ts";

const read = async (...lines: readonly string[]) => {
  const text = ["青梧县柳溪镇上级部门收回事项清单", "", ...lines, ""].join("\n");
  return (await readFileBytes(new TextEncoder().encode(text), "柳溪镇.txt")).reading;
};

test.each([
  ["1．审批木材运输", "2、审批采伐"],
  ["1. 审批木材运输", "2) 审批采伐"],
  ["（1）审批木材运输", "（2）审批采伐"],
])("reclaimed duties as numbered lines: %s", async (...lines) => {
  const { items, accounting } = await read(...lines);
  expect(items.map(({ kind, ordinal, name }) => [kind, ordinal, name])).toEqual([
    ["reclaimed", 1, "审批木材运输"],
    ["reclaimed", 2, "审批采伐"],
  ]);
  expect(accounting.unplaced).toBe(0);
});

test("a list of one reclaimed duty", async () => {
  const { items, accounting } = await read("一、自然资源", "1.审批木材运输");
  expect(items.map(({ ordinal, category, name }) => [ordinal, category, name])).toEqual([
    [1, "自然资源", "审批木材运输"],
  ]);
  expect(accounting.unplaced).toBe(0);
});

test("a line below with its label tells who takes the duty over", async () => {
  const { items, findings } = await read("1.审批木材运输", "承接部门：县林业局。工作方式：直接审批。", "2.审批采伐");
  expect(items).toMatchObject([
    { name: "审批木材运输", handovers: [{ receivingDepartments: ["县林业局"], handlingMethod: "直接审批。" }] },
    { name: "审批采伐", handovers: [] },
  ]);
  expect(findings.map(({ rule, ordinal }) => [rule, ordinal])).toEqual([["field-missing", 2]]);
});

test.each([
  ["1．审批木材运输", "由县林业局直接审批。"],
  ["1．审批木材运输", "承接部门及工作方式：由县林业局直接审批。"],
  ["1．审批木材运输。承接部门及工作方式：由县林业局直接审批。"],
  ["1．审批木材运输（承接部门及工作方式：由县林业局直接审批。）"],
  ["1．审批木材运输", "", "县林业局：由县林业局直接审批。"],
])("what says who takes a duty over needs no line of its own, nor a label: %s", async (...lines) => {
  const { items, accounting } = await read(...lines, "2．审批采伐", "此项工作不再开展。");
  expect(items).toMatchObject([
    {
      name: "审批木材运输",
      handovers: [{ receivingDepartments: ["县林业局"], handlingMethod: "由县林业局直接审批。" }],
    },
    { name: "审批采伐", handovers: [{ receivingDepartments: [] }], discontinued: true },
  ]);
  expect(accounting.unplaced).toBe(0);
});

test("a line above the first item is none of the list's", async () => {
  const { items } = await read("以下职责由上级部门收回：", "1．审批木材运输", "2．审批采伐");
  expect(items.map(({ name }) => name)).toEqual(["审批木材运输", "审批采伐"]);
});

test("points in place of numbers", async () => {
  const { items, accounting } = await read("● 审批木材运输", "● 审批采伐");
  expect(items.map(({ ordinal, name }) => [ordinal, name])).toEqual([
    [null, "审批木材运输"],
    [null, "审批采伐"],
  ]);
  expect(accounting.unplaced).toBe(0);
});

test("names may wrap", async () => {
  const { items } = await read("1.对擅自在河道内采砂的行为", "进行处罚", "2.对擅自在水库边取土的行为", "进行处罚");
  expect(items.map(({ name }) => name)).toEqual([
    "对擅自在河道内采砂的行为进行处罚",
    "对擅自在水库边取土的行为进行处罚",
  ]);
});

test("notes behind the list stay unplaced", async () => {
  const { items, accounting } = await read("1.审批木材运输", "2.审批采伐", "", "以上职责自公布之日起收回。");
  expect(items.map(({ name }) => name)).toEqual(["审批木材运输", "审批采伐"]);
  expect(accounting.unplaced).toBe(13);
});

test("an item's own points are none of the list's, and doubted within its name", async () => {
  const text = "青梧县柳溪镇基本履职事项清单\n1. 发展党员\n（1）制定计划\n（2）政治审查\n2. 换届选举\n3. 走访慰问\n";
  const { items, findings } = (await readFileBytes(new TextEncoder().encode(text), "柳溪镇.txt")).reading;
  expect(items.map(({ name }) => name)).toEqual(["发展党员（1）制定计划（2）政治审查", "换届选举", "走访慰问"]);
  expect(findings.map(({ rule, ordinal }) => [rule, ordinal])).toEqual([["name-with-points", 1]]);
});

test("lines whose blanks part cells are no names", async () => {
  const { items } = await read("1 自然资源 审批木材运输 县林业局 直接审批", "2 自然资源 审批采伐 县林业局 直接审批");
  expect(items.map(({ name }) => name)).toEqual(["审批木材运输", "审批采伐"]);
});
