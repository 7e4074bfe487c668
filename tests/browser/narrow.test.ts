// What only a narrow screen or a scrambled print shows.
import { describe, expect, test } from "vitest";
import { listText } from "../tools/lists.ts";
import { axe, desktop, opened, phone, visit } from "../tools/site.ts";

/** A print whose text layer has a line for each character. */
const scrambled = `白石县枫林镇履职事项清单

基本履职事项清单

1.受理低保申请并入户核查
2.${[..."管护村道和路灯，巡查桥梁、涵洞和排水沟，发现塌陷、积水和倒伏的树木及时设置警示并上报，组织清理"].join("\n")}
3.路灯
`;

const long = listText({
  place: "青石县长清单镇",
  basic: Array.from({ length: 110 }, (_, i) => `办理第${i + 1}件事`),
});

/** A sheet without merged cells: its title stands in the first. */
const sheet = `青石县云台镇基本履职事项清单,,
序号,类别,事项名称
1,党的建设,召开党员大会
2,党的建设,联系老党员
`;

const at = opened({ "枫林镇.txt": scrambled, "长清单镇.txt": long, "云台镇.csv": sheet }, { sample: false });

test("at 320 pixels each line of a list is large enough for a finger", async () => {
  const { page, context } = await visit(at.browser, `${at.server.address}lists/1`, {
    viewport: { width: 320, height: 640 },
  });
  await page.getByRole("link", { name: "路灯", exact: true }).waitFor();
  expect(await axe(page)).toEqual([]);
  await context.close();
});

test("on a phone the rows around an item show their numbers whole", async () => {
  const { page, context } = await visit(at.browser, `${at.server.address}lists/2/basic-104`, { viewport: phone });
  const print = page.getByRole("region", { name: "原文出处" });
  await print.getByText("103", { exact: true }).waitFor();
  const cut = `[...document.querySelectorAll("td:first-child > span")].filter((cell) => cell.scrollHeight > cell.clientHeight + 1).map((cell) => cell.textContent)`;
  expect(await page.evaluate(cut)).toEqual([]);
  await context.close();
});

test("on a phone the title above an item takes the width of the print", async () => {
  const { page, context } = await visit(at.browser, `${at.server.address}lists/3/basic-1`, { viewport: phone });
  const print = page.getByRole("region", { name: "原文出处" });
  const title = print.getByText("青石县云台镇基本履职事项清单");
  await title.waitFor();
  expect((await title.boundingBox())?.width).toBeGreaterThan(200);
  await context.close();
});

describe.each([desktop, phone])("on a screen of $width pixels", (viewport) => {
  test("a print with a line for each character is no longer than the screen, and its words stay as they are", async () => {
    const { page, context } = await visit(at.browser, `${at.server.address}lists/1/basic-2`, { viewport });
    const print = page.getByRole("region", { name: "原文出处" });
    await print.waitFor();
    expect((await print.boundingBox())?.height).toBeLessThan(viewport.height);
    expect(await print.textContent()).toContain("护 村 道");
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});
