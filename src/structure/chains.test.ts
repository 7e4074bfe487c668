import { describe, expect, test } from "vitest";
import { structureOf } from "./structure-of.ts";

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
/** Each step as “verb”, with “@who”, “>receiver” and “[limit]”. */
const steps = (text: string): string[] =>
  structureOf(text, { side: "township", departments: ["县林业局"], township }).flatMap((node) =>
    node.steps.map((step) => {
      const who = step.actorName === null ? "" : `@${step.actorName}`;
      const to = step.receivers.map((receiver) => `>${receiver.text}`).join("");
      return step.text + who + to + (step.timeLimit ? `[${step.timeLimit.text}]` : "");
    }),
  );

describe("an assembly's deeds, and a notice with its length", () => {
  test.each([
    ["经村民代表会议评议并公示7个工作日。", ["评议@村民代表会议", "公示@村民代表会议[7个工作日]"]],
    ["经村民小组评议、村民委员会公示5日后上报。", ["评议@村民小组", "公示@村民委员会[5日]", "上报"]],
    ["经审核并公示7日无异议后，报县林业局。", ["审核", "公示[7日]", "报>县林业局"]],
    ["核查后公示7日无异议的报县林业局。", ["核查", "公示[7日]", "报>县林业局"]],
    ["调查属实的公示5日。", ["公示[5日]"]],
    ["经村党组织提议、党员大会审议后实施。", ["审议@党员大会"]],
    ["未经公示7日不得上报。", []],
    ["经批准后发放。", ["发放"]],
  ])("%s", (text, found) => expect(steps(text)).toEqual(found));
});

describe("verbs in a list", () => {
  test.each([
    ["负责受理、初审、上报临时救助申请。", ["受理", "初审", "上报"]],
    ["负责收集、汇总、报送统计数据。", ["收集", "汇总", "报送"]],
    ["受理、初审与上报申请材料。", ["受理", "初审", "上报"]],
    ["负责督促、检查摊主的日常清扫。", ["督促", "检查"]],
    ["审核（5个工作日）、公示（7日）、上报。", ["审核[5个工作日]", "公示[7日]", "上报"]],
    ["村级评议、镇级审核、县林业局审批。", ["评议@村级", "审核@镇级", "审批@县林业局"]],
    ["由村（社区）初审、镇审核后，县林业局审批。", ["初审@村（社区）", "审核@镇", "审批@县林业局"]],
    ["制定“最美庭院”评选方案。", ["制定"]],
    ["汇集渡口、村反馈线索。", ["汇集"]],
  ])("%s", (text, found) => expect(steps(text)).toEqual(found));
  test("a level's side is known", () =>
    expect(
      structureOf("村级评议、镇级审核、县级审批。", { side: "township", departments: [], township })[0]?.steps.map(
        ({ actor }) => actor,
      ),
    ).toEqual(["village", "township", "department"]));
});

describe("an act that is named again is one step", () => {
  test.each([
    ["初审材料，初审合格的报县林业局。", ["初审", "报>县林业局"]],
    ["初审材料，5日内提出初审意见，上报县林业局。", ["初审[5日内]", "上报>县林业局"]],
    ["20个工作日内完成审批，审批后公示7日。", ["审批[20个工作日内]", "公示[7日]"]],
    ["公示名单，公示期为7日，公示无异议后上报。", ["公示[7日]", "上报"]],
    ["5日内公示，公示期7日。", ["公示[5日内]", "公示[7日]"]],
    ["开展审核，出具审核意见。", ["审核"]],
    ["审核并出具初审意见。", ["审核", "出具"]],
    ["镇公示，村民委员会公示7日。", ["公示@镇", "公示@村民委员会[7日]"]],
    ["征求意见，汇总后上报。", ["征求意见", "汇总", "上报"]],
    ["建立整改清单。", ["建立"]],
  ])("%s", (text, found) => expect(steps(text)).toEqual(found));
});

describe("a limit belongs to its own clause's step", () => {
  test.each([
    ["收到申请5日内初审、10日内审核。", ["初审[5日内]", "审核[10日内]"]],
    ["受理、审核材料，时限15日。", ["受理", "审核[15日]"]],
    ["上报后3日内由县林业局核查，核查后5日内反馈。", ["上报", "核查@县林业局[3日内]", "反馈@县林业局[5日内]"]],
  ])("%s", (text, found) => expect(steps(text)).toEqual(found));
});

describe("whoever is entrusted does what follows", () => {
  test.each([
    ["委托乡镇实施采伐审批。", ["委托>乡镇", "审批@乡镇"]],
    ["委托柳溪镇人民政府受理申请。", ["委托>柳溪镇人民政府", "受理@柳溪镇人民政府"]],
    ["县林业局委托镇人民政府开展审批。", ["委托@县林业局>镇人民政府", "审批@镇人民政府"]],
    ["将审批权委托柳溪镇行使。", ["委托>柳溪镇"]],
    ["受县林业局委托，受理采伐申请。", ["受理"]],
    ["接受县林业局委托开展入户调查。", ["入户调查"]],
    ["委托专业机构对房屋进行鉴定。", ["鉴定"]],
    ["按照委托协议开展核查。", ["核查"]],
  ])("%s", (text, found) => expect(steps(text)).toEqual(found));
});

describe("bureaus that go on a series, and nouns behind what is handed over", () => {
  test.each([
    ["报县应急局、公安局。", ["报>县应急局>公安局"]],
    ["报送县民政局、财政局和人社局审核。", ["报送>县民政局>财政局>人社局", "审核@县民政局、财政局、人社局"]],
    ["按月上报整改情况。", ["上报"]],
    ["每季度报送排查结果。", ["报送"]],
    ["开展食品经营许可审批。", ["许可审批"]],
    ["指导承办者签订承诺书。", ["指导"]],
    ["对文物保护单位每半年巡查一次。", ["巡查"]],
    ["调解不成的引导当事人向县人民法院起诉。", ["引导"]],
  ])("%s", (text, found) => expect(steps(text)).toEqual(found));
});
