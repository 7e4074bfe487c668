// For hotlines: one question by each township's list, and a table of questions that comes back answered.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { axe, looks, opened, visit } from "../tools/site.ts";

const at = opened();

describe.each(looks)("on a %s screen", (_, viewport, colorScheme) => {
  test("one question is answered by each township, as a table and as a file", async () => {
    const address = `${at.server.address}#q=${encodeURIComponent("有人在田里烧秸秆")}&county=${encodeURIComponent("青梧县")}`;
    const { page, context, complaints } = await visit(at.browser, address, { viewport, colorScheme });
    await page.getByRole("button", { name: "逐个乡镇（街道）查" }).click();
    const table = page.getByRole("region", { name: "各乡镇（街道）" });
    await table.getByRole("status").waitFor();
    await table.getByText(/^3 份清单不一致：/u).waitFor();
    for (const name of ["柳溪镇", "石岭乡", "滨河街道"])
      expect(await table.getByRole("link", { name: `青梧县${name}` }).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      table.getByRole("button", { name: "下载表格" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("各乡镇（街道）谁负责-青梧县.csv");
    expect(readFileSync(await download.path(), "utf8").split("\r\n")).toHaveLength(4);
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("an item is as sure on its card as in the table, and what is not near stands behind a button", async () => {
    const address = `${at.server.address}#q=${encodeURIComponent("工地拖欠工资")}`;
    const { page, context } = await visit(at.browser, address, { viewport, colorScheme });
    const card = page.getByRole("article");
    await card.getByText("把握较大").first().waitFor();
    await page.getByRole("button", { name: "逐个乡镇（街道）查" }).click();
    const table = page.getByRole("region", { name: "各乡镇（街道）" });
    await table.getByText("3 份清单都列为上级牵头、本级配合").waitFor();
    expect(await table.getByText("把握较大").count()).toBe(3);
    const others = page.getByRole("button", { name: /^排查调处邻里.*第 9 项/u });
    expect(await others.count()).toBe(0);
    await page.getByRole("button", { name: /显示更多/u }).click();
    expect(await others.count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
  test("a table of questions comes back as a table of answers, and a wrong one says what it lacks", async () => {
    const { page, context, complaints } = await visit(at.browser, at.server.address, { viewport, colorScheme });
    await page.getByRole("link", { name: "批量查" }).click();
    await page.getByText("表格里的问题不保存、不记录").waitFor();
    await page.getByRole("combobox").click();
    await page.getByRole("option", { name: /柳溪镇/u }).click();
    const file = (text: string) => ({ name: "诉求.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByTestId("files").setInputFiles(file("编号,问题\n1,工地拖欠工资\n")),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain(
      "1,工地拖欠工资,青梧县柳溪镇（示例）,上级牵头本级配合,",
    );
    await page.getByText("已下载“诉求-答复.csv”").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.getByTestId("files").setInputFiles(file("编号,说明\n1,工地拖欠工资\n"));
    await page.getByText("诉求.csv 里没有认出写问题的一栏").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await context.close();
  });
});
