// What an answer of each verdict says, over a small list whose items are known: to everyone, and with the keyboard alone.
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { listText } from "../tools/lists.ts";
import { axe, desktop, opened, phone, visit } from "../tools/site.ts";

const list = listText({
  published: "2025年7月",
  basic: ["受理低保申请并入户核查", "调解邻里纠纷", "村道路灯照明管护", "推广政务手机软件"],
  supporting: [
    {
      name: "工地欠薪处置",
      departments: "县人力资源和社会保障局",
      theirs: "1.受理欠薪投诉；2.责令支付工资。",
      ours: "1.排查工地欠薪线索；2.劝导双方协商。",
    },
    {
      name: "城镇路灯照明管护",
      departments: "县住房和城乡建设局",
      theirs: "1.维修城镇道路路灯。",
      ours: "1.巡查路灯，上报损坏。",
    },
  ],
  reclaimed: [
    { name: "拆除违法建设的强制执行", handover: "承接部门：县综合行政执法局 工作方式：立案查处，组织拆除。" },
  ],
});

const at = opened({ "枫林镇.txt": list }, { sample: false });

interface Case {
  readonly verdict: string;
  readonly question: string;
  readonly headings: readonly string[];
  /** What else the answer says. */
  readonly says: string;
}

const cases: readonly Case[] = [
  { verdict: "basic", question: "低保怎么申请", headings: ["本镇主责"], says: "受理低保申请并入户核查" },
  {
    verdict: "supporting",
    question: "工地拖欠工资",
    headings: ["县人力资源和社会保障局牵头，本镇配合"],
    says: "1.排查工地欠薪线索",
  },
  {
    verdict: "reclaimed",
    question: "违法建筑谁拆",
    headings: ["已由县综合行政执法局收回，本镇不再承担"],
    says: "组织拆除",
  },
  {
    verdict: "several",
    question: "路灯不亮",
    headings: ["分列几张清单，各有分工", "县住房和城乡建设局牵头，本镇配合", "本镇主责"],
    says: "村道路灯照明管护",
  },
  {
    verdict: "unlisted, with a department elsewhere",
    question: "暖气不热",
    headings: ["清单内没有此项"],
    says: "对应的上级部门一般是",
  },
  {
    verdict: "unlisted, a matter of no township",
    question: "手机没有信号",
    headings: ["清单内没有此项", "相近的事项"],
    says: "不是乡镇（街道）的职责",
  },
  { verdict: "unsure", question: "灯", headings: ["拿不准，没有明确对得上的事项"], says: "您问的是哪一件？" },
];

const looks = [
  ["wide, light", desktop, "light"],
  ["narrow, dark", phone, "dark"],
] as const;

describe.each(looks)("on a %s screen", (_, viewport, colorScheme) => {
  const open = (question = "") =>
    visit(at.browser, `${at.server.address}${question && `#q=${encodeURIComponent(question)}`}`, {
      viewport,
      colorScheme,
    });

  test.each(cases)("$verdict: $question", async ({ question, headings, says }) => {
    const { page, context, complaints } = await open(question);
    const answer = page.getByRole("region", { name: "答案" });
    for (const name of headings) await answer.getByRole("heading", { level: 2, name }).waitFor();
    await answer.getByText(says).first().waitFor();
    await page.getByText("提问不保存、不记录").waitFor();
    await unfold(answer);
    await sound(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("the clarifying question leads to an answer, and its reasons unfold, with the keyboard alone", async () => {
    const { page, context } = await open();
    await tabTo(page, page.getByRole("textbox", { name: "什么事" }));
    await page.keyboard.type("灯");
    await page.keyboard.press("Enter");
    const choice = page.getByRole("group", { name: "您问的是哪一件？" }).getByRole("button").first();
    await tabTo(page, choice);
    await page.keyboard.press("Enter");
    await page.getByRole("article").first().waitFor();
    expect(await page.getByRole("textbox", { name: "什么事" }).inputValue()).toBe("灯（城镇路灯照明管护）");
    const why = page.getByText("为什么是这一项").first();
    await tabTo(page, why);
    await page.keyboard.press("Enter");
    await page.getByText("相同的词").first().waitFor();
    await sound(page);
    await context.close();
  });
});

describe("the reasons of an answer", () => {
  test("say what was understood, by which words, why the next item is behind, and how certain it is", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}#q=${encodeURIComponent("工地拖欠工资")}`);
    const why = page.getByRole("group").filter({ hasText: "为什么是这一项" });
    await why.getByText("为什么是这一项").click();
    const told = await why.textContent();
    expect(told).toMatch(/看作农民工工资支付保障与欠薪化解/u);
    expect(told).toMatch(/与这样的问题相近\S+工资/u);
    expect(told).toMatch(/相同的词工地、/u);
    expect(told).toMatch(/其次一项“\S+”与所问没有相同的词，所问的事也不如这一项相近。/u);
    expect(told).toMatch(/把握较大用来检验的问题里，这样的回答约 9\d% 是对的。/u);
    expect((await why.locator("mark").allTextContents()).join(" ")).toContain("工资");
    await context.close();
  });
  test("are not given for an item that does not answer", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}#q=${encodeURIComponent("手机没有信号")}`);
    await page
      .getByRole("button", { name: /枫林镇 第/u })
      .first()
      .click();
    await page.getByRole("article").waitFor();
    expect(await page.getByRole("heading", { name: /主责|牵头|收回，/u }).count()).toBe(0);
    expect(await page.getByText("为什么是这一项").count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});

async function unfold(answer: Locator): Promise<void> {
  for (const why of await answer.getByText("为什么是这一项").all()) await why.click();
}

/** Nothing for axe, nothing wider than the screen. */
async function sound(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(0);
}

async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  const focused = () => place.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let i = 0; i < 40 && !(await focused()); i++) await page.keyboard.press("Tab");
  expect(await focused()).toBe(true);
}
