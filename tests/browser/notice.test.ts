import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fiveTasks } from "../tools/five-tasks.ts";
import { axe, looks, opened, visit } from "../tools/site.ts";

const at = opened();

describe.each(looks)("a notice on a %s screen", (_, viewport, colorScheme) => {
  test("is told apart task by task, with the list quoted, and its reply is downloaded", async () => {
    const { page, context, complaints } = await visit(at.browser, at.server.address, { viewport, colorScheme });
    await page.getByRole("link", { name: "通知", exact: true }).click();
    await page.getByLabel("通知正文").fill(fiveTasks);
    await page.getByLabel("乡镇（街道）").click();
    await page.getByRole("option", { name: /柳溪镇/u }).click();
    await page.getByRole("button", { name: "对照" }).click();
    await page.getByText("5 项任务，对照青梧县柳溪镇的清单").waitFor();
    for (const verdict of ["基本履职事项", "配合职责之内", "超出清单职责", "上级部门已收回", "清单未列"])
      expect(await page.getByText(verdict, { exact: true }).count()).toBe(1);
    expect(await page.locator("tbody mark").count()).toBeGreaterThan(5);
    expect(await page.getByText("通知不保存、不记录").isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(page.url()).toBe(`${at.server.address}notice`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载反馈意见" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("关于《关于做好2026年第二季度有关工作的通知》的反馈意见.docx");
    const word = unzipSync(readFileSync(await download.path()))["word/document.xml"];
    expect(new TextDecoder().decode(word)).toContain("的反馈意见");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test("a long notice is held a stretch at a time, with who leads and how an indicator is scored", async () => {
  const { page, context } = await visit(at.browser, `${at.server.address}notice`);
  const wells = "由县水利局牵头、各乡镇配合，核对在用机井数量。\n".repeat(24);
  await page.getByLabel("通知正文").fill(`${wells}指标\t分值\t评分标准\n高龄津贴名册更新\t5\t迟报一次扣1分`);
  await page.getByLabel("乡镇（街道）").click();
  await page.getByRole("option", { name: /柳溪镇/u }).click();
  await page.getByRole("button", { name: "对照" }).click();
  await page.getByText("25 项任务，对照青梧县柳溪镇的清单").waitFor();
  await page.getByText("评分标准：迟报一次扣1分").waitFor();
  expect(await page.locator("tbody tr").count()).toBe(25);
  expect(await page.getByText("牵头：县水利局").count()).toBe(24);
  await context.close();
});

test("a text without a task is told so, in either language", async () => {
  const { page, context } = await visit(at.browser, `${at.server.address}notice`, { language: "en" });
  await page.getByLabel("The notice").fill("今天天气很好。");
  await page.getByLabel("Township").click();
  await page.getByRole("option", { name: /柳溪镇/u }).click();
  await page.getByRole("button", { name: "Compare" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("Cannot find a task");
  await context.close();
});

test("a township is asked for first; a task's actions and the tasks of others are told apart", async () => {
  const { page, context } = await visit(at.browser, `${at.server.address}notice`);
  await page
    .getByLabel("通知正文")
    .fill("一、各镇要对小餐馆开展日常消防检查，对逾期不改的处以罚款。\n二、县气象局负责发布雨情。");
  await page.getByText("请先选择乡镇（街道）").waitFor();
  await page.getByLabel("乡镇（街道）").click();
  await page.getByRole("option", { name: /柳溪镇/u }).click();
  expect(await page.getByText("请先选择乡镇（街道）").count()).toBe(0);
  await page.getByRole("button", { name: "对照" }).click();
  await page.getByText("部分超出职责", { exact: true }).waitFor();
  expect(await page.getByText("这一动作需要行政执法的职权，清单未赋予本单位。").count()).toBe(1);
  await page.getByText("另有 1 项任务由其他单位承担").click();
  expect(await page.getByText("县气象局负责发布雨情").last().isVisible()).toBe(true);
  await context.close();
});
