import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";
import { bytesOf, listText, readBytes } from "../../tests/tools/lists.ts";
import { checkList } from "./check.ts";

const rule = slips("duty-twice");

test("a name that differs in filling words is the same duty", () =>
  expect(rule({ basic: ["村道路灯管护", "调解邻里纠纷", "做好村道路灯管护工作"] })).toEqual([
    "basic-3: 做好村道路灯管护工作",
  ]));
const joined = "清理灌渠，管护村道路灯，登记集市摊位";
test.each([
  ["behind", [joined, "管护村道路灯"], "basic-2", 1],
  ["before", ["管护村道路灯", joined], "basic-1", 2],
])("a duty %s one that joins it with others is contained in it, which is less than the same", (_, basic, id, other) => {
  const { reading } = readBytes(bytesOf(listText({ basic })));
  const message = `已包含在第 ${other} 项“${joined}”中`;
  expect(checkList({ reading, text: null })).toMatchObject([
    { rule: "duty-twice", severity: "warning", id, quote: "管护村道路灯", message },
  ]);
});
test("two duties are no slip", () => expect(rule({ basic: ["管护村道路灯", "管护村道护栏"] })).toEqual([]));
