import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openApp } from "../../src/app/app.ts";
import { importDocument } from "../../src/app/import-document.ts";
import { importSample } from "../../src/app/import-sample.ts";
import { openBrowser } from "./browser.ts";
import { type Serving, serving } from "./cli.ts";
import { newFolder, root } from "./folder.ts";

/** A server over the sample county (or none) and further files, with settings in its data folder, as its own process. */
export async function site(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  {
    sample = true,
    settings = {},
  }: { readonly sample?: boolean; readonly settings?: Readonly<Record<string, object>> } = {},
): Promise<Serving> {
  const folder = newFolder();
  const app = await openApp(folder);
  if (sample) await importSample(app, `${root}/samples/documents`);
  for (const [name, file] of Object.entries(files)) {
    const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
    await importDocument(app, { name, bytes });
  }
  await app.close();
  for (const [name, setting] of Object.entries(settings)) writeFileSync(join(folder, name), JSON.stringify(setting));
  return serving(["--data", folder]);
}

/** A browser and a `site` for the tests of one file, there while they run. */
export function opened(...of: Parameters<typeof site>): { readonly browser: Browser; readonly server: Serving } {
  const at = {} as { browser: Browser; server: Serving };
  beforeAll(async () => {
    [at.browser, at.server] = await Promise.all([openBrowser(), site(...of)]);
  });
  afterAll(async () => {
    await at.browser?.close();
    await at.server?.stop();
  });
  return at;
}

export const desktop = { width: 1280, height: 860 };
export const phone = { width: 390, height: 800 };

/** What a page is looked at in, unless a test has its own: its name, its size, its shade. */
export const looks = [
  ["desktop, light", desktop, "light"],
  ["phone, dark", phone, "dark"],
] as const;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: errors, and requests to other hosts. */
  readonly complaints: string[];
}

type VisitOptions = NonNullable<Parameters<Browser["newContext"]>[0]> & { readonly language?: "zh" | "en" };

/** Opens an address in a browser of its own, in a language. */
export async function visit(
  browser: Browser,
  address: string,
  { language = "zh", ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: desktop, locale: "zh-CN", ...options });
  await context.addInitScript(
    `localStorage.getItem("mingze.language") ?? localStorage.setItem("mingze.language", "${language}")`,
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (new URL(request.url()).host !== new URL(address).host && !request.url().startsWith("data:"))
      complaints.push(`foreign request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, context, complaints };
}

/** Waits for what moves to its end; what moves for ever is not waited for. */
const settled = `Promise.all(document.getAnimations()
  .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime))
  .map((animation) => animation.finished.catch(() => undefined)))`;

/** Violations of WCAG 2.2 AA on the page as it stands, a line each. */
export async function axe(page: Page): Promise<string[]> {
  // Colours that are still fading are nobody's contrast.
  await page.evaluate(settled);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    // Without a page of its own for frames of other origins, of which there are none: half the time.
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}
