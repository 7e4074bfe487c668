import { Worker } from "node:worker_threads";
import type { AnswerTo, WorkerTask } from "./worker-task.ts";

export interface ThreadLimits {
  /** The memory of the thread, in MiB; beyond it the thread is ended. */
  readonly memory: number;
  /** An answer may take so much of a core's time, in milliseconds. */
  readonly work: number;
  /** And this long in all, in milliseconds, on a machine that has other work. */
  readonly time: number;
}

/** How often a busy thread is looked at, in milliseconds. */
const glance = 50;

/** Why a thread gave no answer. */
export class NoAnswer extends Error {
  readonly why: "time" | "memory" | "crash" | "stopped";

  constructor(why: NoAnswer["why"], cause?: unknown) {
    super(`the reader gave no answer: ${why}`, { cause });
    this.why = why;
  }
}

/** A thread that does one task after another. One that gave no answer must be ended. */
export class ReaderThread {
  private readonly worker: Worker;
  private readonly limits: ThreadLimits;
  /** Whether it has ended, by itself or by us. */
  ended = false;

  constructor(limits: ThreadLimits) {
    this.limits = limits;
    this.worker = new Worker(new URL("./worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    });
    this.worker.once("exit", () => {
      this.ended = true;
    });
    // What a thread without work, or one that is being ended, still says is nobody's.
    this.worker.on("error", () => undefined);
  }

  /** The thread's answer. Throws NoAnswer. */
  async ask<Task extends WorkerTask>(task: Task, signal: AbortSignal | undefined): Promise<AnswerTo<Task>> {
    if (signal?.aborted) throw new NoAnswer("stopped");
    const { promise, resolve, reject } = Promise.withResolvers<AnswerTo<Task>>();
    const { worker } = this;
    const failed = (error: unknown): void => reject(new NoAnswer(isOutOfMemory(error) ? "memory" : "crash", error));
    const ended = (): void => reject(new NoAnswer("crash"));
    const stopped = (): void => reject(new NoAnswer("stopped"));
    const timer = setTimeout(() => reject(new NoAnswer("time")), this.limits.time);
    let before: number | undefined;
    const watch = setInterval(async () => {
      if ((await memoryOf(worker)) > this.limits.memory) reject(new NoAnswer("memory"));
      const worked = await workOf(worker);
      before ??= worked;
      if (worked - before > this.limits.work) reject(new NoAnswer("time"));
    }, glance);
    worker.once("message", resolve).once("error", failed).once("exit", ended);
    signal?.addEventListener("abort", stopped);
    worker.ref();
    worker.postMessage(task);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener("abort", stopped);
      worker.off("message", resolve).off("error", failed).off("exit", ended);
      worker.unref();
    }
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** In MiB, with what lies outside the heap: unpacked bytes, to which the worker's own limit is blind. */
async function memoryOf(worker: Worker): Promise<number> {
  try {
    const { total_heap_size: heap, external_memory: outside } = await worker.getHeapStatistics();
    return (heap + outside) / 2 ** 20;
  } catch {
    return 0;
  }
}

/** How long the thread has worked for all its tasks, in milliseconds. */
async function workOf(worker: Worker): Promise<number> {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  } catch {
    return 0;
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
