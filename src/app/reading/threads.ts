import { availableParallelism, totalmem } from "node:os";
import { IdleThreads } from "./idle-threads.ts";
import { Turns } from "./turns.ts";
import type { AnswerTo, WorkerTask } from "./worker-task.ts";

/**
 * A task gets so many seconds of a core, so many on a machine with other work, and so many MiB of memory; then its thread
 * is ended. At the limit the whole process has taken less than 1 GiB (measured).
 */
export const taskLimits = { work: 7, time: 60, memory: 640 };
const inAll = 2 ** 30;

/** So many tasks are done at once: one a core while all of them at their limit take half of the memory, but two in any case. */
export const threadsAtOnce = Math.min(availableParallelism(), Math.max(2, Math.floor(memory() / 2 / inAll)));

const turns = new Turns({ atOnce: threadsAtOnce, waiting: 8 });
const threads = new IdleThreads({
  memory: taskLimits.memory,
  work: taskLimits.work * 1000,
  time: taskLimits.time * 1000,
});

/** Waits for a turn among the threads; further work beyond those that wait is READING_BUSY. */
export const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => turns.take(work);

/** Has a thread do a task, within a turn. Throws NoAnswer. */
export const askThread = <Task extends WorkerTask>(task: Task, signal?: AbortSignal): Promise<AnswerTo<Task>> =>
  threads.ask(task, signal);

/** What this process may use: a container may have less than the machine. */
function memory(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}
