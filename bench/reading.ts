import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDutyList } from "../src/readers/read.ts";
import { pair, round } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const real = join(root, "../shared/lists");

/** Reading a text list, against one pass of a line splitter that looks at each cell of the same file. */
export async function benchReading(): Promise<unknown> {
  const samples = readdirSync(join(root, "samples/documents")).map((name) => join(root, "samples/documents", name));
  const lists = existsSync(real) ? ["000.txt", "001.txt", "004.txt"].map((name) => join(real, name)) : [];
  const found: Record<string, unknown> = {};
  for (const path of [...samples, ...lists]) found[path.split("/").at(-1) ?? path] = await one(path);
  return found;
}

async function one(path: string): Promise<unknown> {
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const read = async (): Promise<number> => (await readDutyList({ name: path, bytes, sha256 })).reading.items.length;
  let cells = 0;
  const split = (): void => {
    for (const line of new TextDecoder().decode(bytes).split("\n"))
      for (const cell of line.split("\t")) cells += cell.trim().length;
  };
  const { ms, yardstickMs, ratio } = await pair(read, split);
  return {
    kilobytes: round(bytes.length / 1024, 0),
    items: await read(),
    ms,
    lineSplitterMs: yardstickMs,
    ratio,
    megabytesPerSecond: round(bytes.length / 1e6 / (ms / 1000), 1),
    looked: cells > 0,
  };
}
