import { ReaderThread, type ThreadLimits } from "./reader-thread.ts";
import type { AnswerTo, WorkerTask } from "./worker-task.ts";

/** A thread without work is ended after this long, in milliseconds. */
const longestIdle = 5_000;
/** A thread that read more bytes than this is not used again: its heap has grown. */
const largestReused = 4 * 1024 * 1024;

interface Idle {
  readonly thread: ReaderThread;
  readonly timer: NodeJS.Timeout;
}

/** Threads that have done a task and may do another: starting one costs more than reading a usual list. */
export class IdleThreads {
  private readonly limits: ThreadLimits;
  private readonly idle: Idle[] = [];

  constructor(limits: ThreadLimits) {
    this.limits = limits;
  }

  /** Has a thread do a task that has no other, a new one where there is none. Throws NoAnswer. */
  async ask<Task extends WorkerTask>(task: Task, signal?: AbortSignal): Promise<AnswerTo<Task>> {
    const thread = this.taken();
    try {
      const answer = await thread.ask(task, signal);
      if (task.is === "read" && task.document.bytes.length > largestReused) await thread.end();
      else this.keep(thread);
      return answer;
    } catch (error) {
      await thread.end();
      throw error;
    }
  }

  private taken(): ReaderThread {
    for (let last = this.idle.pop(); last; last = this.idle.pop()) {
      clearTimeout(last.timer);
      if (!last.thread.ended) return last.thread;
    }
    return new ReaderThread(this.limits);
  }

  private keep(thread: ReaderThread): void {
    const timer = setTimeout(() => {
      this.idle.splice(this.idle.indexOf(one), 1);
      void thread.end();
    }, longestIdle).unref();
    const one: Idle = { thread, timer };
    this.idle.push(one);
  }
}
