import { setTimeout as sleep } from "node:timers/promises";

/** How long a step waits for another process's lock, in milliseconds. */
export const longestWait = 15_000;

/** SQLITE_BUSY and SQLITE_LOCKED. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  "errcode" in error &&
  typeof error.errcode === "number" &&
  [5, 6].includes(error.errcode & 0xff);

/**
 * Tries a step until the lock that it needs is free. SQLite's own waiting would hold up the whole process: a server
 * goes on answering meanwhile.
 */
export async function patiently<Result>(step: () => Result | Promise<Result>): Promise<Result> {
  const until = performance.now() + longestWait;
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await step();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await sleep(pause);
  }
}
