// The first visit, to an empty registry, and the hundredth, to an office's own lists.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { doubtfulText, exampleList, listText } from "../tools/lists.ts";
import { axe, desktop, phone, site, visit } from "../tools/site.ts";

let browser: Browser;
let empty: Serving;
let office: Serving;

beforeAll(async () => {
  [browser, empty, office] = await Promise.all([
    openBrowser(),
    site({}, { sample: false }),
    site({
      "旧.txt": listText({ ...exampleList, place: "白石县枫林镇", published: "2024年3月", reclaimed: [] }),
      "新.txt": listText({ ...exampleList, place: "白石县枫林镇" }),
      "存疑.txt": doubtfulText.replaceAll("枫林镇", "栗山镇"),
      // Neither its county nor its name is known.
      "无名.txt": listText({ place: "", basic: ["受理低保申请并入户核查", "管护村道和路灯"] }),
    }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await empty?.stop();
  await office?.stop();
});

const box = (page: Page) => page.getByRole("textbox", { name: "什么事" });
const places = (page: Page) => page.getByRole("combobox", { name: "哪个乡镇（街道）" });

describe("an empty registry", () => {
  test.each(["", "#q=%E8%B7%AF%E7%81%AF", "notice"])("at /%s offers the first list instead of a box", async (path) => {
    const { page, context } = await visit(browser, empty.address + path);
    await page.getByRole("button", { name: "先载入示例县试试" }).waitFor();
    expect(await page.getByRole("link", { name: "导入自己的清单" }).count()).toBe(1);
    expect(await page.getByRole("textbox").count()).toBe(0);
    expect(await page.evaluate("localStorage.getItem('mingze.recent')")).toBe(null);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
  test.each([
    ["departments", "导入自己的清单"],
    ["reports", "查责任"],
  ])("at /%s leads on", async (path, way) => {
    const { page, context } = await visit(browser, empty.address + path);
    await page.getByRole("main").getByRole("link", { name: way }).waitFor();
    await context.close();
  });
});

describe.each([
  ["wide and light", desktop, "light"],
  ["narrow and dark", phone, "dark"],
] as const)("with real lists, %s", (_, viewport, colorScheme) => {
  test("home begins with what is new and doubtful, and folds the explanation below", async () => {
    const { page, context } = await visit(browser, office.address, { viewport, colorScheme });
    await page.getByRole("heading", { name: "最近导入" }).waitFor();
    await page.getByText("接替公布于2024年3月的一版，4 项 → 5 项").waitFor();
    const titles = await page.getByRole("main").locator("h2, summary").allTextContents();
    expect(titles).toEqual(["最近导入", "读取存疑，待核对", "清单库", "三张清单，三种责任"]);
    expect(await page.getByText("乡镇（街道）必须做、负全责").isVisible()).toBe(false);
    expect(await page.getByRole("main").getByText("柳溪镇").count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});

describe("with real lists", () => {
  test("that name no department, the departments say why and lead to the sample's", async () => {
    const lone = await site({ "无部门.txt": listText({ place: "白石县枫林镇", basic: ["受理低保申请并入户核查"] }) });
    const { page, context } = await visit(browser, `${lone.address}departments`);
    await page.getByText("部门写在配合、收回两张清单里").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "看示例（青梧县）的部门" }).click();
    await page.getByRole("link", { name: "青梧县民政局" }).waitFor();
    expect(await page.getByText("只列青梧县的清单").count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "看全部清单的部门" }).click();
    await page.getByText("部门写在配合、收回两张清单里").waitFor();
    await context.close();
    await lone.stop();
  });
  test("a list that somebody points at is fetched before it is opened", async () => {
    const { page, context } = await visit(browser, `${office.address}lists`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const card = page.getByRole("link", { name: /枫林镇/u }).first();
    await card.hover();
    await expect.poll(() => asked.filter((path) => /^\/api\/editions\/\d+$/u.test(path)).length).toBe(1);
    await card.click();
    await page.getByRole("heading", { name: "枫林镇" }).waitFor();
    expect(asked.filter((path) => /^\/api\/editions\/\d+$/u.test(path))).toHaveLength(1);
    await context.close();
  });
  test("three examples at most are offered, and each is in the lists", async () => {
    const { page, context } = await visit(browser, office.address);
    const examples = page.getByText("试试").locator("..").getByRole("button");
    await examples.first().waitFor();
    const names = await examples.allTextContents();
    expect(names.length).toBeLessThanOrEqual(3);
    for (const name of names) {
      await page.goto(office.address);
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByRole("article").getByText(name).first().waitFor();
    }
    await context.close();
  });
  test("a list without a place is asked by itself, and its county is not offered", async () => {
    const { page, context } = await visit(browser, office.address);
    await places(page).click();
    expect(await page.getByRole("option", { name: /未写明/u }).count()).toBe(0);
    await page.getByRole("option", { name: "无名.txt" }).click();
    await box(page).fill("路灯不亮");
    await box(page).press("Enter");
    await page.getByText("查了 1 份清单").waitFor();
    await context.close();
  });
  test("the place that was chosen is offered on the next visit, unless the address says otherwise, until it is forgotten", async () => {
    const { page, context } = await visit(browser, office.address);
    await places(page).click();
    await page.getByRole("option", { name: "白石县枫林镇" }).click();
    await page.getByRole("link", { name: "明责" }).click();
    await page.reload();
    await page.getByText("沿用上次选的地方").waitFor();
    expect(await places(page).inputValue()).toBe("白石县枫林镇");
    expect(await axe(page)).toEqual([]);
    await box(page).fill("路灯不亮");
    await box(page).press("Enter");
    await page.getByText("查了 1 份清单").waitFor();
    await page.goto(`${office.address}notice`);
    await expect.poll(() => page.getByRole("combobox").inputValue()).toBe("白石县枫林镇");
    await page.goto(`${office.address}#q=${encodeURIComponent("路灯不亮")}`);
    await page.getByText("查了 3 份清单").waitFor();
    await page.goto(office.address);
    await page.getByRole("button", { name: "不再沿用" }).click();
    await expect.poll(() => places(page).inputValue()).toBe("全部清单");
    expect(await page.evaluate("localStorage.getItem('mingze.place')")).toBe(null);
    await context.close();
  });
});

test("near its limit a question's characters are counted", async () => {
  const { page, context } = await visit(browser, office.address);
  await box(page).fill("路".repeat(1850));
  await page.getByText("1850 / 2000").waitFor();
  await box(page).fill("路灯");
  expect(await page.getByText("/ 2000").count()).toBe(0);
  await context.close();
});
