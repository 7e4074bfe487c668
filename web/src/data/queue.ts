/** Lets so many pieces of work run at once; the others wait, in order. */
export class Queue {
  private readonly atOnce: number;
  private readonly waiting: (() => Promise<void>)[] = [];
  private running = 0;

  constructor(atOnce: number) {
    this.atOnce = atOnce;
  }

  /** Whether nothing runs or waits, but for the work that asks. */
  get last(): boolean {
    return this.running <= 1 && this.waiting.length === 0;
  }

  add(work: () => Promise<void>): void {
    this.waiting.push(work);
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.running >= this.atOnce) return;
    const work = this.waiting.shift();
    if (!work) return;
    this.running++;
    try {
      await work();
    } finally {
      this.running--;
      void this.run();
    }
  }
}
