import { describe, expect, test } from "vitest";
import { axe, looks, opened, site, visit } from "../tools/site.ts";

const at = opened();

describe.each(looks)("on a %s screen", (_, viewport, colorScheme) => {
  test("a person asks, opens the source, goes to the item, and filters the list", async () => {
    const { page, context, complaints } = await visit(at.browser, at.server.address, { viewport, colorScheme });
    await page.getByLabel("什么事").fill("有人在田里烧秸秆");
    await page.keyboard.press("Enter");
    const verdict = page.getByRole("article").getByRole("heading", { level: 2 });
    await verdict.waitFor();
    expect(await verdict.textContent()).toMatch(/配合|主责/u);
    expect(page.url()).toContain("q=");
    await page.getByRole("button", { name: "看原文" }).click();
    await page.getByRole("region", { name: "原文出处" }).locator("mark").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "打开这一项" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(page.url()).toMatch(/\/lists\/\d+\/(?:basic|supporting|reclaimed)-\d+$/u);
    await page.getByRole("link", { name: /回到清单/u }).click();
    await page.getByRole("tab", { name: /收回/u }).click();
    await page.getByLabel("按文字筛选").fill("登记");
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/^[1-9]\d* \/ 1[46] 项$/u);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("an answer", () => {
  test("is copied with its citation", async () => {
    const { page, context } = await visit(
      at.browser,
      `${at.server.address}#q=${encodeURIComponent("工地拖欠工资")}&list=1`,
    );
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "复制（含出处）" }).click();
    await page.getByRole("button", { name: "已复制" }).waitFor();
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(copied).toContain("县人力资源和社会保障局等3个部门牵头，本镇配合");
    expect(copied).toMatch(
      /《青梧县柳溪镇配合履职事项清单》第 7 项，2025年9月公布，示例-柳溪镇.txt（示例，内容虚构）/u,
    );
    expect(copied).toContain("/lists/1/supporting-7");
    await context.close();
  });
  test("is reported as wrong only when the user sends it, and the office sees and settles it", async () => {
    const { page, context } = await visit(
      at.browser,
      `${at.server.address}#q=${encodeURIComponent("工地拖欠工资")}&list=1`,
    );
    await page.getByRole("button", { name: "答得不对？" }).click();
    await page.getByRole("dialog").waitFor();
    expect((await page.getByLabel("哪里不对（可不填）").boundingBox())?.height).toBeGreaterThan(60);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await (await fetch(`${at.server.address}api/reports`)).json()).toEqual({ reports: [] });
    await page.getByRole("button", { name: "答得不对？" }).click();
    await page.getByLabel("哪里不对（可不填）").fill("牵头部门不对");
    await page.getByRole("button", { name: "提交" }).click();
    await page.getByText("已记下，谢谢").waitFor();
    const { reports } = (await (await fetch(`${at.server.address}api/reports`)).json()) as { reports: object[] };
    expect(reports).toEqual([
      {
        id: 1,
        edition: 1,
        itemId: "supporting-7",
        verdict: "supporting",
        remark: "牵头部门不对",
        reportedAt: expect.any(String),
        township: expect.objectContaining({ name: "柳溪镇" }),
        sample: true,
        itemName: "工地欠薪处置",
      },
    ]);
    await page.goto(`${at.server.address}reports`);
    await page.getByRole("link", { name: "工地欠薪处置" }).waitFor();
    await page.getByRole("button", { name: "处理完毕" }).click();
    await page.getByText("没有待处理的反馈").waitFor();
    await context.close();
  });
});

describe("on paper", () => {
  test("an answer names its document and date, where it stands and the day of printing, without the tools", async () => {
    const { page, context } = await visit(
      at.browser,
      `${at.server.address}#q=${encodeURIComponent("工地拖欠工资")}&list=1`,
    );
    await page.getByRole("article").waitFor();
    await page.emulateMedia({ media: "print" });
    const paper = page.getByRole("main");
    await paper.getByText("2025年9月公布").first().waitFor();
    expect(await paper.getByText("文件：示例-柳溪镇.txt").first().isVisible()).toBe(true);
    expect(await paper.getByText(/^http\S+#q=工地拖欠工资/u).isVisible()).toBe(true);
    expect(await paper.getByText(/^打印于 \d{4}年\d+月\d+日$/u).isVisible()).toBe(true);
    expect(await paper.getByRole("button", { name: "查", exact: true }).isVisible()).toBe(false);
    await context.close();
  });
});

describe("an empty registry", () => {
  test("takes the sample county with one press", async () => {
    const empty = await site({}, { sample: false });
    const { page, context } = await visit(at.browser, empty.address);
    await page.getByRole("button", { name: "先载入示例县试试" }).click();
    await page
      .getByRole("link", { name: /柳溪镇/u })
      .first()
      .waitFor();
    await context.close();
    await empty.stop();
  });
});

describe("language, keyboard, palette", () => {
  test("English is one press away, and stays", async () => {
    const { page, context } = await visit(at.browser, at.server.address);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Who is responsible for this?" }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    await page.reload();
    await page.getByRole("heading", { name: "Who is responsible for this?" }).waitFor();
    await context.close();
  });
  test("dark is two presses away, and stays", async () => {
    const { page, context } = await visit(at.browser, at.server.address, { colorScheme: "light" });
    await page.getByRole("button", { name: /外观/u }).click();
    await page.getByRole("button", { name: /外观/u }).click();
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    await page.reload();
    await page.getByText("三张清单，三种责任").waitFor();
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    await context.close();
  });
  test("the palette leads to a department with a few keys, and Escape closes it", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists`);
    await page.getByRole("link", { name: /柳溪镇/u }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "快速前往" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("县水利");
    await page.getByRole("option", { name: /县水利局/u }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "县水利局" }).waitFor();
    await page.goto(`${at.server.address}lists/1`);
    await page.getByRole("row").nth(1).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "快速前往" }).waitFor();
    await page.keyboard.type("欠薪");
    await page.getByRole("option", { name: /工地欠薪处置.*配合第 7 项/u }).click();
    await page.getByRole("heading", { level: 1, name: "工地欠薪处置" }).waitFor();
    await context.close();
  });
});
