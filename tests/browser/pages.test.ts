// Every page and state: nothing for axe to find, nothing wider than the screen, nothing in the console, no foreign request.
// With UPDATE_SCREENSHOTS=1 the pictures in docs/screenshots are made anew.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generatedList } from "../../bench/generate.ts";
import { openBrowser } from "../tools/browser.ts";
import type { Serving } from "../tools/cli.ts";
import { root } from "../tools/folder.ts";
import { axe, desktop, phone, site, visit } from "../tools/site.ts";

let browser: Browser;
let server: Serving;
let empty: Serving;

beforeAll(async () => {
  const long = { "第〇一镇.txt": generatedList(1) };
  [browser, server, empty] = await Promise.all([openBrowser(), site(long), site({}, { sample: false })]);
  await fetch(`${server.address}api/reports`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ edition: 1, itemId: "supporting-7", verdict: "supporting", remark: "应当先找劳动监察大队" }),
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await empty?.stop();
});

interface PageCase {
  readonly name: string;
  readonly path: string;
  /** Words that show that the page is there, in Chinese and English. */
  readonly ready: readonly [string, string];
  readonly empty?: boolean;
}

const q = encodeURIComponent;
const pages: readonly PageCase[] = [
  { name: "home", path: "", ready: ["三张清单，三种责任", "Three lists, three kinds"] },
  { name: "home-empty", path: "", ready: ["库中还没有清单", "No lists yet"], empty: true },
  { name: "answer-supporting", path: `#q=${q("工地拖欠工资")}&list=1`, ready: ["工地欠薪处置", "工地欠薪处置"] },
  { name: "answer-basic", path: `#q=${q("老人高龄津贴怎么领")}&list=1`, ready: ["本镇主责", "itself is responsible"] },
  { name: "answer-reclaimed", path: `#q=${q("户籍证明")}&list=1`, ready: ["收回", "Taken back"] },
  { name: "answer-unlisted", path: `#q=${q("飞船 xyz")}`, ready: ["清单内没有此项", "Not in the list"] },
  {
    name: "answer-unsure",
    path: `#q=${q("灯")}&list=1`,
    ready: ["拿不准", "Not certain"],
  },
  { name: "answer-several", path: `#q=${q("有人在田里烧秸秆")}`, ready: ["其他接近的事项", "Other close items"] },
  { name: "answer-nowhere", path: `#q=${q("路灯")}&list=999`, ready: ["没有这份清单", "No such list"] },
  { name: "lists", path: "lists", ready: ["石岭乡", "石岭乡"] },
  { name: "lists-empty", path: "lists", ready: ["库中还没有清单", "No lists yet"], empty: true },
  { name: "list", path: "lists/1?kind=supporting", ready: ["公租房申请", "公租房申请"] },
  { name: "list-long", path: "lists/4?kind=supporting", ready: ["105 / 105 项", "105 of 105"] },
  {
    name: "list-nothing",
    path: `lists/1?words=${q("没有这样的词")}`,
    ready: ["没有符合条件的事项", "No item matches"],
  },
  { name: "item", path: "lists/1/supporting-7", ready: ["原文出处", "As printed"] },
  { name: "item-doubtful", path: "lists/1/basic-19", ready: ["存疑与问题", "Doubts and slips"] },
  { name: "departments", path: "departments", ready: ["部门承担的事项数", "Items by department"] },
  { name: "department", path: `departments/${q("县公安局")}`, ready: ["各类别事项数", "Items by category"] },
  { name: "notice", path: "notice", ready: ["通知不保存、不记录", "neither stored nor logged"] },
  {
    name: "mirror",
    path: `departments/${q("青梧县民政局")}/mirror`,
    ready: ["底色标出的条款", "Marked clauses do not stand in every list"],
  },
  { name: "batch", path: "batch", ready: ["表格里的问题不保存、不记录", "neither kept nor logged"] },
  { name: "own-words", path: "own-words", ready: ["还没有本单位用语", "No words of your own yet"] },
  { name: "checks", path: "checks", ready: ["看全县", "Whole county"] },
  { name: "checks-empty", path: "checks", ready: ["库中还没有清单", "No lists yet"], empty: true },
  { name: "check", path: "checks/1?rule=wrong-character", ready: ["每月排察工业", "每月排察工业"] },
  { name: "check-long", path: "checks/4", ready: ["同一清单内重复事项", "Duty twice"] },
  {
    name: "county-check",
    path: `checks/county/${q("青梧县")}`,
    ready: ["几份清单共有的问题", "Slips that several lists"],
  },
  { name: "import", path: "import", ready: ["选择文件", "Choose files"] },
  { name: "reports", path: "reports", ready: ["应当先找劳动监察大队", "应当先找劳动监察大队"] },
  { name: "reports-none", path: "reports", ready: ["没有待处理的反馈", "No reports are waiting"], empty: true },
  { name: "error", path: "lists/999", ready: ["没有编号为 999 的清单", "Cannot find edition 999"] },
  { name: "not-found", path: "no/such/page", ready: ["没有这个页面", "No such page"] },
];

/** The pages that are also looked at in the looks between the two extremes. */
const main = new Set(["home", "answer-supporting", "list", "item", "departments", "department", "check", "import"]);

const looks = [
  { look: "desktop-light", viewport: desktop, colorScheme: "light", language: "zh", shown: pages },
  { look: "phone-dark", viewport: phone, colorScheme: "dark", language: "en", shown: pages },
  {
    look: "phone-light",
    viewport: phone,
    colorScheme: "light",
    language: "zh",
    shown: pages.filter(({ name }) => main.has(name)),
  },
  {
    look: "desktop-dark",
    viewport: desktop,
    colorScheme: "dark",
    language: "zh",
    shown: pages.filter(({ name }) => main.has(name)),
  },
  {
    look: "desktop-english",
    viewport: desktop,
    colorScheme: "light",
    language: "en",
    shown: pages.filter(({ name }) => main.has(name)),
  },
] as const;

const pictures = join(root, "docs/screenshots");
const pictured = new Set([
  ...["home", "answer-supporting", "answer-reclaimed", "answer-unsure", "answer-unlisted", "list-long", "item"].map(
    (name) => `${name}-desktop-light`,
  ),
  ...["departments", "department", "check", "county-check", "import", "lists", "error"].map(
    (name) => `${name}-desktop-light`,
  ),
  ...["home", "answer-supporting", "departments"].map((name) => `${name}-desktop-dark`),
  ...["answer-supporting", "list", "item"].map((name) => `${name}-phone-light`),
  ...["home", "answer-supporting", "list-long", "check"].map((name) => `${name}-phone-dark`),
  "answer-supporting-desktop-english",
]);

/** Pages that are short enough to be shown to their end. */
const wholly = new Set(["home", "answer-supporting", "answer-reclaimed", "item"]);

describe.each(looks)("on $look", ({ look, viewport, colorScheme, language, shown }) => {
  test.each(shown)("$name", async ({ name, path, ready, empty: onEmpty }) => {
    const at = onEmpty ? empty : server;
    const { page, context, complaints } = await visit(browser, at.address + path, { viewport, colorScheme, language });
    await page
      .getByText(language === "zh" ? ready[0] : ready[1])
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(0);
    const expected = name === "error" || name === "answer-nowhere" ? 1 : 0;
    expect(complaints.filter((words) => !/404/u.test(words)).length).toBe(0);
    expect(complaints.length).toBeLessThanOrEqual(expected);
    if (process.env.UPDATE_SCREENSHOTS === "1" && pictured.has(`${name}-${look}`)) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${look}.png`), fullPage: wholly.has(name) });
    }
    await context.close();
  });
});
