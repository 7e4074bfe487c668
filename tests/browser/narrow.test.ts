// What only a narrow screen or a scrambled print shows.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { exampleList, listText } from "../tools/lists.ts";
import { axe, desktop, phone, site, visit } from "../tools/site.ts";

/** A print whose text layer has a line for each character. */
const scrambled = listText({
  ...exampleList,
  basic: [...(exampleList.basic ?? []), "巡查辖区内的桥梁和涵洞", "路灯"],
}).replace(
  "3\t民生服务\t管护村道和路灯",
  `${[..."管护村道和路灯管护村道和路灯"].join("\n").repeat(20)}\n3\t民生服务\t管护村道和路灯`,
);

let browser: Browser;
let server: Serving;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), site({ "枫林镇.txt": scrambled }, { sample: false })]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("at 320 pixels each line of a list is large enough for a finger", async () => {
  const { page, context } = await visit(browser, `${server.address}lists/1`, { viewport: { width: 320, height: 640 } });
  await page.getByRole("link", { name: "路灯", exact: true }).waitFor();
  expect(await axe(page)).toEqual([]);
  await context.close();
});

describe.each([desktop, phone])("on a screen of $width pixels", (viewport) => {
  test("a print with a line for each character is no longer than the screen, and its words stay as they are", async () => {
    const { page, context } = await visit(browser, `${server.address}lists/1/basic-3`, { viewport });
    const print = page.getByRole("region", { name: "原文出处" });
    await print.waitFor();
    expect((await print.boundingBox())?.height).toBeLessThan(viewport.height);
    expect(await print.textContent()).toContain("管 护 村 道");
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});
