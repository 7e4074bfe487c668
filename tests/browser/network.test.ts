// The server is on this machine: what the browser thinks of the network, or a server that was away for a while, ends nothing.
import { expect, test } from "vitest";
import { opened, visit } from "../tools/site.ts";

const at = opened();

test("a question is answered and a remark is kept also while the browser says that it is offline", async () => {
  const { page, context } = await visit(at.browser, at.server.address);
  await page.evaluate("window.dispatchEvent(new Event('offline'))");
  await page.getByRole("textbox", { name: "什么事" }).fill("工地拖欠工资");
  await page.keyboard.press("Enter");
  await page.getByRole("article").waitFor();
  await page.getByRole("button", { name: "答得不对？" }).click();
  await page.getByRole("button", { name: "提交" }).click();
  await page.getByText("已记下，谢谢").waitFor();
  await context.close();
});

test("a page that could not be fetched is fetched again when one comes back to it", async () => {
  const { page, context } = await visit(at.browser, at.server.address);
  await page.route("**/assets/departments-page*", (route) => route.abort());
  const way = page.getByRole("link", { name: "看部门" });
  await way.click();
  await page.getByText("连不上本机的明责服务").waitFor();
  await page.getByRole("link", { name: "查责任" }).click();
  await page.unroute("**/assets/departments-page*");
  await way.click();
  await page.getByRole("heading", { level: 1, name: "部门" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await context.close();
});
