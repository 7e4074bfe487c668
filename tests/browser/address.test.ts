// What stands in the address, and what never leaves the browser.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { opened, visit } from "../tools/site.ts";

const at = opened();

const asking = (question: string, scope = ""): string =>
  `${at.server.address}#q=${encodeURIComponent(question)}${scope}`;
const box = (page: Page) => page.getByRole("textbox", { name: "什么事" });
const card = (page: Page) => page.getByRole("article");
const heading = (page: Page) => card(page).getByRole("heading", { level: 2 });

describe("an address", () => {
  test("holds the question and the township, so it can be shared", async () => {
    const { page, context } = await visit(
      at.browser,
      asking("楼道灯坏了", `&township=${encodeURIComponent("柳溪镇")}`),
    );
    await card(page).waitFor();
    expect(await box(page).inputValue()).toBe("楼道灯坏了");
    expect(await page.getByText("查了 1 份清单").count()).toBe(1);
    await context.close();
  });
  test("never sends the question to the server but in the body of a request, and keeps it out of the title", async () => {
    const { page, context } = await visit(at.browser, asking("楼道灯坏了"));
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.headers().referer ?? ""}`));
    await card(page).waitFor();
    await page.reload();
    await card(page).waitFor();
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((line) => /楼道|%E6%A5%BC|q=/u.test(line))).toEqual([]);
    expect(await page.title()).toBe("查责任 · 明责");
    await context.close();
  });
  test("that somebody wrote with ?q= is turned into one with #q=", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}?q=${encodeURIComponent("楼道灯坏了")}`);
    await card(page).waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await box(page).inputValue()).toBe("楼道灯坏了");
    await context.close();
  });
  test("may name an edition as the API does", async () => {
    const { page, context } = await visit(at.browser, asking("楼道灯坏了", "&edition=1"));
    await page.getByText("查了 1 份清单").waitFor();
    await context.close();
  });
  test("of a longer question the first 2,000 characters are asked, and the page says so", async () => {
    const { page, context } = await visit(at.browser, at.server.address);
    await box(page).fill("工地拖欠工资。".repeat(300));
    await page.getByText("所问有 2100 字，只查前 2000 字。").waitFor();
    await page.getByRole("button", { name: "查", exact: true }).click();
    await card(page).waitFor();
    expect(await page.getByText("所问有 2100 字，只查前 2000 字。").count()).toBe(1);
    const held = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("q");
    expect(held).toHaveLength(2000);
    await context.close();
  });
  test("carries a question of 2,000 characters, through a reload too", async () => {
    const question = "工地拖欠工资。".repeat(285);
    const { page, context } = await visit(at.browser, at.server.address);
    await box(page).fill(question);
    await page.getByRole("button", { name: "查", exact: true }).click();
    await card(page).waitFor();
    await page.reload();
    await card(page).waitFor();
    expect(await box(page).inputValue()).toBe(question);
    await context.close();
  });
});

describe("back and forward", () => {
  test("bring the question, the answer and the scope of their address", async () => {
    const { page, context } = await visit(at.browser, at.server.address);
    await page.getByRole("button", { name: "工地拖欠工资" }).click();
    await heading(page).filter({ hasText: "人力资源和社会保障局" }).waitFor();
    await page.getByRole("combobox", { name: "哪个乡镇（街道）" }).click();
    await page.getByRole("option", { name: /青梧县柳溪镇/u }).click();
    await page.getByText("查了 1 份清单").waitFor();
    expect(decodeURIComponent(page.url())).toContain("township=青梧县柳溪镇");
    // Typed, but not asked: it goes with this entry.
    await box(page).fill("别的事");
    await page.goBack();
    await page.getByText("查了 3 份清单").waitFor();
    await expect.poll(() => box(page).inputValue()).toBe("工地拖欠工资");
    await page.goBack();
    await page.getByRole("heading", { name: "三张清单，三种责任" }).waitFor();
    await expect.poll(() => box(page).inputValue()).toBe("");
    await page.goForward();
    await card(page).waitFor();
    await expect.poll(() => box(page).inputValue()).toBe("工地拖欠工资");
    await context.close();
  });
});

describe("an address that is changed by hand", () => {
  const change = (page: Page, question: string) =>
    page.evaluate(`location.hash = ${JSON.stringify(`#q=${encodeURIComponent(question)}`)}`);
  test("brings its question into the box, from the first page and from an answer", async () => {
    const { page, context } = await visit(at.browser, at.server.address);
    await box(page).fill("只写了一半");
    await change(page, "楼道灯坏了");
    await card(page).waitFor();
    await expect.poll(() => box(page).inputValue()).toBe("楼道灯坏了");
    await box(page).fill("别的事");
    await change(page, "工地拖欠工资");
    await heading(page).filter({ hasText: "人力资源和社会保障局" }).waitFor();
    await expect.poll(() => box(page).inputValue()).toBe("工地拖欠工资");
    await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe("楼道灯坏了");
    await context.close();
  });
});

describe("what was asked", () => {
  test("is offered again on this computer, until it is cleared or switched off", async () => {
    const { page, context } = await visit(at.browser, at.server.address);
    const ask = async (question: string): Promise<void> => {
      await box(page).fill(question);
      await box(page).press("Enter");
      await card(page).waitFor();
      await page.getByRole("link", { name: "明责" }).click();
      await page.getByRole("heading", { name: "三张清单，三种责任" }).waitFor();
    };
    const again = page.getByRole("button", { name: "楼道灯坏了", exact: true });
    await ask("楼道灯坏了");
    await again.waitFor();
    await again.click();
    await card(page).waitFor();
    // Beside the sentence that tells of it, also below an answer.
    await page.getByText("最近问过的只留在这台电脑的浏览器里").getByRole("button", { name: "清空" }).click();
    await page.getByRole("link", { name: "明责" }).click();
    await again.waitFor({ state: "detached" });
    await ask("楼道灯坏了");
    await page.getByRole("button", { name: "不再记" }).click();
    await page.getByText("已关闭“最近问过”").waitFor();
    await ask("楼道灯坏了");
    expect(await again.count()).toBe(0);
    expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("楼道灯");
    await page.getByRole("button", { name: "重新开启" }).click();
    await ask("楼道灯坏了");
    await again.waitFor();
    await context.close();
  });
});

describe("where there is no answer", () => {
  test.each(["&list=999", "&list=abc", "&edition=-1"])("an unknown list (%s) leads to all lists", async (scope) => {
    const { page, context } = await visit(at.browser, asking("楼道灯坏了", scope));
    await page.getByRole("heading", { name: "没有这份清单" }).waitFor();
    await page.getByRole("button", { name: "改查全部清单" }).click();
    await card(page).waitFor();
    expect(page.url()).not.toContain("list=");
    await context.close();
  });
  test("a question without a word gets examples", async () => {
    const { page, context } = await visit(at.browser, asking("？？？"));
    await page.getByRole("heading", { name: "没看出要问什么事" }).waitFor();
    await page.getByRole("button", { name: "工地拖欠工资" }).click();
    await card(page).waitFor();
    await context.close();
  });
  test("while unsure nobody is named, also when an item is chosen", async () => {
    const { page, context } = await visit(at.browser, asking("灯"));
    const unsure = page.getByRole("heading", { name: "拿不准" });
    await unsure.waitFor();
    expect(await card(page).count()).toBe(0);
    await page
      .getByRole("list")
      .getByRole("button", { name: /楼道灯/u })
      .first()
      .click();
    await card(page).waitFor();
    expect(await unsure.count()).toBe(1);
    expect(await heading(page).textContent()).toContain("楼道灯");
    expect(await card(page).getByText("主责").count()).toBe(0);
    await context.close();
  });
});
