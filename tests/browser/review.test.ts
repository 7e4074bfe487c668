// 校核: from a doubtful item to a corrected reading and back, by keys.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { doubtfulText } from "../tools/lists.ts";
import { axe, phone, site, visit } from "../tools/site.ts";

let browser: Browser;
let server: Serving;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), site({ "枫林.txt": doubtfulText }, { sample: false })]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const progress = (page: Page): Promise<string | null> => page.getByRole("status").first().textContent();
const open = async (page: Page, words: string): Promise<void> => {
  await expect.poll(() => progress(page)).toBe(words);
};

describe("the review desk", () => {
  test("goes by keys from a doubt to a corrected reading, and back", async () => {
    const { page, context, complaints } = await visit(browser, server.address);
    await page.getByRole("link", { name: /未归位|存疑/u }).click();
    await open(page, "已校核 0/2");
    await page.getByText("这一段不知道归谁").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("a");
    await page.getByText("先归位（p），或记为说明（n）").waitFor();
    await page.keyboard.press("p");
    await page.getByLabel("归入事项").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("归入事项").selectOption("supporting-1");
    await page.keyboard.press("Enter");
    await open(page, "已校核 1/2");
    await page.getByText("没有读到对应上级部门").waitFor();
    await page.getByText("2.发现火点上报。").first().waitFor();
    await page.keyboard.press("e");
    await page.keyboard.type("县农业农村局、县公安局");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("没有疑点了").waitFor();
    await open(page, "已校核 2/2");
    const item = async () =>
      (await (await fetch(`${server.address}api/editions/1/items/supporting-1`)).json()) as unknown;
    const corrected = { how: "typed", printed: [] };
    expect(await item()).toMatchObject({
      item: {
        counterpartDepartments: ["县农业农村局", "县公安局"],
        corrected: { counterpartDepartments: corrected, townshipResponsibilities: { how: "placed" } },
      },
    });
    const beside = await visit(browser, `${server.address}lists/1/supporting-1`);
    await beside.page.getByText("校核时填写 · 读取为 （空）").waitFor();
    expect(await axe(beside.page)).toEqual([]);
    await beside.context.close();
    await page.keyboard.press("u");
    await open(page, "已校核 1/2");
    await page.keyboard.press("u");
    await open(page, "已校核 0/2");
    expect(await item()).toMatchObject({ item: { counterpartDepartments: [] } });
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("goes on and back, shows its keys, and Escape leaves a form", async () => {
    const { page, context } = await visit(browser, `${server.address}lists/1/review`);
    await page.getByText("第 1 处，共 2 处待校核").waitFor();
    await page.keyboard.press("j");
    await page.getByText("第 2 处，共 2 处待校核").waitFor();
    await page.getByRole("button", { name: "改正" }).waitFor();
    await page.keyboard.press("e");
    await page.getByLabel("对应上级部门").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByLabel("对应上级部门").count()).toBe(0);
    await page.keyboard.press("?");
    await page.getByText("撤销上一步").waitFor();
    await page.keyboard.press("k");
    await page.getByText("第 1 处，共 2 处待校核").waitFor();
    await context.close();
  });
  test("moves words by keys: out of another field the doubt stays open and the page says so, into its own it is settled", async () => {
    const { page, context, complaints } = await visit(browser, `${server.address}lists/1/review`);
    await page.getByText("第 1 处，共 2 处待校核").waitFor();
    await page.keyboard.press("j");
    await page.getByRole("button", { name: "移文字" }).waitFor();
    await page.keyboard.press("m");
    await page.getByLabel("从哪个字段移出").selectOption("departmentResponsibilities");
    await page.locator("select").last().selectOption("remarks");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("这处疑点仍待校核").waitFor();
    await open(page, "已校核 0/2");
    const answer = await fetch(`${server.address}api/editions/1/items/supporting-1`);
    expect(await answer.json()).toMatchObject({ item: { remarks: "1.县农业农村局推广秸秆还田。" } });
    await page.keyboard.press("u");
    await page.getByText("这处疑点仍待校核").waitFor({ state: "detached" });
    await page.keyboard.press("m");
    await page.getByLabel("从哪个字段移出").selectOption("departmentResponsibilities");
    await page.locator("select").last().selectOption("counterpartDepartments");
    await page.keyboard.press("Enter");
    await open(page, "已校核 1/2");
    await page.keyboard.press("u");
    await open(page, "已校核 0/2");
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("begins a correction at the field in doubt, says that only this one settles it, and keeps to that", async () => {
    const { page, context, complaints } = await visit(browser, `${server.address}lists/1/review`);
    await page.getByText("第 1 处，共 2 处待校核").waitFor();
    await page.keyboard.press("j");
    await page.getByText("没有读到对应上级部门").waitFor();
    await page.getByRole("button", { name: "改正" }).waitFor();
    await page.keyboard.press("e");
    await page.getByText("存疑的是“对应上级部门”").waitFor();
    expect(await page.getByLabel("对应上级部门").evaluate((area) => area.matches(":focus"))).toBe(true);
    await page.getByLabel("类别").fill("民生服务");
    await page.getByLabel("类别").press("Enter");
    await page.getByText("这处疑点仍待校核").waitFor();
    await open(page, "已校核 0/2");
    await page.getByText("没有读到对应上级部门").waitFor();
    await page.keyboard.press("u");
    await page.getByText("这处疑点仍待校核").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("takes one key for a reading that is right, and two for a passage of the item before it", async () => {
    const { page, context } = await visit(browser, `${server.address}lists/1/review`);
    await page.getByText("第 1 处，共 2 处待校核").waitFor();
    const keys = async (...pressed: string[]): Promise<void> => {
      for (const key of pressed) await page.keyboard.press(key);
    };
    await page.getByText("附近的事项").waitFor();
    await keys("p");
    await page.getByLabel("归入事项").waitFor();
    await keys("Enter");
    await open(page, "已校核 1/2");
    await page.getByText("秸秆禁烧").first().waitFor();
    await keys("a");
    await open(page, "已校核 2/2");
    await keys("u");
    await open(page, "已校核 1/2");
    await keys("u");
    await open(page, "已校核 0/2");
    await context.close();
  });
  test("takes one key for a note or a signature, which is of no item", async () => {
    const { page, context } = await visit(browser, `${server.address}lists/1/review`);
    await page.getByText("附近的事项").waitFor();
    const print = page.getByRole("region", { name: "原文出处" });
    expect(await print.textContent()).toContain("1\u3000民生服务\u3000受理低保申请并入户核查");
    await page.keyboard.press("n");
    await open(page, "已校核 1/2");
    const review = (await (await fetch(`${server.address}api/editions/1/doubts`)).json()) as unknown;
    expect(review).toMatchObject({ corrections: [{ action: "place", to: { furniture: "preface" } }] });
    await page.keyboard.press("u");
    await open(page, "已校核 0/2");
    await context.close();
  });
  test("what somebody has typed stays while another settles another doubt, and can then be saved", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => visit(browser, `${server.address}lists/1/review`)));
    if (!one || !two) throw new Error("no pages");
    for (const { page } of [one, two]) await page.getByText("附近的事项").waitFor();
    await two.page.keyboard.press("j");
    await two.page.getByText("没有读到对应上级部门").waitFor();
    await two.page.keyboard.press("e");
    await two.page.getByLabel("对应上级部门").fill("县农业农村局");
    await one.page.keyboard.press("p");
    await one.page.getByLabel("归入事项").waitFor();
    await one.page.keyboard.press("Enter");
    await open(one.page, "已校核 1/2");
    await two.page.getByLabel("对应上级部门").press("Enter");
    await two.page.getByText("刚被别人校核").waitFor();
    await two.page.getByText("没有读到对应上级部门").waitFor();
    expect(await two.page.getByLabel("对应上级部门").inputValue()).toBe("县农业农村局");
    await two.page.getByLabel("对应上级部门").press("Enter");
    await open(two.page, "已校核 2/2");
    await two.page.keyboard.press("u");
    await open(two.page, "已校核 1/2");
    await two.page.keyboard.press("u");
    await open(two.page, "已校核 0/2");
    for (const { context } of [one, two]) await context.close();
  });
  test("of two people the second is told, and sees what the first has done", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => visit(browser, `${server.address}lists/1/review`)));
    if (!one || !two) throw new Error("no pages");
    for (const { page } of [one, two]) {
      await page.getByText("第 1 处，共 2 处待校核").waitFor();
      await page.keyboard.press("j");
      await page.getByText("没有读到对应上级部门").waitFor();
      await page.getByText("秸秆禁烧").first().waitFor();
    }
    await one.page.keyboard.press("a");
    await open(one.page, "已校核 1/2");
    await two.page.keyboard.press("a");
    await two.page.getByText("刚被别人校核").waitFor();
    await open(two.page, "已校核 1/2");
    await one.page.keyboard.press("u");
    await open(one.page, "已校核 0/2");
    await Promise.all([one.context.close(), two.context.close()]);
  });
  test("fits a phone, in English and in the dark", async () => {
    const options = { viewport: phone, language: "en", colorScheme: "dark" } as const;
    const { page, context } = await visit(browser, `${server.address}lists/1/review`, options);
    await page.getByText("These words belong to no item").waitFor();
    await page.getByRole("button", { name: "Place" }).click();
    await page.getByLabel("Into item").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(phone.width);
    if (process.env.REVIEW_PICTURES)
      await page.screenshot({ path: `${process.env.REVIEW_PICTURES}/phone.png`, fullPage: true });
    await context.close();
  });
});
