import { Worker } from "node:worker_threads";
import { seeded } from "../tools/random.ts";
import type { FuzzedFormat } from "./formats.ts";
import { mutated } from "./mutate.ts";

export interface FuzzTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type FuzzAnswer = { readonly end: "read" | "refused" } | { readonly end: "crash"; readonly why: string };

export interface FuzzReport {
  readonly format: string;
  readonly files: number;
  readonly read: number;
  readonly refused: number;
  readonly slowestMs: number;
  readonly mostMiB: number;
  /** Seeds of files that crashed the reader or took too long, with the reason. */
  readonly failures: readonly { readonly seed: number; readonly why: string }[];
}

/** A file gets this long, in milliseconds, and a thread this much memory, in MiB. */
const longest = 10_000;
const mostMemory = 1024;

/** The file that a seed makes of a format. */
export function fuzzedFile(format: FuzzedFormat, seed: number): Uint8Array {
  const random = seeded(seed);
  const bytes = mutated(random.pick(format.seeds()), random, format.words);
  return format.pack ? format.pack(bytes) : bytes;
}

/** Reads so many mutated files of a format, one after another in a thread of its own. */
export async function fuzz(format: FuzzedFormat, files: number, firstSeed = 1): Promise<FuzzReport> {
  const failures: { seed: number; why: string }[] = [];
  const ends = { read: 0, refused: 0, crash: 0 };
  let [slowestMs, mostMiB] = [0, 0];
  let reader = new Reader();
  for (let seed = firstSeed; seed < firstSeed + files; seed++) {
    const began = performance.now();
    const answer = await reader.read({ bytes: fuzzedFile(format, seed), name: `mutated.${format.ending}` });
    slowestMs = Math.max(slowestMs, performance.now() - began);
    mostMiB = Math.max(mostMiB, process.memoryUsage.rss() / 2 ** 20);
    ends[answer.end]++;
    if (answer.end !== "crash") continue;
    failures.push({ seed, why: answer.why });
    await reader.end();
    reader = new Reader();
  }
  await reader.end();
  return {
    format: format.id,
    files,
    read: ends.read,
    refused: ends.refused,
    slowestMs: Math.round(slowestMs),
    mostMiB: Math.round(mostMiB),
    failures,
  };
}

class Reader {
  private readonly worker = new Worker(new URL("./worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });

  read(task: FuzzTask): Promise<FuzzAnswer> {
    const { promise, resolve } = Promise.withResolvers<FuzzAnswer>();
    const crashed = (why: string): void => resolve({ end: "crash", why });
    const timer = setTimeout(() => crashed(`not read within ${longest / 1000} s`), longest);
    const failed = (error: unknown): void => crashed(String(error));
    const ended = (): void => crashed("the thread ended");
    this.worker.once("message", resolve).once("error", failed).once("exit", ended);
    this.worker.postMessage(task);
    return promise.finally(() => {
      clearTimeout(timer);
      this.worker.off("message", resolve).off("error", failed).off("exit", ended);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
