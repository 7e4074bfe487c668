import { describe, expect, test } from "vitest";
import { structureOf } from "./structure-of.ts";

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
/** Each step as “verb”, with “@who”, “>receiver” and “[limit]”. */
const steps = (text: string): string[] =>
  structureOf(text, { side: "department", departments: ["县水利局"], township }).flatMap((node) =>
    node.steps.map((step) => {
      const who = step.actorName === null ? "" : `@${step.actorName}`;
      const to = step.receivers.map((receiver) => `>${receiver.text}`).join("");
      return step.text + who + to + (step.timeLimit ? `[${step.timeLimit.text}]` : "");
    }),
  );

describe("what must have been before a limit counts is no step", () => {
  test.each([
    ["村级上报名单经县级部门比对后10日内批复。", ["批复@县水利局[10日内]"]],
    ["乡镇报送材料自收到之日起5日内审核。", ["审核@县水利局[5日内]"]],
    ["批准后15日内进场。", []],
    ["验收合格后20日内返还押金。", ["返还@县水利局[20日内]"]],
    ["水质检测结果自出具之日起2日内反馈柳溪镇。", ["反馈@县水利局>柳溪镇[2日内]"]],
    ["接乡镇移送线索后5日内进行查处。", ["查处@县水利局[5日内]"]],
    ["接群众举报3日内核查。", ["核查@县水利局[3日内]"]],
    ["30日内办结，情况复杂的经批准可延长15日。", ["办结@县水利局[30日内]"]],
    ["复核合格的在县政府网站公示7日。", ["公示@县水利局[7日]"]],
  ])("%s", (text, found) => expect(steps(text)).toEqual(found));
});

describe("what nobody has allowed is no step", () => {
  test.each([
    ["未经县财政局批准，不得采砂。", []],
    ["未经批准擅自采砂的，责令停止。", ["责令@县水利局"]],
    ["未取得许可采砂的予以查处。", ["查处@县水利局"]],
  ])("%s", (text, found) => expect(steps(text)).toEqual(found));
});

test("a step that is the sentence's own is kept before a limit", () => {
  expect(steps("初审后3日内公示。")).toEqual(["初审@县水利局", "公示@县水利局[3日内]"]);
  expect(steps("对接县财政局发放补贴。")).toEqual(["发放@县水利局"]);
});
