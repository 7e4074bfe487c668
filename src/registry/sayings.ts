import type { FindingKey, Judgement } from "../model/check.ts";
import type { OwnWords } from "../model/own-words.ts";
import type { AnswerReport } from "../model/report.ts";
import { dayOf } from "./day.ts";
import { judgementsOf, keepJudgement, type Saying } from "./judgements.ts";
import { dropOwnWords, keepOwnWords, type NewOwnWords, ownWordsIn } from "./own-words.ts";
import { Remembered } from "./remembered.ts";
import { keepReport, openReports, settleReport } from "./reports.ts";
import type { Store } from "./store.ts";

/** What people of an office say of what mingze finds: judgements of findings, reports of wrong answers, words of their own. */
export class Sayings {
  private readonly store: Store;
  private readonly now: () => Date;
  private readonly rememberedWords = new Remembered<OwnWords[]>(1);

  constructor(store: Store, now: () => Date) {
    this.store = store;
    this.now = now;
  }

  /** What the office said of findings in a township's lists. */
  judgements(township: number): Promise<Judgement[]> {
    return judgementsOf(this.store.db, township);
  }

  /** Keeps what the office says of a finding, in place of what it said before; nothing said leaves it open again. */
  judge(township: number, finding: FindingKey, saying: Saying | null): Promise<void> {
    const day = dayOf(this.now());
    return this.store.transaction((queries) => keepJudgement(queries, { township, finding, saying, day }));
  }

  /** Keeps what a user said of an answer; returns its number. */
  report(report: Omit<AnswerReport, "id" | "reportedAt">): Promise<number> {
    return this.store.transaction((queries) => keepReport(queries, report, this.now().toISOString()));
  }

  reports(): Promise<AnswerReport[]> {
    return openReports(this.store.db);
  }

  /** Takes a settled report out; false where there is none. */
  settle(id: number): Promise<boolean> {
    return this.store.transaction((queries) => settleReport(queries, id));
  }

  /** An office's own words, oldest first; remembered until anybody changes the data. */
  async ownWords(): Promise<readonly OwnWords[]> {
    return this.rememberedWords.get(await this.store.version(), "", () => ownWordsIn(this.store.db));
  }

  /** Keeps own words that are not there yet, all of them or none. Returns how many these were. */
  addOwnWords(entries: readonly NewOwnWords[]): Promise<number> {
    return this.store.transaction((queries) => keepOwnWords(queries, entries, this.now().toISOString()));
  }

  /** Takes own words out; false where there are none of that number. */
  removeOwnWords(id: number): Promise<boolean> {
    return this.store.transaction((queries) => dropOwnWords(queries, id));
  }
}
