import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Serving } from "../tools/cli.ts";
import { axe, desktop, openBrowser, phone, site, visit } from "../tools/site.ts";

let browser: Browser;
let server: Serving;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), site()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const looks = [
  ["desktop, light", desktop, "light"],
  ["desktop, dark", desktop, "dark"],
  ["phone, light", phone, "light"],
  ["phone, dark", phone, "dark"],
] as const;

describe.each(looks)("on a %s screen", (_, viewport, colorScheme) => {
  test("a person asks, opens the source, and filters a list; axe finds nothing", async () => {
    const { page, context, complaints } = await visit(browser, server.address, { viewport, colorScheme });
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("什么事").fill("有人在田里烧秸秆");
    await page.keyboard.press("Enter");
    await page.getByRole("article").getByRole("heading", { level: 2 }).waitFor();
    expect(await page.getByRole("article").getByRole("heading", { level: 2 }).textContent()).toMatch(/配合|主责/u);
    expect(page.url()).toContain("q=");
    await page.getByRole("button", { name: "看原文" }).click();
    await page.getByRole("region", { name: "原文出处" }).locator("mark").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "打开这一项" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(page.url()).toMatch(/\/lists\/\d+\/(?:basic|supporting|reclaimed)-\d+$/u);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: /回到清单/u }).click();
    await page.getByRole("tab", { name: /收回/u }).click();
    await page.getByLabel("按文字筛选").fill("登记");
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/^[1-9]\d* \/ 1[46] 项$/u);
    expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("asking", () => {
  test("an address holds the question and the list, so it can be shared", async () => {
    const { page, context } = await visit(browser, `${server.address}?q=${encodeURIComponent("楼道灯坏了")}&list=1`);
    await page.getByRole("article").waitFor();
    expect(await page.getByLabel("什么事").inputValue()).toBe("楼道灯坏了");
    expect(await page.getByText("查了 1 份清单").count()).toBe(1);
    await context.close();
  });
  test("what is on no list is said to be on none", async () => {
    const { page, context } = await visit(browser, `${server.address}?q=${encodeURIComponent("飞船 xyz")}`);
    await page.getByRole("heading", { name: "清单内没有此项" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
  test("an error is told in words, with a way on", async () => {
    const { page, context } = await visit(browser, `${server.address}lists/999`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("没有编号为 999 的清单");
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
  test("the sample is marked wherever it is shown", async () => {
    const { page, context } = await visit(browser, `${server.address}lists`);
    await page.getByRole("link", { name: /柳溪镇/u }).waitFor();
    expect(await page.getByText("示例", { exact: true }).count()).toBe(3);
    await context.close();
  });
});

describe("language and keyboard", () => {
  test("English is one press away, stays, and speaks of the page", async () => {
    const { page, context, complaints } = await visit(browser, server.address);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Who is responsible for this?" }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    await page.reload();
    await page.getByRole("heading", { name: "Who is responsible for this?" }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("everything from question to item can be done with the keyboard alone", async () => {
    const { page, context } = await visit(browser, server.address);
    await page.keyboard.type("烧秸秆");
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    const focused = (): Promise<string> => page.evaluate("document.activeElement?.textContent ?? ''");
    for (let i = 0; i < 12 && (await focused()) !== "看原文"; i++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "原文出处" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("打开这一项");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /回到清单/u }).waitFor();
    await context.close();
  });
  test("arrow keys go from list to list", async () => {
    const { page, context } = await visit(browser, `${server.address}lists/1`);
    await page.getByRole("tab", { name: /基本/u }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.getByRole("tab", { name: /配合/u }).getAttribute("aria-selected")).toBe("true");
    await context.close();
  });
});
