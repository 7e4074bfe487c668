// The whole way without a mouse: ask, answer, item, list, filters, palette, import.
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { desktop, opened, phone, visit } from "../tools/site.ts";

const at = opened();

const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === element.ownerDocument.activeElement);

/** Presses Tab until the place has the focus, and sees that the focus shows. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  for (let i = 0; i < 40 && !(await hasFocus(place)); i++) await page.keyboard.press("Tab");
  expect(await hasFocus(place)).toBe(true);
  const ring = await place.evaluate((element) => {
    const { outlineStyle, outlineWidth } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(ring).toMatch(/^(?!none)\w+ [1-9]/u);
}

describe.each([
  ["wide", desktop],
  ["narrow", phone],
] as const)("on a %s screen, with the keyboard alone", (_, viewport) => {
  test("one asks, reads the print, opens the item, turns pages, filters the list, and goes to import", async () => {
    const { page, context, complaints } = await visit(at.browser, at.server.address, { viewport });
    const { keyboard } = page;
    await expect.poll(() => hasFocus(page.getByRole("textbox", { name: "什么事" }))).toBe(true);
    await keyboard.type("烧秸秆");
    await keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: "看原文" }));
    await keyboard.press("Enter");
    await page.getByRole("region", { name: "原文出处" }).waitFor();
    await tabTo(page, page.getByRole("link", { name: "打开这一项" }));
    await keyboard.press("Enter");
    const title = page.getByRole("heading", { level: 1 });
    await page.getByRole("link", { name: /回到清单/u }).waitFor();
    const first = await title.textContent();
    await keyboard.press("ArrowRight");
    await expect.poll(() => title.textContent()).not.toBe(first);
    await keyboard.press("ArrowLeft");
    await expect.poll(() => title.textContent()).toBe(first);
    await tabTo(page, page.getByRole("link", { name: /回到清单/u }));
    await keyboard.press("Enter");
    // The line that one came from has the focus.
    await expect.poll(() => hasFocus(page.getByRole("link", { name: first ?? "", exact: true }))).toBe(true);
    await filterTheList(page);
    await keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "快速前往" }).waitFor();
    await keyboard.type("导入");
    await page.getByRole("option", { name: "导入清单" }).waitFor();
    await keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "导入清单" }).waitFor();
    await tabTo(page, page.getByRole("button", { name: "选择文件" }));
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("the way to the content comes first, and leaves the address alone", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}#q=${encodeURIComponent("烧秸秆")}`, {
      viewport,
    });
    await page.getByRole("article").waitFor();
    const before = page.url();
    await page.keyboard.press("Tab");
    expect(await hasFocus(page.getByRole("button", { name: "跳到正文" }))).toBe(true);
    await page.keyboard.press("Enter");
    expect(await hasFocus(page.getByRole("main"))).toBe(true);
    expect(page.url()).toBe(before);
    await context.close();
  });
});

/** Tab by arrow, words, category by arrows, then everything cleared. */
async function filterTheList(page: Page): Promise<void> {
  const { keyboard } = page;
  const tab = page.getByRole("tab", { selected: true });
  for (let i = 0; i < 60 && !(await hasFocus(tab)); i++) await keyboard.press("Shift+Tab");
  const kind = await tab.textContent();
  await keyboard.press("ArrowRight");
  await expect.poll(() => tab.textContent()).not.toBe(kind);
  await tabTo(page, page.getByRole("searchbox", { name: "按文字筛选" }));
  await keyboard.type("县");
  const counted = page.getByRole("status");
  await expect.poll(() => page.url()).toContain("words=");
  await tabTo(page, page.getByRole("combobox", { name: "类别" }));
  await keyboard.press("ArrowDown");
  await page.getByRole("listbox").waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("category=");
  await expect.poll(() => counted.textContent()).toMatch(/^\d+ \/ \d+ 项$/u);
  await tabTo(page, page.getByRole("button", { name: "清除筛选" }));
  await keyboard.press("Enter");
  await expect.poll(() => page.url()).not.toContain("category=");
}
