// A list whose cells carry scripts is shown as text everywhere.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { listText } from "../tools/lists.ts";
import { opened, visit } from "../tools/site.ts";

const script = "<script>window.hurt=1</script>";
const image = "<img src=x onerror=window.hurt=2>";
const link = '<a href="javascript:window.hurt=3">点这里</a>';
const text = [
  "白石县枫林镇配合履职事项清单",
  "",
  "序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责",
  `1\t${script}\t清理网页${image}\t县${link}局\t1.核查${script}；2.处理${image}。\t1.上报${link}。`,
  "",
].join("\n");

const at = opened({ "坏.txt": text });

test.each([
  ["the answer", "#q=%E6%B8%85%E7%90%86%E7%BD%91%E9%A1%B5", (page: Page) => page.getByRole("article")],
  ["the list", "lists/4?kind=supporting", (page: Page) => page.getByRole("row")],
  ["the item", "lists/4/supporting-1", (page: Page) => page.getByRole("region", { name: "原文出处" })],
] as const)("%s shows them as words", async (_, path, place) => {
  const { page, context, complaints } = await visit(at.browser, at.server.address + path);
  await place(page).filter({ hasText: "清理网页" }).waitFor();
  expect(await page.locator("main").textContent()).toContain(image);
  expect(await page.locator("main img, main script, main a[href^='javascript']").count()).toBe(0);
  expect(await page.evaluate("'hurt' in window")).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

test("characters that turn the order of words are seen, in lists, in answers and in names of files", async () => {
  const turned = listText({ place: "青石县反写镇", basic: ["登记\u202e薪欠理办\u202c台账"] });
  const { page, context } = await visit(at.browser, `${at.server.address}import`);
  const file = { name: "清单\u202etxt.exe.txt", mimeType: "text/plain", buffer: Buffer.from(turned) };
  await page.getByTestId("files").setInputFiles(file);
  await page.getByRole("heading", { name: "清单\ufffdtxt.exe.txt" }).waitFor();
  await page.getByRole("button", { name: "入库", exact: true }).click();
  await page.getByRole("link", { name: "打开清单" }).click();
  await page.getByRole("link", { name: "登记\ufffd薪欠理办" }).waitFor();
  expect(await page.locator("main").textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  await context.close();
});
