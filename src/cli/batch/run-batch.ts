import type { App } from "../../app/app.ts";
import type { FilesToImport } from "../../app/files-to-import.ts";
import { type FileOutcome, importMany, type ManyWish } from "../../app/import-many.ts";
import { proposeMany } from "../../app/propose-many.ts";
import { KnownError } from "../../model/known-error.ts";
import { exitOf, failWith } from "../fail.ts";
import { interruptible } from "../interrupt.ts";
import type { Outside } from "../outside.ts";
import { steps } from "../progress.ts";
import { readUserFile } from "../user-files.ts";
import { outcomeData, outcomeWords, skippedData } from "./outcome-line.ts";
import { type Ended, summaryData, summaryWords } from "./summary.ts";
import { reasonOf, Tally } from "./tally.ts";

export interface BatchWish extends Omit<ManyWish, "signal"> {
  /** Only say what would be done. */
  readonly proposeOnly?: boolean | undefined;
  readonly json: boolean;
}

/** Imports many files, says what comes of each, and ends with a table. Returns the exit code. */
export async function runBatch(app: App, outside: Outside, found: FilesToImport, wish: BatchWish): Promise<number> {
  const say = wish.json ? new AsData(outside) : new AsWords(outside);
  const tally = new Tally();
  const files = found.files.map((path) => ({ path, open: () => readUserFile(path) }));
  const bar = steps(files.length, { plain: !wish.json });
  let exit = 0;
  const take = (outcome: FileOutcome): void => {
    tally.add(outcome);
    bar.end();
    say.outcome(outcome);
    if (outcome.is === "refused") exit = exitOf(outcome.error);
  };
  for (const { path, error } of found.failed) take({ path, is: "refused", error, before: false });
  const before = tally.done;
  const leaving = (): void => {
    bar.end();
    say.leaving();
  };
  await interruptible(leaving, async (signal) => {
    bar.step(0, files[0]?.path ?? "");
    const many = wish.proposeOnly ? proposeMany : importMany;
    for await (const outcome of many(app, files, { ...wish, signal })) {
      take(outcome);
      const done = tally.done - before;
      bar.step(done, files[done]?.path ?? "");
    }
  }).finally(() => bar.end());
  const left = files.length - (tally.done - before);
  say.end({ tally, skipped: found.skipped, left, proposeOnly: wish.proposeOnly ?? false });
  return left > 0 ? failWith(interrupted(left), wish.json) : exit;
}

class AsWords {
  private readonly outside: Outside;

  constructor(outside: Outside) {
    this.outside = outside;
  }

  outcome(outcome: FileOutcome): void {
    if (outcome.is === "refused") this.outside.err(refusedWords(outcome));
    else this.outside.out(outcomeWords(outcome));
  }

  leaving(): void {
    this.outside.err("明责：做完手上这一份就停；再按一次 Ctrl-C 立即停止");
  }

  end(ended: Ended): void {
    this.outside.out(summaryWords(ended));
  }
}

class AsData {
  private readonly outside: Outside;

  constructor(outside: Outside) {
    this.outside = outside;
  }

  outcome(outcome: FileOutcome): void {
    this.outside.out(JSON.stringify(outcomeData(outcome)));
  }

  leaving(): void {}

  end(ended: Ended): void {
    for (const one of ended.skipped) this.outside.out(JSON.stringify(skippedData(one)));
    this.outside.out(JSON.stringify(summaryData(ended)));
  }
}

function refusedWords({ path, error, before }: FileOutcome & { is: "refused" }): string {
  const { code, message, messageZh } = reasonOf(error);
  const again = before ? "（上次已经试过，这次没有重读；要重读请加 --retry）" : "";
  return `明责：${path}：未导入；${messageZh}${again}\n        ${message} (${code})`;
}

const interrupted = (left: number): KnownError =>
  new KnownError(
    "READING_STOPPED",
    `Interrupted: ${left} files were not begun; run the same command again to go on`,
    `已中断：还有 ${left} 份没有处理，再次运行同一命令即可继续`,
  );
