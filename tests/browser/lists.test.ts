import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Serving } from "../tools/cli.ts";
import { exampleList, listText } from "../tools/lists.ts";
import { axe, opened, phone, site, visit } from "../tools/site.ts";

const q = encodeURIComponent;
const longText = listText({
  place: "青石县长清单镇",
  basic: Array.from({ length: 400 }, (_, i) => `办理第${i + 1}件事`),
});

const at = opened({ "长清单镇.txt": longText });

/** A document of one list: that of the duties that a township only supports. */
const supportingAlone = [
  "白石县竹溪镇配合履职事项清单",
  "",
  "序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责",
  "1\t民生服务\t清理网页\t县教育局\t1.核查；2.处理。\t1.上报。",
  "",
].join("\n");

/** Imports a text; the number of its edition. */
async function post(name: string, body: string): Promise<number> {
  const headers = { "content-type": "application/octet-stream" };
  const added = await fetch(`${at.server.address}api/imports?name=${q(name)}`, { method: "POST", headers, body });
  return ((await added.json()) as { edition: { id: number } }).edition.id;
}

const downloadOf = async (page: Page, name: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  return download;
};

describe("a list", () => {
  test("opens at the first of its lists that has items, and keeps an empty one that is chosen", async () => {
    const edition = await post("竹溪镇配合.txt", supportingAlone);
    const { page, context } = await visit(at.browser, `${at.server.address}lists/${edition}`);
    await page.getByRole("link", { name: "清理网页", exact: true }).waitFor();
    await page.getByRole("tab").first().click();
    await expect.poll(() => page.url()).toMatch(/kind=basic$/u);
    expect(await page.getByRole("tab").first().getAttribute("aria-selected")).toBe("true");
    await page.getByRole("tab").nth(1).click();
    await expect.poll(() => page.url()).toMatch(/lists\/\d+$/u);
    await context.close();
  });
  test("is narrowed by category and department; what is narrowed stands in the address", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/1?kind=supporting`);
    await page.getByRole("combobox", { name: "部门" }).click();
    await page.getByRole("option", { name: /^县公安局/u }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("7 / 22 项");
    expect(decodeURIComponent(page.url())).toContain("department=县公安局");
    await page.reload();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("7 / 22 项");
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("22 / 22 项");
    await context.close();
  });
  test("keeps its filters and its place on the way to an item and back", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/1?kind=supporting`);
    await page.getByRole("searchbox", { name: "按文字筛选" }).fill("公安");
    await expect.poll(() => page.getByRole("status").textContent()).toBe("7 / 22 项");
    // Counts beside categories are of what the words leave.
    await page.getByRole("combobox", { name: "类别" }).click();
    const counts = await page
      .getByRole("option")
      .evaluateAll((options) => options.map((option) => Number(/\d+$/u.exec(option.textContent ?? "")?.[0] ?? 0)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7);
    await page.keyboard.press("Escape");
    const line = page.getByRole("link", { name: "工地欠薪处置" });
    await line.click();
    // A press while the next item is on its way must not start from the one before.
    await page.getByRole("link", { name: "下一项" }).click();
    await page.getByRole("link", { name: "上一项" }).click();
    await page.getByRole("heading", { level: 1, name: "工地欠薪处置" }).waitFor();
    await page.getByRole("link", { name: /回到清单/u }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("7 / 22 项");
    await expect.poll(() => line.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
    await context.close();
  });
  test("takes every letter that is typed into its filter, however quickly", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/4`);
    const field = page.getByRole("searchbox", { name: "按文字筛选" });
    await field.focus();
    await page.keyboard.type("办理第39号 not 件事");
    expect(await field.inputValue()).toBe("办理第39号 not 件事");
    await expect.poll(() => decodeURIComponent(page.url())).toContain("words=办理第39号+not+件事");
    await context.close();
  });
  test("says which name in its address it does not have, and shows the basic list for one that there is not", async () => {
    const { page, context } = await visit(
      at.browser,
      `${at.server.address}lists/1?kind=supporting&department=${q("县航天局")}`,
    );
    await page.getByText("这张清单里没有“县航天局”这个部门").waitFor();
    await page.goto(`${at.server.address}lists/1?category=${q("航天")}`);
    await page.getByText("这张清单里没有“航天”这个类别").waitFor();
    await page.goto(`${at.server.address}lists/1?kind=secret`);
    await page.getByText("地址里写的清单“secret”不存在").waitFor();
    await context.close();
  });
  test("that is no number is no page, and the server is not asked for it", async () => {
    const { page, context, complaints } = await visit(at.browser, `${at.server.address}lists/abc`);
    await page.getByRole("heading", { name: "没有这个页面" }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("shows its first rows at once and then all of them; back from an item all stand where they stood", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/4`);
    await page.getByRole("row").nth(1).waitFor();
    await expect.poll(() => page.getByRole("row").count()).toBe(401);
    await page.getByRole("link", { name: "办理第400件事" }).click();
    await page.getByRole("heading", { level: 1, name: "办理第400件事" }).waitFor();
    await page.goBack();
    await expect.poll(() => page.evaluate("window.scrollY")).toBeGreaterThan(8000);
    await context.close();
  });
  test("arrow keys go from list to list", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/1`);
    await page.getByRole("tab", { name: /基本/u }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.getByRole("tab", { name: /配合/u }).getAttribute("aria-selected")).toBe("true");
    await context.close();
  });
  test("what is shown is exported as a workbook, a document and CSV", async () => {
    const { page, context } = await visit(
      at.browser,
      `${at.server.address}lists/1?kind=supporting&words=${encodeURIComponent("公安")}`,
    );
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/ \/ 22 项/u);
    const csv = readFileSync(await (await downloadOf(page, "CSV")).path(), "utf8");
    expect(csv).toContain("流浪犬处置和养犬管理");
    expect(csv).not.toContain("公租房申请");
    for (const [name, file] of [
      ["XLSX", "青梧县柳溪镇配合履职事项清单（示例）.xlsx"],
      ["Word", "青梧县柳溪镇配合履职事项清单（示例）.docx"],
    ] as const) {
      const download = await downloadOf(page, name);
      expect(download.suggestedFilename()).toBe(file);
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
    }
    await context.close();
  });
  test("its picture has a bar for each category, and a bar leads to its rows", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/1`);
    await page.getByRole("button", { name: "看图" }).click();
    await page.locator("svg path[fill='#3550ac']").nth(1).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.locator("svg path[fill='#3550ac']").nth(1).click({ force: true });
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/kind=supporting&category=/u);
    await context.close();
  });
  test("is printed without its tools", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/1`);
    await page.getByRole("tab", { name: /基本/u }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByLabel("按文字筛选").isVisible()).toBe(false);
    expect(await page.getByRole("link", { name: /承担人口、经济、农业普查/u }).isVisible()).toBe(true);
    await context.close();
  });
});

describe("importing", () => {
  const file = { name: "枫林镇.txt", mimeType: "text/plain", buffer: Buffer.from(listText(exampleList)) };

  test("shows what was read before anything is kept, keeps it when confirmed, and takes it out again", async () => {
    const { page, context, complaints } = await visit(at.browser, `${at.server.address}import`);
    await page.getByTestId("files").setInputFiles(file);
    await page.getByText("读到 5 项").waitFor();
    expect(await page.getByText("每个字都有着落").count()).toBe(1);
    expect(await page.getByText("作为新的一版（该乡镇的第一份清单）").count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    expect(await (await fetch(`${at.server.address}api/editions?township=枫林镇`)).json()).toMatchObject({
      code: "NOT_FOUND",
    });
    await page.getByRole("button", { name: "入库", exact: true }).click();
    await page.getByRole("link", { name: "打开清单" }).waitFor();
    expect(await (await fetch(`${at.server.address}api/editions?township=枫林镇`)).json()).toMatchObject({
      editions: [{ published: "2025-07" }],
    });
    await page.getByRole("button", { name: "撤销导入" }).click();
    await page.getByText("已撤销").waitFor();
    expect(await (await fetch(`${at.server.address}api/editions?township=枫林镇`)).json()).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("that took the place of a reading is undone, and what was there before is there again", async () => {
    const old = await post("旧.txt", listText(exampleList));
    const { page, context } = await visit(at.browser, `${at.server.address}import`);
    const changed = listText({ ...exampleList, basic: [...(exampleList.basic ?? []).slice(1), "更正后的事项"] });
    await page.getByTestId("files").setInputFiles({ ...file, buffer: Buffer.from(changed) });
    await page.getByText(/作为公布于 2025-07 的那一版（版号 \d+）的又一次读取/u).waitFor();
    await page.getByRole("button", { name: "入库", exact: true }).click();
    await page.getByRole("link", { name: "打开清单" }).waitFor();
    const names = async (): Promise<string> => (await fetch(`${at.server.address}api/editions/${old}`)).text();
    expect(await names()).toContain("更正后的事项");
    await page.getByRole("button", { name: "撤销导入" }).click();
    await page.getByText("已撤销").waitFor();
    expect(await names()).not.toContain("更正后的事项");
    await fetch(`${at.server.address}api/editions/${old}`, { method: "DELETE" });
    await context.close();
  });
  test("asks which of its namesakes a list without a county is of, and keeps the files while the tab lives", async () => {
    const known = [
      await post("甲.txt", listText({ ...exampleList, place: "白石县枫林镇" })),
      await post("乙.txt", listText({ ...exampleList, place: "青山县枫林镇" })),
    ];
    const { page, context } = await visit(at.browser, `${at.server.address}import`);
    const text = listText({ ...exampleList, place: "枫林镇", published: "2026年1月" });
    await page.getByTestId("files").setInputFiles({ ...file, buffer: Buffer.from(text) });
    await page.getByText("库里有同名的乡镇（街道），这份是它的吗？").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "看清单" }).click();
    await page.getByRole("heading", { level: 1, name: "清单" }).waitFor();
    await page.getByRole("link", { name: "导入", exact: true }).click();
    await page.getByRole("button", { name: "是青山县枫林镇（公布：2025年7月）" }).click();
    await page.getByText("公布日期与公布于 2025-07 的那一版").waitFor();
    await page.getByRole("button", { name: "入库", exact: true }).click();
    await page.getByRole("link", { name: "打开清单" }).click();
    await page.getByText("青山县 · 2026年1月公布").waitFor();
    const edition = Number(/\d+$/u.exec(page.url())?.[0]);
    for (const id of [...known, edition]) await fetch(`${at.server.address}api/editions/${id}`, { method: "DELETE" });
    await context.close();
  });
  test("tells of a file that cannot be read, and goes on with the others", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}import`);
    await page
      .getByTestId("files")
      .setInputFiles([
        { name: "坏.bin", mimeType: "application/octet-stream", buffer: Buffer.from([0, 1, 2, 3]) },
        file,
      ]);
    await page.getByText("无法按文本读取这个文件").waitFor();
    await page.getByText("读到 5 项").waitFor();
    await context.close();
  });
  test("takes a hundred files, says in a line how far they are, shows the failed first, and stays quick", async () => {
    const { page, context, complaints } = await visit(at.browser, `${at.server.address}import`);
    const many = Array.from({ length: 100 }, (_, i) => ({
      ...file,
      name: `${i}.txt`,
      buffer: Buffer.from(
        i === 60 ? "开会" : listText({ ...exampleList, place: `某县${"甲乙丙丁"[i % 4]}镇`, basic: [`第${i}件事`] }),
      ),
    }));
    await page.getByTestId("files").setInputFiles(many);
    await page.getByText(/^共 100 份，.*待读 \d+/u).waitFor();
    const slowest = await page.evaluate<number>(`new Promise((done) => {
      let [last, slowest, frames] = [performance.now(), 0, 0];
      const step = (now) => { slowest = Math.max(slowest, now - last); last = now; ++frames > 60 ? done(slowest) : requestAnimationFrame(step); };
      requestAnimationFrame(step);
    })`);
    expect(slowest).toBeLessThan(1000);
    await page.getByText("共 100 份，未成功 1，已读、未入库 99").waitFor({ timeout: 50_000 });
    expect(await page.getByRole("article").first().textContent()).toContain("60.txt");
    expect(complaints).toEqual([expect.stringContaining("400")]);
    await context.close();
  });
  test("a list is removed from its page after a second look, and not asked for again", async () => {
    const edition = await post("a.txt", listText(exampleList));
    const { page, context, complaints } = await visit(at.browser, `${at.server.address}lists/${edition}`);
    await page.getByRole("button", { name: "删除这一版" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "删除这一版" }).click();
    await page.getByRole("link", { name: /柳溪镇/u }).waitFor();
    expect(await page.getByRole("link", { name: /枫林镇/u }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("departments", () => {
  let sample: Serving;
  beforeAll(async () => {
    sample = await site();
  });
  afterAll(() => sample?.stop());
  test("on a phone the picture is folded above the table; on paper there is the table alone", async () => {
    const { page, context } = await visit(at.browser, `${sample.address}departments`, { viewport: phone });
    await page.getByRole("table").waitFor();
    expect(await page.locator("svg path[fill='#3550ac']").count()).toBe(0);
    await page.getByText("部门承担的事项数").click();
    await page.locator("svg path[fill='#3550ac']").nth(1).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    expect(await page.getByRole("img", { name: "部门承担的事项数" }).isVisible()).toBe(false);
    expect(await page.getByText(/^打印于 \d{4}年/u).isVisible()).toBe(true);
    await context.close();
  });
  test("a department's name and counts are there before its items are", async () => {
    const { page, context } = await visit(at.browser, `${sample.address}departments`);
    await page.route("**/api/departments/*", () => undefined);
    await page.getByRole("link", { name: "青梧县公安局" }).click();
    await page.getByRole("heading", { level: 1, name: "青梧县公安局" }).waitFor();
    await page.getByText(/^对应 \d+ · 承接 \d+ · 清单数 \d+$/u).waitFor();
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
  test("a bar leads to the department, and the department to its items", async () => {
    const { page, context } = await visit(at.browser, `${sample.address}departments`);
    await page.locator("svg path[fill='#3550ac']").nth(1).click({ force: true });
    await page.getByRole("heading", { level: 2, name: /对应/u }).waitFor();
    await page.getByRole("main").getByRole("listitem").first().getByRole("link").first().click();
    await expect.poll(() => page.url()).toMatch(/\/lists\/\d+\/supporting-\d+$/u);
    await context.close();
  });
});
