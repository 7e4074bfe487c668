// 本单位用语: added on their page, by a file, and from an answer; applied and told; taken out.
import { describe, expect, test } from "vitest";
import { axe, looks, opened, visit } from "../tools/site.ts";

const at = opened();

describe.each(looks)("own words on a %s screen", (_, viewport, colorScheme) => {
  test("are added for a standard duty and by a file, whose bad rows are named, and are removed", async () => {
    const { page, context, complaints } = await visit(at.browser, at.server.address, { viewport, colorScheme });
    await page.getByRole("link", { name: "本单位用语" }).click();
    await page.getByText("还没有本单位用语").waitFor();
    expect(await page.getByText("不写姓名、电话、证件号").isVisible()).toBe(true);
    await page.getByLabel("这样问或这样说").fill("老铁屋");
    await page.getByRole("combobox", { name: "指哪个标准事项" }).fill("危房");
    await page.getByRole("option").first().click();
    await page.getByRole("button", { name: "添加", exact: true }).click();
    await page.getByText("共 1 条").waitFor();
    await page.getByText("用文件添加").click();
    const csv = "用语,乡镇,事项\n黑烟囱,柳溪镇,basic-1\n白房子,无此镇,basic-1\n";
    const file = { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
    await page.getByTestId("files").setInputFiles(file);
    await page.getByText("添加 1 条，原已有 0 条，不能用 1 条").waitFor();
    expect(await page.getByText(/^第 3 行“白房子”：没有“无此镇”的清单/u).isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    for (const words of ["老铁屋", "黑烟囱"]) await page.getByRole("button", { name: `删除 ${words}` }).click();
    await page.getByText("还没有本单位用语").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
  test("come from an answer, and the next answer says that it stands on them", async () => {
    const address = `${at.server.address}#q=${encodeURIComponent("工地拖欠工资")}&township=${encodeURIComponent("柳溪镇")}`;
    const { page, context, complaints } = await visit(at.browser, address, { viewport, colorScheme });
    await page.getByRole("button", { name: "以后这样问就指这一项" }).click();
    expect(await page.getByLabel("这样问或这样说").inputValue()).toBe("工地拖欠工资");
    await page.getByLabel("这样问或这样说").fill("铁公鸡老板");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("已存为本单位用语").waitFor();
    await page.getByLabel("什么事").fill("村里有个铁公鸡老板");
    await page.getByRole("button", { name: "查", exact: true }).click();
    await page.getByText("为什么是这一项").click();
    await page.getByText("铁公鸡老板（指“工地欠薪处置”）").click();
    await page.getByRole("button", { name: "删除 铁公鸡老板" }).click();
    await page.getByText("还没有本单位用语").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
