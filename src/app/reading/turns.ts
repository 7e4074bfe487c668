import { KnownError } from "../../model/known-error.ts";

export interface TurnLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/** Lets so many pieces of work run at once; so many more wait, in order; any further is refused with READING_BUSY. */
export class Turns {
  private readonly limits: TurnLimits;
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(limits: TurnLimits) {
    this.limits = limits;
  }

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.myTurn();
    try {
      return await work();
    } finally {
      this.giveOn();
    }
  }

  private myTurn(): Promise<void> | undefined {
    if (this.running < this.limits.atOnce) {
      this.running++;
      return undefined;
    }
    if (this.queue.length >= this.limits.waiting) throw busy(this.running + this.queue.length);
    return new Promise((begin) => this.queue.push(begin));
  }

  /** The turn goes to the next in the queue; only where nobody waits does one become free. */
  private giveOn(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.running--;
  }
}

const busy = (count: number): KnownError =>
  new KnownError(
    "READING_BUSY",
    `Cannot read another document now: ${count} are being read or wait; try again in a minute`,
    `正在读取或排队的文件已有 ${count} 份，请稍后再试`,
  );
