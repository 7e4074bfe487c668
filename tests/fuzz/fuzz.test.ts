// Mutated files, 200 of each format: none crashes a reader, takes ten seconds or a gigabyte. npm run fuzz reads 10,000.
import { expect, test } from "vitest";
import { fuzzedFormats } from "./formats.ts";
import { fuzz } from "./fuzz.ts";

test.each(fuzzedFormats)("$id", async (format) => {
  const before = process.memoryUsage.rss() / 2 ** 20;
  const { failures, slowestMs, mostMiB, read, refused } = await fuzz(format, 200);
  expect(failures).toEqual([]);
  expect(slowestMs).toBeLessThan(10_000);
  expect(mostMiB - before).toBeLessThan(1024);
  // Mutations that only ever break the file, or never do, would test little.
  expect(Math.min(read, refused)).toBeGreaterThan(10);
});
