// Fictional lists printed to PDF by a headless chromium, in layouts that table readers stumble over, and in forms put together at
// random. Other seeds, and more forms: MINGZE_SEED=123 MINGZE_FORMS=100 npm test -- --project pdf
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reading } from "../../src/model/reading.ts";
import { openBrowser } from "../tools/browser.ts";
import { listPage } from "../tools/list-page.ts";
import { madeList } from "../tools/made-list.ts";
import { pageForms } from "../tools/page-forms.ts";
import { type PrintAt, printOf } from "../tools/print-at.ts";
import { Printer } from "../tools/print-pdf.ts";
import { readFileBytes } from "../tools/read-bytes.ts";
import { sampledForm } from "../tools/sampled-form.ts";
import { scoreOf } from "../tools/score.ts";

const seed = Number(process.env.MINGZE_SEED ?? 7);
const sampled = Number(process.env.MINGZE_FORMS ?? 8);
const forms = [...pageForms, ...Array.from({ length: sampled }, (_, i) => sampledForm(seed * 1000 + i))];
let browser: Browser;
let printer: Printer;

beforeAll(async () => {
  browser = await openBrowser();
  printer = await Printer.of(browser);
});
afterAll(() => browser?.close());

test.each(forms.map((form, i) => ({ form, i, name: form.name })))("$name", async ({ form, i }) => {
  const list = madeList(form.seed ?? seed + i, {
    basic: form.long ? 30 : 22,
    supporting: form.long ? 24 : 10,
    reclaimed: 10,
  });
  const bytes = await printer.print(listPage(list, form), form);
  const { reading } = await readFileBytes(bytes, "清单.pdf");
  const { accuracy, misses, ...counts } = scoreOf(list.rows, reading.items);
  expect(counts, misses.join("\n")).toEqual({ missing: 0, extra: 0 });
  expect(accuracy, misses.join("\n")).toBeGreaterThanOrEqual(0.99);
  const { characters, inItems, furniture, unplaced } = reading.accounting;
  expect(inItems + furniture + unplaced).toBe(characters);
  expect(unplaced, JSON.stringify(reading.accounting.unplacedAt)).toBeLessThanOrEqual(characters * 0.001);
  expect(misplaced(reading, await printOf(bytes))).toEqual([]);
});

/** Quotes that do not stand in their boxes. */
function misplaced(reading: Reading, printAt: PrintAt): string[] {
  const places = reading.items.flatMap((item) => Object.values(item.provenance).flat());
  return places
    .filter(({ at, quote }) => printAt(at) !== quote.replace(/\s+/gu, ""))
    .map(({ at, quote }) => `page ${at.page} ${at.box}: ${quote} ≠ ${printAt(at)}`);
}
