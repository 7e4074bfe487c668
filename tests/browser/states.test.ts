// What pages look like while something is open, under way or wrong: nothing for axe to find in light and dark, wide and narrow.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { exampleList, listText } from "../tools/lists.ts";
import { axe, desktop, opened, phone, site, visit } from "../tools/site.ts";

const at = opened();

const looks = [
  { look: "wide and light", viewport: desktop, colorScheme: "light", language: "zh" },
  { look: "wide and dark", viewport: desktop, colorScheme: "dark", language: "en" },
  { look: "narrow and light", viewport: phone, colorScheme: "light", language: "en" },
  { look: "narrow and dark", viewport: phone, colorScheme: "dark", language: "zh" },
] as const;

const file = { name: "枫林镇.txt", mimeType: "text/plain", buffer: Buffer.from(listText(exampleList)) };
const unreadable = { name: "坏.bin", mimeType: "application/octet-stream", buffer: Buffer.from([0, 1, 2, 3]) };
const asked = (question: string): string => `${at.server.address}#q=${encodeURIComponent(question)}`;

/** Nothing for axe, nothing wider than the screen. */
async function sound(page: Page, state: string): Promise<void> {
  expect(await axe(page), state).toEqual([]);
  const beyond = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
  expect(beyond, state).toBeLessThanOrEqual(0);
}

describe.each(looks)("$look", ({ viewport, colorScheme, language }) => {
  const zh = language === "zh";
  const open = (address: string) => visit(at.browser, address, { viewport, colorScheme, language });

  test("an open choice, the filters in use, the open palette and dialogs", async () => {
    const { page, context } = await open(at.server.address);
    await page.getByRole("combobox").click();
    await page.getByRole("option").nth(2).waitFor();
    await sound(page, "places");
    await page.goto(`${at.server.address}lists/1?kind=supporting`);
    const [category, department] = [page.getByRole("combobox").nth(0), page.getByRole("combobox").nth(1)];
    await category.click();
    await page.getByRole("option").first().waitFor();
    await sound(page, "categories");
    await page.keyboard.press("Escape");
    await department.click();
    await department.fill("公安");
    await page.getByRole("option", { name: /^县公安局/u }).waitFor();
    await sound(page, "departments");
    await page.keyboard.press("Enter");
    await page.getByRole("searchbox").fill("没有这样的词");
    await page.getByText(zh ? "没有符合条件的事项" : "No item matches").waitFor();
    await sound(page, "nothing left");
    await page.getByRole("button", { name: zh ? "删除这一版" : "Remove this edition" }).click();
    await page.getByRole("dialog").waitFor();
    await sound(page, "removing");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("option").first().waitFor();
    await sound(page, "palette");
    await page.keyboard.type("烧秸秆");
    await page.getByRole("option", { name: /烧秸秆/u }).waitFor();
    await sound(page, "palette with a question");
    await context.close();
  });

  test("an answer's print, its report, several candidates, one that is unsure", async () => {
    const { page, context } = await open(asked("工地拖欠工资"));
    await page.getByRole("button", { name: zh ? "看原文" : "Show the print" }).click();
    await page.getByRole("region", { name: zh ? "原文出处" : "As printed" }).waitFor();
    await sound(page, "print");
    await page.getByRole("button", { name: zh ? "答得不对？" : "Wrong answer?" }).click();
    await page.getByRole("dialog").waitFor();
    await sound(page, "report");
    await page.keyboard.press("Escape");
    await page.goto(asked("灯"));
    await page.getByRole("heading", { name: zh ? "拿不准" : "Not certain" }).waitFor();
    await sound(page, "unsure");
    await page
      .getByRole("button", { name: /楼道灯/u })
      .first()
      .click();
    await page.getByRole("article").waitFor();
    await sound(page, "unsure, one chosen");
    await page.goto(asked("？？？"));
    await page.getByRole("heading", { name: zh ? "没看出要问什么事" : "What is it about?" }).waitFor();
    await sound(page, "no words");
    await context.close();
  });

  test("loading, and a server that does not answer", async () => {
    const { page, context } = await open(`${at.server.address}no/such/page`);
    let free = (): void => undefined;
    const held = new Promise<void>((done) => {
      free = done;
    });
    await page.route("**/api/places", async (route) => {
      await held;
      await route.abort();
    });
    await page.getByRole("link", { name: zh ? "看清单" : "Lists", exact: true }).click();
    await page.getByRole("main").getByRole("status").waitFor({ state: "attached" });
    await sound(page, "loading");
    free();
    await page.getByRole("alert").waitFor();
    await sound(page, "no answer");
    await page.unroute("**/api/places");
    await page.getByRole("button", { name: zh ? "再试一次" : "Try again" }).click();
    await page.getByRole("link", { name: /柳溪镇/u }).waitFor();
    await context.close();
  });

  test("an import while it reads, when it was read, when it failed", async () => {
    const { page, context } = await open(`${at.server.address}import`);
    let free = (): void => undefined;
    const held = new Promise<void>((done) => {
      free = done;
    });
    await page.route("**/api/imports*", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByTestId("files").setInputFiles([file, unreadable]);
    await page
      .getByText(zh ? "正在读取…" : "Reading…")
      .first()
      .waitFor();
    await sound(page, "reading");
    free();
    await page.getByText(zh ? "读到 5 项" : "5 items read").waitFor();
    await page.getByRole("alert").waitFor();
    await page.getByRole("combobox").click();
    await page.getByRole("option").first().waitFor();
    await sound(page, "read, failed, and its choice open");
    await context.close();
  });
});

test("a page that cannot be fetched because the server is gone says so, and the frame stays", async () => {
  const gone = await site();
  const { page, context } = await visit(at.browser, gone.address, {
    viewport: desktop,
    colorScheme: "light",
    language: "zh",
  });
  await gone.stop();
  await page.getByRole("link", { name: "看部门" }).click();
  await page.getByText("连不上本机的明责服务").waitFor();
  expect(await page.getByRole("link", { name: "查责任" }).count()).toBe(1);
  await context.close();
});
