import { describe, expect, test } from "vitest";
import { structureOf } from "./structure-of.ts";

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
const actions = (text: string): string[] =>
  structureOf(text, { side: "township", departments: ["县民政局"], township }).flatMap(({ steps }) =>
    steps.map(({ action }) => action),
  );

describe("names of papers and boards", () => {
  test.each([
    ["于30日内下达搬离通知书。", ["issue"]],
    ["下达责令改正通知书，责令停工。", ["issue", "enforce"]],
    ["发放整改告知书并督促整改。", ["grant", "supervise"]],
    ["出具调查报告书。", ["issue"]],
    ["印发督办函。", ["issue"]],
    ["登记表报县民政局。", ["report"]],
    ["告知书送达当事人。", ["notify"]],
    ["核对汇总表后上报。", ["verify", "report"]],
    ["发出提醒函。", []],
    ["张贴公告牌。", []],
  ])("a verb in one is no step: %s", (text, found) => expect(actions(text)).toEqual(found));
  test("a verb before words that only begin like one is a step", () => {
    expect(actions("通知书面报告县民政局。")).toEqual(["notify", "report"]);
    expect(actions("通知单位负责人，告知书记。")).toEqual(["notify", "notify"]);
    expect(actions("检查证照，清理牌匾，拆除栏杆。")).toEqual(["verify", "maintain", "rectify"]);
  });
});
