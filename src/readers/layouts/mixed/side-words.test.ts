import { expect, test } from "vitest";
import { readSwapped } from "./side-words.ts";

const theirs = "负责审批建房申请，指导乡镇开展业务培训。";
const ours = "做好本镇建房宣传，入户摸排后上报县自然资源局。";

test("sides that read the other way round are told, whatever they have in common", () => {
  expect([readSwapped(theirs, ours), readSwapped(ours, theirs)]).toEqual([false, true]);
  expect(readSwapped("开展宣传。", "巡查河道，发现险情及时报告。")).toBe(false);
});

test("who names the own township is no department, where the other side names none", () => {
  expect(readSwapped("清点本镇物资。", "建立应急系统。")).toBe(true);
  expect(readSwapped("清点本镇物资。", "清点本镇物资，造册。")).toBe(false);
});
