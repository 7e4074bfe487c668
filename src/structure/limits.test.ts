import { describe, expect, test } from "vitest";
import { structureOf } from "./structure-of.ts";

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
/** Each step with its limit behind it. */
const limited = (text: string): string[] =>
  structureOf(text, { side: "township", departments: [], township }).flatMap((node) =>
    node.steps.map((step) => step.text + (step.timeLimit ? `[${step.timeLimit.text}]` : "")),
  );

describe("a limit before a deed that no step tells binds nothing else", () => {
  test.each([
    ["复核材料后2小时内赶到现场。", ["复核"]],
    ["1个工作日内联系报修人，3个工作日内办结并回复。", ["办结[3个工作日内]", "回复"]],
    ["排查渡口，每年5月底前更换标牌。", ["排查"]],
    ["核对名单，对去世人员次月停发。", ["核对"]],
  ])("%s", (text, found) => expect(limited(text)).toEqual(found));
});

describe("a limit binds the step behind it", () => {
  test.each([
    ["镇复核后于每年11月20日前导入平台。", ["复核", "导入[每年11月20日前]"]],
    ["清场后20日内返还押金。", ["返还[20日内]"]],
    ["复核后15个工作日内完成制证。", ["复核", "制证[15个工作日内]"]],
    ["5日内，将名单上报。", ["上报[5日内]"]],
    ["5个工作日内完成水费减免审核。", ["审核[5个工作日内]"]],
    ["排查渡口，于每年5月底前、11月底前将名录抄送县公安局。", ["排查", "抄送[每年5月底前、11月底前]"]],
  ])("%s", (text, found) => expect(limited(text)).toEqual(found));
});

describe("a limit that says only how long the act may take binds the step before it", () => {
  test.each([
    ["开展排查，于3月底前完成。", ["排查[3月底前]"]],
    ["审核材料，3日内签署意见。", ["审核[3日内]"]],
    ["审核时限为5日，报县民政局。", ["审核[5日]", "报"]],
    ["受理、审核（5个工作日），上报。", ["受理", "审核[5个工作日]", "上报"]],
  ])("%s", (text, found) => expect(limited(text)).toEqual(found));
});
