import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type App, openApp } from "../../src/app/app.ts";
import { importSample } from "../../src/app/import-sample.ts";
import { newFolder, root } from "../tools/folder.ts";
import { figuresOf, labelledNotices, scoreNotice } from "./notice-score.ts";

let app: App;
beforeAll(async () => {
  app = await openApp(newFolder());
  await importSample(app, join(root, "samples/documents"));
});
afterAll(() => app.close());

describe.each(["development", "held-out"] as const)("labelled notices, %s", (set) => {
  test("what is asked of townships is found, judged by the list, and no overreach is accepted", async () => {
    const scored = [];
    for (const notice of labelledNotices.filter((one) => one.set === set))
      scored.push(...(await scoreNotice(app, notice)));
    const { asked, found, right, accepted, mistaken, falseClaims, claimable } = figuresOf(scored);
    expect(found / asked).toBeGreaterThanOrEqual(0.93);
    expect(right / asked).toBeGreaterThanOrEqual(0.85);
    expect(falseClaims / claimable).toBeLessThanOrEqual(0.02);
    expect([accepted, mistaken]).toEqual([0, 0]);
  });
});
