// 体检: from a finding to its mend on the draft, its reason, and the files that an office circulates.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ListCheck } from "../../src/model/check.ts";
import { Draft } from "../../src/model/draft.ts";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { axe, desktop, phone, site, visit } from "../tools/site.ts";
import { slipTexts } from "../tools/slips.ts";

let browser: Browser;
let server: Serving;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), site(slipTexts, { sample: false })]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const looks = [
  ["desktop, light", desktop, "light"],
  ["phone, dark", phone, "dark"],
] as const;

const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.CHECK_PICTURES)
    await page.screenshot({ path: `${process.env.CHECK_PICTURES}/${name}.png`, fullPage: true });
};
const fits = (page: Page): Promise<unknown> => page.evaluate("document.documentElement.scrollWidth <= innerWidth");
const downloaded = async (page: Page, name: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};
/** Waits until what a button does, or its key, can be done: a key that comes before does nothing. */
const ready = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name: new RegExp(`^${name}`, "u"), disabled: false }).waitFor();
const words = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());

describe.each(looks)("checks on a %s screen", (look, viewport, colorScheme) => {
  test("are opened, read, mended as a redline, left with a reason, and written to files", async () => {
    const { page, context, complaints } = await visit(browser, server.address, { viewport, colorScheme });
    await page.getByRole("link", { name: "体检", exact: true }).click();
    await page.getByRole("link", { name: /枫林镇/u }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `places-${colorScheme}`);
    await page.getByRole("link", { name: /枫林镇/u }).click();
    await page.getByRole("button", { name: /半角标点.*基本第 4 项/u }).click();
    await page.getByText("半角标点“,”，应为“，”").waitFor();
    expect(await page.locator("dd mark").first().textContent()).toBe("清理灌渠,管护路灯");
    expect(await axe(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await picture(page, `finding-${colorScheme}`);
    await page.getByRole("button", { name: "修订", exact: true }).click();
    await page.locator("ins").waitFor();
    expect(await page.locator("del").textContent()).toBe(",");
    expect(await page.locator("ins").textContent()).toBe("，");
    await page.getByText("公布的清单不变").waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, `mended-${colorScheme}`);
    const draft = await downloaded(page, "修订稿（Word）");
    expect(draft.name).toBe("枫林镇履职事项清单（修订稿）.docx");
    expect(words(draft.bytes)).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*，/u);
    await page.getByRole("button", { name: "撤销修订" }).click();
    await page.locator("del").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "不改…" }).click();
    await page.getByLabel("理由").fill("原文如此");
    expect(await axe(page)).toEqual([]);
    await picture(page, `reason-${colorScheme}`);
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText(/不改，理由 · 原文如此/u).waitFor();
    const report = await downloaded(page, "核对意见（Word）");
    expect(report.name).toBe("白石县枫林镇履职事项清单核对意见.docx");
    const [told, setAside] = words(report.bytes).split("已搁置的问题");
    expect(told).not.toContain("清理灌渠,管护路灯");
    expect(setAside).toContain("清理灌渠,管护路灯");
    const sarif = JSON.parse((await downloaded(page, "SARIF")).bytes.toString());
    expect(sarif).toMatchObject({ version: "2.1.0" });
    await page.getByRole("button", { name: "重新打开" }).click();
    await page.getByRole("button", { name: "属实" }).waitFor();
    expect(complaints, look).toEqual([]);
    await context.close();
  });
});

describe("the page of checks", () => {
  const open = (address = "checks/1") => visit(browser, server.address + address);

  test("goes by keys: on, back, real, mended, undone", async () => {
    const { page, context } = await open();
    const current = () => page.locator('[aria-current="true"]');
    await current().waitFor();
    const first = await current().textContent();
    await page.keyboard.press("j");
    await expect.poll(() => current().textContent()).not.toBe(first);
    await page.keyboard.press("k");
    await expect.poll(() => current().textContent()).toBe(first);
    await ready(page, "属实");
    await page.keyboard.press("a");
    await page.getByText("认定属实").waitFor();
    await page.getByRole("link", { name: "只含属实的" }).waitFor();
    await ready(page, "重新打开");
    await page.keyboard.press("a");
    await ready(page, "属实");
    await page.getByRole("button", { name: /半角标点.*基本第 4 项/u }).click();
    await ready(page, "修订(?!全部)");
    await page.keyboard.press("f");
    await page.locator("ins").waitFor();
    await ready(page, "撤销修订");
    await page.keyboard.press("u");
    await page.locator("ins").waitFor({ state: "detached" });
    await context.close();
  });
  test("takes a key for the next finding while what was said of the one before is on its way", async () => {
    const { page, context } = await open();
    const go = Promise.withResolvers<void>();
    await page.route("**/findings/*", async (route) => {
      await go.promise;
      await route.continue();
    });
    const current = () => page.locator('[aria-current="true"]');
    await current().waitFor();
    const first = await current().textContent();
    await ready(page, "属实");
    await page.keyboard.press("a");
    await page.keyboard.press("j");
    await expect.poll(() => current().textContent()).not.toBe(first);
    await ready(page, "属实");
    await page.keyboard.press("a");
    go.resolve();
    const address = `${server.address}api/editions/1`;
    const accepted = async () =>
      ((await (await fetch(`${address}/check`)).json()) as ListCheck).findings.filter(
        ({ state }) => state === "accepted",
      );
    await expect.poll(async () => (await accepted()).length).toBe(2);
    for (const { key } of await accepted())
      await fetch(`${address}/findings/${key}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ says: "open" }),
      });
    await context.close();
  });
  test("narrows by state, rule, severity, list and department, in the address", async () => {
    const { page, context } = await open("checks/1?kind=supporting");
    const count = () => page.getByRole("status").textContent();
    await expect.poll(count).toMatch(/^[1-9]\d* \/ \d+ 处$/u);
    await page.getByLabel("部门", { exact: true }).click();
    await page.getByRole("option", { name: /县农业农村局/u }).click();
    await expect.poll(() => page.url()).toContain("department=");
    await page.getByLabel("处理", { exact: true }).click();
    await page.getByRole("option", { name: "属实" }).click();
    await page.getByText("没有符合条件的问题").waitFor();
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
  test("mends in one go all that is sure", async () => {
    const { page, context } = await open();
    await page.getByRole("button", { name: /修订全部有定论的 \d+ 处/u }).click();
    await page.getByRole("link", { name: "修订稿（Word）" }).waitFor();
    await expect.poll(() => page.getByRole("button", { name: /修订全部/u }).count()).toBe(0);
    const { changes } = Draft.parse(await (await fetch(`${server.address}api/editions/1/draft`)).json());
    const undo = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    for (const _ of new Set(changes.map(({ step }) => step)))
      await fetch(`${server.address}api/editions/1/draft/undo`, undo);
    await context.close();
  });
  test("of a county tells which slips all lists share, and leads to them, also in English", async () => {
    const { page, context, complaints } = await open("checks");
    await page.getByRole("link", { name: "看全县" }).click();
    await page.getByText("2 份清单都有").first().waitFor();
    await page.getByText("按规则").waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, "county");
    await page.getByRole("link", { name: "桦林镇", exact: true }).first().click();
    await page.locator('[aria-current="true"]').filter({ hasText: "清理灌渠,管护路灯" }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
    const english = { viewport: phone, language: "en", colorScheme: "dark" } as const;
    const beside = await visit(browser, `${server.address}checks/county/${encodeURIComponent("白石县")}`, english);
    await beside.page.getByText("Slips that several lists share").waitFor();
    expect(await axe(beside.page)).toEqual([]);
    expect(await fits(beside.page)).toBe(true);
    await picture(beside.page, "county-phone");
    await beside.page.goto(`${server.address}checks/1`);
    await beside.page.getByRole("button", { name: "Real" }).waitFor();
    expect(await axe(beside.page)).toEqual([]);
    expect(await fits(beside.page)).toBe(true);
    await picture(beside.page, "finding-english");
    await beside.context.close();
  });
  test("says when a list has no slip, and when there is no such list", async () => {
    const { page, context } = await open("checks/3");
    await page.getByText("没有查出问题").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.goto(`${server.address}checks/99`);
    await page.getByText("没有编号为 99 的清单").waitFor();
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});
