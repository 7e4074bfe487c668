// 校核 of a PDF: the page as printed with a box around what is in doubt. With UPDATE_SCREENSHOTS=1 its pictures are made anew.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { doubtfulPdf } from "../tools/doubtful-pdf.ts";
import { root } from "../tools/folder.ts";
import { axe, desktop, phone, site, visit } from "../tools/site.ts";

let browser: Browser;
let server: Serving;

beforeAll(async () => {
  browser = await openBrowser();
  server = await site({ "枫林.pdf": await doubtfulPdf(browser) }, { sample: false });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const boxes = (page: Page) => page.locator("figure [data-doubted=true]");

/** How much of a box on the page's picture is dark, from 0 to 1: where words stand, some of it is. */
const inkIn = (page: Page): Promise<number> =>
  boxes(page)
    .first()
    .evaluate((box) => {
      const canvas = box.parentElement?.querySelector("canvas");
      if (!canvas) return 0;
      const [outer, inner] = [canvas.getBoundingClientRect(), box.getBoundingClientRect()];
      const scale = canvas.width / outer.width;
      const { data } = canvas
        .getContext("2d")
        .getImageData(
          (inner.left - outer.left) * scale,
          (inner.top - outer.top) * scale,
          inner.width * scale,
          inner.height * scale,
        );
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128 && (data[i + 3] ?? 0) > 128) dark++;
      return dark / (data.length / 4);
    });

/** Whether what the picture begins at stands within its window. */
const inSight = (page: Page): Promise<boolean> =>
  page.locator("figure [data-begins=true]").evaluate((box) => {
    const [window, own] = [box.closest("section")?.getBoundingClientRect(), box.getBoundingClientRect()];
    return !!window && own.top >= window.top && own.bottom <= window.bottom && own.left >= window.left;
  });

const looks = [
  { look: "desktop-light", viewport: desktop, colorScheme: "light", language: "zh" },
  { look: "desktop-dark", viewport: desktop, colorScheme: "dark", language: "zh" },
  { look: "phone-light", viewport: phone, colorScheme: "light", language: "zh" },
  { look: "phone-dark", viewport: phone, colorScheme: "dark", language: "en" },
] as const;

describe("a doubt of a PDF", () => {
  test("is boxed on the picture of its page, which goes along with the doubts", async () => {
    const { page, context, complaints } = await visit(browser, `${server.address}lists/1/review`);
    await page.getByRole("img", { name: "第 1 页" }).waitFor();
    expect(await boxes(page).count()).toBe(1);
    expect(await inSight(page)).toBe(true);
    expect(await inkIn(page)).toBeGreaterThan(0.05);
    await page.keyboard.press("j");
    await page.getByRole("img", { name: "第 2 页" }).waitFor();
    expect(await boxes(page).count()).toBeGreaterThan(3);
    expect(await inSight(page)).toBe(true);
    expect(await inkIn(page)).toBeGreaterThan(0.05);
    await page.keyboard.press("z");
    await expect
      .poll(() =>
        page
          .locator("figure")
          .first()
          .evaluate((one) => one.clientWidth),
      )
      .toBeLessThan(700);
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("of a field stands out among the boxes of its row, on the picture and in the words below", async () => {
    const { page, context } = await visit(browser, `${server.address}lists/1/review`);
    await page.getByText("第 1 处，共 3 处待校核").waitFor();
    while ((await page.getByText("部门名称前面多出几个字").count()) === 0) await page.keyboard.press("j");
    await page.locator("figure [data-doubted=false]").first().waitFor();
    expect(await inSight(page)).toBe(true);
    expect(await boxes(page).count()).toBeLessThan(4);
    const printed = page.getByRole("region", { name: "原文出处" });
    expect((await printed.locator("mark[data-doubted=true]").allTextContents()).join("")).toBe(
      "林地防火县林业和草原局",
    );
    await page.keyboard.press("e");
    await page.getByText("存疑的是“对应上级部门”").waitFor();
    expect(await page.locator("textarea:focus").inputValue()).toBe("林地防火县林业和草原局");
    await context.close();
  });
  test("whose page cannot be fetched is still told by its words", async () => {
    const { page, context } = await visit(browser, server.address);
    await page.route("**/api/documents/*", (route) => route.abort());
    await page.goto(`${server.address}lists/1/review`);
    await page.getByText("这一页画不出来").waitFor();
    await page.getByText("这一段不知道归谁").first().waitFor();
    await context.close();
  });
  test.each(looks)("on $look", async ({ look, ...options }) => {
    const { page, context } = await visit(browser, `${server.address}lists/1/review`, options);
    await page.locator("figure canvas").waitFor();
    await page.keyboard.press("j");
    await page.getByRole("img", { name: options.language === "zh" ? "第 2 页" : "Page 2" }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(0);
    if (process.env.UPDATE_SCREENSHOTS === "1")
      await page.screenshot({
        path: join(root, `docs/screenshots/review-${look}.png`),
        fullPage: look.startsWith("phone"),
      });
    await context.close();
  });
});
