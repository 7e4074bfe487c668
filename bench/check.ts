import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDutyList } from "../src/readers/read.ts";
import { checkList, checkLists, usualRules } from "../src/rules/check.ts";
import type { ReadList } from "../src/rules/checked-list.ts";
import { median, round } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const real = join(root, "../shared/lists");
const rounds = 7;

/** All rules over a list, over a county of twenty, and each rule alone. */
export async function benchCheck(): Promise<unknown> {
  const samples = readdirSync(join(root, "samples/documents")).map((name) => join(root, "samples/documents", name));
  const lists = existsSync(real) ? ["000.txt", "001.txt"].map((name) => join(real, name)) : [];
  const read = await Promise.all([...lists, ...samples].map(readList));
  const [longest] = read;
  if (!longest) return {};
  const county = Array.from({ length: 20 }, (_, i) => read[i % Math.max(lists.length, 1)] ?? longest);
  return {
    items: longest.reading.items.length,
    oneListMs: await time(() => checkList(fresh(longest))),
    twentyListsMs: await time(() => checkLists(county.map(fresh))),
    rulesMs: Object.fromEntries(
      await Promise.all(
        usualRules.map(async (rule) => [rule.id, await time(() => checkList(fresh(longest), [rule]))] as const),
      ),
    ),
  };
}

async function readList(path: string): Promise<ReadList> {
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { reading, source } = await readDutyList({ name: path, bytes, sha256 });
  return { reading, text: source.text };
}

/** Another copy, so that nothing worked out before is found again. */
const fresh = ({ reading, text }: ReadList): ReadList => ({ reading: structuredClone(reading), text });

async function time(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  return round(median(times), 1);
}
