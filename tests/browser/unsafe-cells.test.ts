// A list whose cells carry scripts is shown as text everywhere.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { site, visit } from "../tools/site.ts";

const script = "<script>window.hurt=1</script>";
const image = "<img src=x onerror=window.hurt=2>";
const link = '<a href="javascript:window.hurt=3">点这里</a>';
const text = [
  "白石县枫林镇配合履职事项清单",
  "",
  "序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责",
  `1\t${script}\t清理网页${image}\t县${link}局\t1.核查${script}；2.处理${image}。\t1.上报${link}。`,
  "",
].join("\n");

let browser: Browser;
let server: Serving;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), site({ "坏.txt": text })]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test.each([
  ["the answer", "#q=%E6%B8%85%E7%90%86%E7%BD%91%E9%A1%B5", (page: Page) => page.getByRole("article")],
  ["the list", "lists/4?kind=supporting", (page: Page) => page.getByRole("row")],
  ["the item", "lists/4/supporting-1", (page: Page) => page.getByRole("region", { name: "原文出处" })],
] as const)("%s shows them as words", async (_, path, place) => {
  const { page, context, complaints } = await visit(browser, server.address + path);
  await place(page).filter({ hasText: "清理网页" }).waitFor();
  expect(await page.locator("main").textContent()).toContain(image);
  expect(await page.locator("main img, main script, main a[href^='javascript']").count()).toBe(0);
  expect(await page.evaluate("'hurt' in window")).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});
