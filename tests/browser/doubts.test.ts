// What is not certain is said before what it is about: an answer that may be another, a reading that may be wrong.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { doubtfulText } from "../tools/lists.ts";
import { axe, desktop, phone, site, visit } from "../tools/site.ts";

let browser: Browser;
let sample: Serving;
let doubtful: Serving;

beforeAll(async () => {
  [browser, sample, doubtful] = await Promise.all([
    openBrowser(),
    site(),
    site({ "枫林镇.txt": doubtfulText }, { sample: false }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await sample?.stop();
  await doubtful?.stop();
});

const asked = (server: Serving, question: string): string => `${server.address}#q=${encodeURIComponent(question)}`;
const copied = async (page: Page): Promise<string> => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "复制（含出处）" }).click();
  await page.getByRole("button", { name: "已复制" }).waitFor();
  return String(await page.evaluate("navigator.clipboard.readText()"));
};

const looks = [
  ["wide, light, Chinese", { viewport: desktop, colorScheme: "light", language: "zh" }],
  ["narrow, dark, English", { viewport: phone, colorScheme: "dark", language: "en" }],
] as const;

describe.each(looks)("%s", (_, look) => {
  const zh = look.language === "zh";
  test("an answer of middling confidence is a guess in its heading, with how often such a guess is right", async () => {
    const { page, context } = await visit(browser, asked(sample, "房子坏了"), look);
    const heading = page.getByRole("article").getByRole("heading", { level: 2 });
    await heading.waitFor();
    expect(await heading.textContent()).toMatch(
      zh ? /^(?:可能|也许)是本(?:镇|乡|街道)主责$/u : /^(?:Probably|Perhaps) the \S+ itself/u,
    );
    const often = zh
      ? /^这样的回答约 [3-5]\d% 是对的，下面接近的事项也请看一看。$/u
      : /^About [3-5]\d% of such answers are right/u;
    expect(await page.getByText(often).isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
  test("an item's doubtful reading stands above its clauses, on the card and on its page", async () => {
    const { page, context } = await visit(browser, asked(doubtful, "有人在田里烧秸秆"), look);
    const note = page
      .getByRole("note")
      .filter({ hasText: zh ? "读取存疑：没有读到对应上级部门" : "Doubtful reading:" });
    const above = async (): Promise<boolean> => {
      const [doubt, clauses] = [await note.boundingBox(), await page.getByText("巡查田间地头").first().boundingBox()];
      return (doubt?.y ?? 0) < (clauses?.y ?? 0);
    };
    await note.waitFor();
    expect(await above()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: zh ? "打开这一项" : "Open this item" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await note.waitFor();
    expect(await above()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await note.getByRole("link").click();
    await page.waitForURL(/\/lists\/1\/review$/u);
    await context.close();
  });
});

describe("what is copied", () => {
  test("is a guess where the answer is one", async () => {
    const { page, context } = await visit(browser, asked(sample, "房子坏了"));
    expect(await copied(page)).toMatch(/^(?:可能|也许)是本/u);
    await context.close();
  });
  test("tells the doubtful reading and sends one to the print", async () => {
    const { page, context } = await visit(browser, asked(doubtful, "有人在田里烧秸秆"));
    expect(await copied(page)).toContain("（读取存疑：没有读到对应上级部门，请核对原文）");
    await page.goto(`${doubtful.address}lists/1/supporting-1`);
    expect(await copied(page)).toContain("（读取存疑：没有读到对应上级部门，请核对原文）");
    await context.close();
  });
});
