// The drawings of docs/design.md, rendered with the app's own tokens when UPDATE_SCREENSHOTS=1.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBrowser } from "../tools/browser.ts";
import { root } from "../tools/folder.ts";

const folder = join(root, "docs/design");
const tokens = readFileSync(join(root, "web/src/theme/tokens.css"), "utf8");
const drawings = [
  { page: "cards.html", theme: "light", places: { "#a": "card-a", "#b": "card-b", "#c": "card-c" } },
  { page: "tokens.html", theme: "light", places: { "#type": "type", "#colours": "colours-light" } },
  { page: "tokens.html", theme: "dark", places: { "#colours": "colours-dark" } },
] as const;

test.each(drawings)("$page in $theme", async ({ page: name, theme, places }) => {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const html = readFileSync(join(folder, name), "utf8").replace(/<link rel="stylesheet"[^>]*>/u, "");
  await page.setContent(html.replace("<style>", `<style>${tokens}</style><style>`));
  await page.evaluate(`document.documentElement.dataset.theme = "${theme}"`);
  for (const [place, picture] of Object.entries(places)) {
    expect(await page.locator(place).isVisible()).toBe(true);
    if (process.env.UPDATE_SCREENSHOTS === "1")
      await page.locator(place).screenshot({ path: join(folder, `${picture}.png`) });
  }
  await browser.close();
});
