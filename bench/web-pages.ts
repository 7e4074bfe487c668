import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumPath } from "../scripts/house/chromium.ts";
import { openApp } from "../src/app/app.ts";
import { importDocument } from "../src/app/import-document.ts";
import { generatedList, longList } from "./generate.ts";
import { median, percentile, round } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const slower = 4;
const rounds = 5;

/** Pages over the real server with a list of some 340 items and one with a thousand in one table. */
export async function benchPages(): Promise<object> {
  const executablePath = chromiumPath();
  if (!executablePath) return { pages: "no chromium on this machine" };
  const folder = mkdtempSync(join(tmpdir(), "mingze-bench-"));
  const app = await openApp(folder);
  for (const [name, text] of Object.entries({ "340.txt": generatedList(1), "1000.txt": longList(1000) }))
    await importDocument(app, { name, bytes: new TextEncoder().encode(text), as: "new" });
  await app.close();
  const server = spawn(process.execPath, [
    "--disable-warning=ExperimentalWarning",
    join(root, "src/cli/main.ts"),
    ...["--data", folder, "serve", "--port", "0"],
  ]);
  const address = await addressOf(server);
  const bare = await barePage();
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    return {
      largestPaint: await benchPaint(browser, address, bare.address),
      clicks340: await benchClicks(browser, `${address}lists/1`),
      clicks1000: await benchClicks(browser, `${address}lists/2`),
      scroll1000: await benchScroll(browser, `${address}lists/2`),
    };
  } finally {
    await browser.close();
    bare.close();
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true });
  }
}

/** Largest contentful paint of Ask, with nothing cached, on a CPU slowed down; a static page of the same words beside it. */
async function benchPaint(browser: Browser, address: string, bare: string): Promise<unknown> {
  const ask: number[] = [];
  const yardstick: number[] = [];
  for (let i = 0; i < rounds; i++) {
    ask.push(await largestPaint(browser, address));
    yardstick.push(await largestPaint(browser, bare));
  }
  const [ms, bareMs] = [median(ask), median(yardstick)];
  const cpu = median(await Promise.all(Array.from({ length: 3 }, () => mainThreadCpu(browser, address))));
  return {
    cpuSlowdown: slower,
    ms: round(ms, 0),
    barePageMs: round(bareMs, 0),
    ratio: round(ms / bareMs, 1),
    mainThreadCpuMs: round(cpu, 0),
    mainThreadCpuSlowedMs: round(cpu * slower, 0),
  };
}

/** What the page's own thread works until Ask is there, waiting for other processes left out; on an unslowed CPU. */
async function mainThreadCpu(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const { metrics } = await session.send("Performance.getMetrics");
  await context.close();
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  const ms = await page.evaluate<number>(`new Promise((done) => {
    let last = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) last = entry.startTime; })
      .observe({ type: "largest-contentful-paint", buffered: true });
    setTimeout(() => done(last), 500);
  })`);
  await context.close();
  return ms;
}

/** From a press on a tab or a letter in the filter to the next picture on the screen, the CPU as it is. */
async function benchClicks(browser: Browser, address: string): Promise<unknown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  await page.addInitScript(`window.answered = [];
    for (const type of ["click", "input"]) addEventListener(type, (event) => {
      const began = event.timeStamp;
      requestAnimationFrame(() => setTimeout(() => window.answered.push({ type, ms: performance.now() - began })));
    }, true);`);
  await page.goto(address);
  await page.getByRole("tab").first().waitFor();
  for (let i = 0; i < rounds * 2; i++) for (const tab of await page.getByRole("tab").all()) await tab.click();
  const tabs = await answeredTimes(page, "click");
  await page.getByRole("tab").first().click();
  const field = page.locator("input[type=search]");
  for (let i = 0; i < rounds; i++) {
    await field.pressSequentially("登记", { delay: 60 });
    await field.fill("");
  }
  const letters = await answeredTimes(page, "input");
  await answeredTimes(page, "click");
  const category = page.getByRole("combobox").first();
  for (let i = 0; i < rounds * 2; i++) {
    await category.click();
    await page
      .getByRole("option")
      .nth(i % 2 ? 0 : 1)
      .click();
  }
  const categories = await answeredTimes(page, "click");
  await context.close();
  return { tab: figures(tabs), letter: figures(letters), category: figures(categories) };
}

const answeredTimes = (page: Page, type: string): Promise<number[]> =>
  page.evaluate(`(() => { const found = window.answered.filter((one) => one.type === "${type}").map((one) => one.ms);
    window.answered = []; return found; })()`);

const figures = (times: readonly number[]): unknown => ({
  medianMs: round(median(times), 0),
  p95Ms: round(percentile(times, 95), 0),
});

/** The time between two pictures while a table of a thousand rows is scrolled from end to end. */
async function benchScroll(browser: Browser, address: string): Promise<unknown> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(address);
  await page.getByRole("row").nth(1).waitFor();
  const frames = await page.evaluate<number[]>(`new Promise((done) => {
    const times = [];
    let last = performance.now();
    const end = document.documentElement.scrollHeight - innerHeight;
    const step = (now) => {
      times.push(now - last);
      last = now;
      scrollBy(0, 400);
      if (scrollY >= end - 1 || times.length > 600) done(times.slice(1)); else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  const rows = await page.getByRole("row").count();
  await page.close();
  return {
    rows: rows - 1,
    frames: frames.length,
    medianMs: round(median(frames), 1),
    p95Ms: round(percentile(frames, 95), 1),
  };
}

/** A page without script that says as much as Ask does before its data come. */
async function barePage(): Promise<{ address: string; close(): void }> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      "<!doctype html><title>-</title><h1>这件事，谁负责？</h1><p>乡镇（街道）履职事项清单：谁负责什么</p><textarea></textarea>",
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((done) =>
    server.stdout?.on("data", (chunk) => {
      const address = /http:\S+/u.exec(String(chunk))?.[0];
      if (address) done(address);
    }),
  );
