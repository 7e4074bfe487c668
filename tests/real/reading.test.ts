// The readers on real lists that are not part of the project. Without ../shared these tests do not run, and npm test says so.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { officeProgram } from "../../src/app/reading/office-program.ts";
import { readInWorker } from "../../src/app/reading/read-in-worker.ts";
import type { Reading } from "../../src/model/reading.ts";
import { readDutyList } from "../../src/readers/read.ts";
import { newFolder } from "../tools/folder.ts";

const shared = join(import.meta.dirname, "../../../shared");
const there = existsSync(join(shared, "lists"));

interface Score {
  readonly missing: number;
  readonly extra: number;
  readonly accuracy: number;
  readonly perKind: Readonly<Record<string, number>>;
  readonly accounting: string;
}

async function score(file: string, golden: string): Promise<Score & { reading: Reading }> {
  const bytes = readFileSync(join(shared, "lists", file));
  const { reading } = await readDutyList({
    name: file,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  const path = join(newFolder(), "reading.json");
  writeFileSync(path, JSON.stringify(reading));
  const scorer = join(shared, "bench/score-reading.mjs");
  const { stdout } = spawnSync(process.execPath, [scorer, join(shared, "bench/golden", golden), path], {
    encoding: "utf8",
  });
  return { ...(JSON.parse(stdout) as Score), reading };
}

describe.skipIf(!there)("real lists", () => {
  test.each([
    ["000.txt", "000.jsonl"],
    ["001.txt", "001.jsonl"],
    ["001.html", "001.jsonl"],
    ["000.docx", "000.jsonl"],
    ["001.docx", "001.jsonl"],
    ["000.xlsx", "000.jsonl"],
    ["000.pdf", "000.jsonl"],
    ["001.pdf", "001.jsonl"],
  ])("%s is read whole", async (file, golden) => {
    const { missing, extra, accuracy, accounting } = await score(file, golden);
    expect({ missing, extra }).toEqual({ missing: 0, extra: 0 });
    expect(accuracy).toBeGreaterThanOrEqual(0.999);
    expect(accounting).toMatch(/^balanced, 0 of/u);
  });
  test.skipIf(!officeProgram())(
    "001.doc is read as 001.docx is, by way of LibreOffice",
    { timeout: 90_000 },
    async () => {
      const { reading } = await readInWorker({
        name: "001.doc",
        bytes: readFileSync(join(shared, "lists", "001.doc")),
      });
      const words = ({ items }: Reading): object[] => items.map(({ provenance, printedAt, ...item }) => item);
      expect(words(reading)).toEqual(words((await score("001.docx", "001.jsonl")).reading));
      expect(reading.accounting.unplaced).toBe(0);
    },
  );
  test("004.txt is read, its mixed columns too, with the totals of its preface", async () => {
    const { perKind, reading } = await score("004.txt", "004.jsonl");
    expect(perKind.basic).toBeGreaterThanOrEqual(0.998);
    expect(perKind.reclaimed).toBeGreaterThanOrEqual(0.998);
    expect(perKind.supporting).toBeGreaterThanOrEqual(0.99);
    expect(reading.declared).toMatchObject({
      items: 293,
      basic: { items: 138, categories: 20 },
      supporting: { items: 108, departments: 35 },
    });
  });
  test("places and dates are those that the documents print", async () => {
    expect((await score("000.txt", "000.jsonl")).reading.township).toEqual({
      name: "额敏镇",
      county: "额敏县",
      prefecture: "塔城地区",
      province: null,
    });
    expect((await score("001.txt", "001.jsonl")).reading).toMatchObject({
      township: { name: "西北湾镇", county: "奇台县" },
      published: "2025-07",
    });
  });
});
