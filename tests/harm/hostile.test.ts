// Files made to harm a reader: each is read or refused within bounds, with a clear message, and stops no other.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readInWorker } from "../../src/app/reading/read-in-worker.ts";
import type { KnownError } from "../../src/model/known-error.ts";
import { mingze } from "../tools/cli.ts";
import { newFolder } from "../tools/folder.ts";
import { hostileXlsx } from "../tools/hostile/excel.ts";
import type { HostileFile } from "../tools/hostile/hostile-file.ts";
import { hostilePdf } from "../tools/hostile/pdf.ts";
import { hostileText } from "../tools/hostile/text.ts";
import { hostileDocx } from "../tools/hostile/word.ts";
import { exampleList, listText } from "../tools/lists.ts";

/** In milliseconds, on a machine with other work; the reader's own limit is some seconds of a core. */
const longest = 40_000;
/** What reading adds to this process at most, in bytes. */
const mostMemory = 2 ** 30;
const all: readonly HostileFile[] = [...hostileDocx, ...hostileXlsx, ...hostilePdf, ...hostileText];

test.each(all)("$name: $what", async ({ name, end, orElse = [], make }) => {
  const bytes = make();
  const began = performance.now();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const found = await readInWorker({ name, bytes })
    .then(({ reading }) => (reading.items.length > 0 ? "read" : "BAD_REQUEST"))
    .catch(({ code, message, messageZh }: KnownError) => {
      expect([message, messageZh]).toEqual([expect.stringMatching(/^Cannot read/u), expect.stringContaining("无法")]);
      return code;
    })
    .finally(() => clearInterval(watch));
  expect([end, ...orElse]).toContain(found);
  expect(performance.now() - began).toBeLessThan(longest);
  expect(most - before).toBeLessThan(mostMemory);
});

test("between them a good list is imported, and each is told", async () => {
  const folder = newFolder();
  const quick = all.filter(({ name }) => /bomb|entities|nested|encrypted|picture|zeros|cyclic/u.test(name));
  for (const { name, make } of quick) writeFileSync(join(folder, name), make());
  writeFileSync(join(folder, "good.txt"), listText({ ...exampleList, place: "白石县枫林镇" }));
  const { out, code } = await mingze(["--data", newFolder(), "import", folder, "--json"]);
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { file?: string; outcome?: string; code?: string });
  for (const { name, end } of quick) {
    const line = lines.find(({ file }) => file === join(folder, name));
    expect([name, line?.outcome === "refused" ? line.code : "read"]).toEqual([name, end]);
  }
  expect(lines.find(({ file }) => file?.endsWith("good.txt"))).toMatchObject({ outcome: "new", items: 5 });
  expect(code).toBeGreaterThan(0);
});
