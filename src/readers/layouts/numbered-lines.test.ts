import { expect, test } from "vitest";
import { readFileBytes } from "../../../tests/tools/read-bytes.ts";

const read = async (...lines: readonly string[]) => {
  const text = ["青梧县柳溪镇上级部门收回事项清单", "", ...lines, ""].join("\n");
  return (await readFileBytes(new TextEncoder().encode(text), "柳溪镇.txt")).reading;
};

test.each([
  ["1．审批木材运输", "2、审批采伐"],
  ["1. 审批木材运输", "2) 审批采伐"],
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

test("lines whose blanks part cells are no names", async () => {
  const { items } = await read("1 自然资源 审批木材运输 县林业局 直接审批", "2 自然资源 审批采伐 县林业局 直接审批");
  expect(items.map(({ name }) => name)).toEqual(["审批木材运输", "审批采伐"]);
});
