// A department's mirror page: reached from its page, differences marked and told without colour, sound on every screen.
import { describe, expect, test } from "vitest";
import { axe, looks, opened, visit } from "../tools/site.ts";

const at = opened();

describe.each(looks)("a department's mirror on a %s screen", (_, viewport, colorScheme) => {
  test("stands behind its page, shows both sides by duty, and can leave out where lists agree", async () => {
    const address = `${at.server.address}departments/${encodeURIComponent("青梧县民政局")}`;
    const { page, context, complaints } = await visit(at.browser, address, { viewport, colorScheme });
    await page.getByRole("link", { name: "对照各乡镇清单" }).click();
    await page.getByRole("heading", { name: "青梧县民政局 部门对照" }).waitFor();
    const agreeing = page.getByText("各清单一致", { exact: true });
    expect(await agreeing.count()).toBeGreaterThan(0);
    expect(await page.getByText("（不是每份清单都有）").count()).toBeGreaterThan(2);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.getByLabel("只看有差异的").check();
    await expect.poll(() => agreeing.count()).toBe(0);
    await page.getByRole("link", { name: /公租房.*柳溪镇/u }).click();
    await page.waitForURL(/\/lists\/\d+\/supporting-/u);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
