import { describe, expect, test } from "vitest";
import { axe, opened, phone, visit } from "../tools/site.ts";

const row = [
  "1",
  "民生服务",
  "最低生活保障审核确认",
  "县民政局、县财政局",
  "1.县民政局：10个工作日内抽查复核，作出确认决定，书面告知理由。<br>2.县财政局：拨付资金，由代理银行发放到户。",
  "1.村（社区）受理申请，在5个工作日内完成初审，报镇复核。<br>2.将核查结果公示7日，无异议的3日内上报县民政局审批。<br>3.将结果反馈村（社区）。",
];
const several = [
  "2",
  "自然资源",
  "农村宅基地审批",
  "县自然资源局、县农业农村局",
  "1.县自然资源局：5个工作日内出具规划意见。<br>2.县农业农村局：审批用地，告知结果。",
  "村委会受理后报镇审核，镇将材料报县自然资源局、县农业农村局。",
];
const passedOn = [
  "3",
  "社会管理",
  "退役军人服务",
  "县退役军人局、县财政局",
  "县退役军人局初审后送县财政局复核，县财政局10个工作日内拨付至乡镇。",
  "登记信息，转送县退役军人局。",
];
const head = ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "镇配合职责"];
const cells = (tag: string, texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
const list = `<p>示例省禾川市青梧县枫林镇履职事项清单</p><h2>枫林镇配合履职事项清单</h2>
<table>${cells("th", head)}${cells("td", row)}${cells("td", several)}${cells("td", passedOn)}</table>`;

const at = opened({ "枫林镇.html": list });

describe("hand-overs", () => {
  test("stand on the item's page as a chart in lanes, and as text behind a key", async () => {
    const { page, context, complaints } = await visit(at.browser, `${at.server.address}lists/1/supporting-3`);
    const chart = page.getByRole("figure", { name: "交接流程" });
    const row = chart.getByRole("listitem").first();
    await row.waitFor();
    expect(await row.innerText()).toMatch(
      /受理.*初审（10个工作日内）.*公示公布（7个工作日）.*上报[\s\S]*县住房和城乡建设局/u,
    );
    await page.getByText("逐条看步骤").focus();
    await page.keyboard.press("Enter");
    await page.getByText("公示公布（7个工作日） → 上报 县住房和城乡建设局").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("go from the village to the township, the department and back, and on to a bank", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/4/supporting-1`);
    const chart = page.getByRole("figure", { name: "交接流程" });
    const rows = chart.getByRole("listitem");
    await rows.first().waitFor();
    const words = (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ""));
    expect(words).toEqual([
      "村（社区）受理→初审（5个工作日内）→上报交给本镇随后审核",
      "本镇公示公布（7日）→上报交给3日内县民政局随后巡查排查（10个工作日内）→审核→审批→告知",
      "本镇告知交给村（社区）",
      "县财政局发放拨付交给代理银行随后发放拨付",
    ]);
    await context.close();
  });
  test("say of several departments what each decides", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/4/supporting-2`);
    const rows = page.getByRole("figure", { name: "交接流程" }).getByRole("listitem");
    await rows.first().waitFor();
    const words = (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ""));
    expect(words).toEqual([
      "村委会受理→上报交给本镇随后审核→上报交给县自然资源局、县农业农村局随后县自然资源局：出具下达（5个工作日内）县农业农村局：审批→告知",
    ]);
    await context.close();
  });
  test("go on from department to department in one box each, and back beside the last", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/4/supporting-3`);
    const rows = page.getByRole("figure", { name: "交接流程" }).getByRole("listitem");
    await rows.first().waitFor();
    expect((await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ""))).toEqual([
      "本镇登记建档→移交交给县退役军人局随后初审→上报交给县财政局随后审核→发放拨付交给10个工作日内本镇",
    ]);
    const place = async (name: string) =>
      (await rows.getByText(name, { exact: true }).last().boundingBox()) ?? { x: 0, y: 0 };
    const [first, second, back] = [await place("县退役军人局"), await place("县财政局"), await place("本镇")];
    expect(second.x).toBe(first.x);
    expect(second.y).toBeGreaterThan(first.y);
    expect(back.x).toBeLessThan(second.x);
    expect(Math.abs(back.y - second.y)).toBeLessThan(40);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
  test("in three lanes and more stand below one another on a phone, each side in from the other", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/4/supporting-1`, { viewport: phone });
    const row = page.getByRole("figure", { name: "交接流程" }).getByRole("listitem").first();
    const from = await row.getByText("村（社区）").boundingBox();
    const to = await row.getByText("本镇").boundingBox();
    expect(to?.y).toBeGreaterThan((from?.y ?? 0) + (from?.height ?? 0));
    expect(to?.x).toBeGreaterThan(from?.x ?? 0);
    const title = page.getByRole("cell", { name: "枫林镇配合履职事项清单" });
    expect((await title.boundingBox())?.width).toBeGreaterThan(300);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});
