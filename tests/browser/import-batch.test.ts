// Several files at once: nothing is kept otherwise than it was confirmed, and nothing without a place unasked.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { doubtfulText, exampleList, type ListWish, listText } from "../tools/lists.ts";
import { axe, phone, site, visit } from "../tools/site.ts";

let browser: Browser;
let server: Serving;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), site({}, { sample: false })]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const { basic = [], supporting = [], published = "" } = exampleList;
const file = (name: string, text: ListWish | string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(typeof text === "string" ? text : listText(text)),
});
const card = (page: Page, name: string) => page.getByRole("article").filter({ hasText: name });
const editions = async (): Promise<{ id: number; readings: number; township: { name: string | null } }[]> =>
  ((await (await fetch(`${server.address}api/editions`)).json()) as { editions: [] }).editions;
const emptied = async (): Promise<void> => {
  for (const { id } of await editions()) await fetch(`${server.address}api/editions/${id}`, { method: "DELETE" });
};
const keepAll = (page: Page, count: number) => page.getByRole("button", { name: `全部入库（${count}）` });

describe("several files at once", () => {
  test("of two that are one list, the second waits, is proposed anew, and is kept when it is confirmed", async () => {
    const { page, context, complaints } = await visit(browser, `${server.address}import`);
    const changed = { ...exampleList, basic: [...basic.slice(1), "更正后的事项"] };
    await page
      .getByTestId("files")
      .setInputFiles([
        file("枫林.docx.txt", exampleList),
        file("枫林.pdf.txt", changed),
        file("湖口.txt", { ...exampleList, place: "白石县湖口乡" }),
      ]);
    await card(page, "枫林.pdf.txt").getByText("与“枫林.docx.txt”是同一乡镇（街道）：先存那一份").waitFor();
    await page.getByText("另有 1 份要您先看过再存").waitFor();
    expect(await axe(page)).toEqual([]);
    await keepAll(page, 2).click();
    await card(page, "枫林.pdf.txt").getByText("的又一次读取，替换其中的").waitFor();
    expect((await editions()).map(({ readings }) => readings)).toEqual([1, 1]);
    await card(page, "枫林.pdf.txt").getByRole("button", { name: "入库", exact: true }).click();
    await expect.poll(() => page.getByText("已入库", { exact: true }).count()).toBe(3);
    expect((await editions()).map(({ readings }) => readings).toSorted()).toEqual([1, 2]);
    expect(complaints).toEqual([]);
    await emptied();
    await context.close();
  });
  test("lists of one township that were published apart join one edition in one go", async () => {
    const { page, context } = await visit(browser, `${server.address}import`);
    await page
      .getByTestId("files")
      .setInputFiles([file("基本.txt", { published, basic }), file("配合.txt", { published, supporting })]);
    await card(page, "配合.txt").getByText("清单不同：一起入库时并入同一版").waitFor();
    await keepAll(page, 2).click();
    await expect.poll(() => page.getByText("已入库", { exact: true }).count()).toBe(2);
    expect(await editions()).toMatchObject([{ readings: 2 }]);
    await emptied();
    await context.close();
  });
  test("what someone else has changed since it was confirmed is asked about anew", async () => {
    const { page, context } = await visit(browser, `${server.address}import`);
    await page.getByTestId("files").setInputFiles(file("枫林.txt", exampleList));
    await page.getByText("该乡镇的第一份清单").waitFor();
    const other = listText({ ...exampleList, basic: [...basic, "别人导入的事项"] });
    await fetch(`${server.address}api/imports?name=other.txt`, { method: "POST", body: other });
    await page.getByRole("button", { name: "入库", exact: true }).click();
    await page.getByText("没有按先前确认的入库").waitFor();
    await page.getByText("的又一次读取，替换其中的").waitFor();
    expect(await editions()).toMatchObject([{ readings: 1 }]);
    await emptied();
    await context.close();
  });
  test("a more doubtful reading says so and is not kept with the others", async () => {
    await fetch(`${server.address}api/imports?name=a.txt`, { method: "POST", body: listText(exampleList) });
    const { page, context } = await visit(browser, `${server.address}import`);
    const others = ["湖口乡", "石桥镇"].map((name) => file(`${name}.txt`, { ...exampleList, place: `白石县${name}` }));
    await page.getByTestId("files").setInputFiles([file("疑.txt", doubtfulText), ...others]);
    await card(page, "疑.txt").getByText("注意：这次读取存疑").waitFor();
    await keepAll(page, 2).waitFor();
    await emptied();
    await context.close();
  });
});

describe("a list that does not say where it is of", () => {
  test("asks for its place, and is kept as that township's", async () => {
    const { page, context } = await visit(browser, `${server.address}import`, { viewport: phone });
    await page.getByTestId("files").setInputFiles(file("无名.txt", { ...exampleList, place: "" }));
    await page.getByText("文件没有写明是哪个乡镇（街道），请填写").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("textbox", { name: "乡镇（街道）" }).fill("远水镇");
    await page.getByRole("textbox", { name: "县（市、区）" }).fill("白石县");
    await page.getByRole("button", { name: "按此归入" }).click();
    await page.getByText("该乡镇的第一份清单").waitFor();
    await page.getByRole("button", { name: "入库", exact: true }).click();
    await page.getByRole("link", { name: "打开清单" }).click();
    await page.getByRole("heading", { level: 1, name: "远水镇" }).waitFor();
    await emptied();
    await context.close();
  });
  test("and is there already, gets its place when a person says it", async () => {
    const body = listText({ ...exampleList, place: "" });
    await fetch(`${server.address}api/imports?name=${encodeURIComponent("无名.txt")}`, { method: "POST", body });
    const { page, context } = await visit(browser, `${server.address}import`);
    await page.getByTestId("files").setInputFiles(file("无名.txt", body));
    await page.getByText("已在库中").waitFor();
    expect(await page.getByRole("button", { name: "入库", exact: true }).isDisabled()).toBe(true);
    await page.getByRole("textbox", { name: "乡镇（街道）" }).fill("远水镇");
    await page.getByRole("button", { name: "按此归入" }).click();
    await page.getByText("地点记为“远水镇”").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "入库", exact: true }).click();
    await page.getByRole("link", { name: "打开清单" }).click();
    await page.getByRole("heading", { level: 1, name: "远水镇" }).waitFor();
    expect(await editions()).toMatchObject([{ readings: 1, township: { name: "远水镇" } }]);
    await emptied();
    await context.close();
  });
  test("and is kept so all the same, is called by its document, and counts as no county", async () => {
    const body = listText({ ...exampleList, place: "" });
    await fetch(`${server.address}api/imports?name=${encodeURIComponent("无名.txt")}`, { method: "POST", body });
    const { page, context } = await visit(browser, server.address);
    await page.getByRole("link", { name: "未写明乡镇（街道）（无名.txt）" }).waitFor();
    expect(await (await fetch(`${server.address}api/overview`)).json()).toMatchObject({ lists: 1, counties: 0 });
    await page.goto(`${server.address}lists`);
    await page.getByRole("heading", { name: "未写明所在县（市、区）" }).waitFor();
    await page.getByRole("link", { name: /未写明乡镇（街道）（无名\.txt）/u }).waitFor();
    expect(await page.getByText("—").count()).toBe(0);
    await emptied();
    await context.close();
  });
});

test("the tab is not closed unasked while files are read and not kept; a long reading says for how long", async () => {
  const { page, context, complaints } = await visit(browser, `${server.address}import`);
  let free = (): void => undefined;
  const held = new Promise<void>((done) => {
    free = done;
  });
  await page.route("**/api/imports*", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("heading", { level: 1 }).click();
  await page.getByTestId("files").setInputFiles(file("枫林.txt", exampleList));
  await page.getByText(/^已 \d+ 秒$/u).waitFor();
  free();
  await page.getByText("读到 5 项").waitFor();
  await page.evaluate("location.reload()");
  await expect.poll(() => complaints.length).toBe(1);
  expect(await page.getByText("读到 5 项").count()).toBe(1);
  await page.getByRole("button", { name: "不要了" }).click();
  await page.reload();
  await context.close();
});
