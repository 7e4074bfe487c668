// While an endpoint orders the hits, whoever asks is told where the question goes before asking.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { axe, phone, site, visit } from "../tools/site.ts";

// Nobody listens there: the order stays, and that is told too.
const address = "http://127.0.0.1:9/v1";
let browser: Browser;
let server: Serving;

beforeAll(async () => {
  const settings = { "rerank.json": { address, kind: "chat", model: "m" } };
  [browser, server] = await Promise.all([openBrowser(), site({}, { settings })]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("the page Ask names the address, and says that the order is the usual one where it does not answer", async () => {
  const { page, context, complaints } = await visit(browser, server.address, { viewport: phone, colorScheme: "dark" });
  await page.getByText(`会发送到 ${address}`).waitFor();
  await page.getByLabel("什么事").fill("有人在田里烧秸秆");
  await page.getByRole("button", { name: "查", exact: true }).click();
  await page.getByText(`${address} 连不上，仍按原来的顺序。`).waitFor();
  expect(await page.getByText(`会发送到 ${address}`).isVisible()).toBe(true);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
});
