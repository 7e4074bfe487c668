import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { newFolder } from "./folder.ts";
import { generatedList } from "./generate.ts";
import { median, round } from "./measure.ts";

const files = 40;
const rounds = 3;
const cli = join(import.meta.dirname, "../src/cli/main.ts");

/**
 * Importing a folder of lists of some 340 items on two cores, against one core in the same run: the whole command, with its start and
 * with what only one thread may do, which is to keep. Linux alone can bind a process to cores.
 */
export async function benchBatch(): Promise<unknown> {
  if (availableParallelism() < 2 || spawnSync("taskset", ["-V"]).status !== 0)
    return { left: "wants taskset and two cores" };
  const folder = join(newFolder(), "lists");
  mkdirSync(folder);
  for (let i = 0; i < files; i++) writeFileSync(join(folder, `${String(i).padStart(3, "0")}.txt`), generatedList(i));
  const pairs: (readonly [number, number])[] = [];
  let data = "";
  for (let i = 0; i < rounds; i++) {
    data = newFolder();
    pairs.push([await imported("0,1", data, folder), await imported("0", newFolder(), folder)]);
  }
  const [two, one] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  return {
    files,
    twoCoresSeconds: round(two),
    oneCoreSeconds: round(one),
    oneToTwo: round(median(pairs.map(([a, b]) => b / a))),
    filesPerSecond: round(files / two, 1),
    knownAgainSeconds: round(await imported("0,1", data, folder)),
  };
}

/** Seconds of one command on those cores. */
function imported(cores: string, data: string, folder: string): Promise<number> {
  const began = performance.now();
  const command = [process.execPath, "--disable-warning=ExperimentalWarning", cli, "--data", data, "import", folder];
  const child = spawn("taskset", ["-c", cores, ...command], { stdio: "ignore" });
  return new Promise((done, fail) =>
    child.once("exit", (code) =>
      code === 0 ? done((performance.now() - began) / 1000) : fail(new Error(`import ended with ${code}`)),
    ),
  );
}
