// The palette does what the pages do, by words of either language.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, desktop, opened, phone, visit } from "../tools/site.ts";

const at = opened();

/** Types into the palette and takes the first goal. */
async function take(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill(typed);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

describe("a command", () => {
  test("changes appearance and language, by words of either language", async () => {
    const { page, context } = await visit(at.browser, at.server.address, { colorScheme: "light" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await take(page, "dark");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    await take(page, "浅色");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("light");
    await take(page, "English");
    await page.getByRole("heading", { name: "Who is responsible for this?" }).waitFor();
    await take(page, "中文");
    await page.getByRole("heading", { name: "这件事，谁负责？" }).waitFor();
    await context.close();
  });
  test.each([
    ["import", /\/import$/u],
    ["反馈", /\/reports$/u],
    ["notice", /\/notice$/u],
    ["看部门", /\/departments$/u],
    ["校核", /\/lists\/1\/review$/u],
  ])("leads on: %s", async (typed, address) => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/1`);
    await page.getByRole("row").nth(1).waitFor();
    await take(page, typed);
    await page.waitForURL(address);
    await context.close();
  });
  test("exports what the list shows", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/1?kind=supporting`);
    await page.getByRole("row").nth(1).waitFor();
    for (const [typed, file] of [
      ["为 Word", /配合.*\.docx$/u],
      ["Excel", /配合.*\.xlsx$/u],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent("download"), take(page, typed)]);
      expect(download.suggestedFilename()).toMatch(file);
    }
    await context.close();
  });
  test("prints the page without the palette", async () => {
    const { page, context } = await visit(at.browser, at.server.address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate("window.print = () => { window.printed = document.querySelectorAll('dialog').length; }");
    await take(page, "打印");
    await expect.poll(() => page.evaluate("window.printed")).toBe(0);
    await context.close();
  });
});

test("what is of the sample says so", async () => {
  const { page, context } = await visit(at.browser, `${at.server.address}lists/1`);
  await page.getByRole("row").nth(1).waitFor();
  await page.keyboard.press("Control+k");
  for (const [typed, name] of [
    ["县水利", /县水利局.*示例/u],
    ["欠薪", /工地欠薪处置.*示例/u],
  ] as const) {
    await page.getByRole("dialog").getByRole("combobox").fill(typed);
    await page.getByRole("option", { name }).first().waitFor();
  }
  expect(await axe(page)).toEqual([]);
  await context.close();
});

test.each([
  ["a narrow", phone],
  ["a wide", desktop],
] as const)("on %s screen a button opens it", async (_, viewport) => {
  const { page, context } = await visit(at.browser, at.server.address, { viewport });
  await page.getByRole("button", { name: "快速前往" }).click();
  await page.getByRole("option").first().waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(0);
  await context.close();
});

test("the question's page leads to the answers that were reported as wrong", async () => {
  const { page, context } = await visit(at.browser, at.server.address);
  await page.getByRole("main").getByRole("link", { name: "“答得不对”的反馈" }).click();
  await page.waitForURL(/\/reports$/u);
  await context.close();
});
