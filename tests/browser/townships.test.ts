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
    expect(readFileSync(await download.path(), "utf8")).toContain("1,工地拖欠工资,上级牵头本级配合,");
    await page.getByText("已下载“诉求-答复.csv”").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.getByTestId("files").setInputFiles(file("编号,内容\n1,工地拖欠工资\n"));
    await page.getByText("诉求.csv 的首行没有“问题”一栏").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await context.close();
  });
});
