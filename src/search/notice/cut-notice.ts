import type { NoticeTask, OthersTask } from "../../model/notice.ts";
import { addresseeOf, namesTownships } from "./addressees.ts";
import { isAside, isGreeting, partsOf } from "./asides.ts";
import type { ColumnRole } from "./columns.ts";
import { frameOf } from "./frame.ts";
import { isHeading, isLead } from "./headings.ts";
import { joinsTownships, leaderOf, onlyAssists } from "./joint-tasks.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { charged, isFiling, isReport, isRequest, namesMatter, withoutCharged } from "./requests.ts";
import { headingsOf, rowOf } from "./rows.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { joined, type Span, taskOf, taskOfRow } from "./tasks.ts";

export interface CutNotice {
  readonly title: string | null;
  readonly sender: string | null;
  readonly tasks: readonly NoticeTask[];
  /** What the notice asks of bodies other than townships. */
  readonly others: readonly OthersTask[];
}

/** Cuts a notice, a table of indicators or minutes into what they ask of townships, and of others. */
export function cutNotice(source: string): CutNotice {
  const { title, sender, body } = frameOf(passagesOf(source));
  const cutter = new Cutter(source);
  body.forEach((passage, i) => {
    cutter.take(passage, body[i + 1]);
  });
  cutter.leaveHeadings(0);
  return { title, sender, tasks: cutter.tasks, others: cutter.others };
}

interface Heading {
  readonly passage: Passage;
  readonly level: number;
  /** The body that all below it is asked of, where it names one. */
  readonly body: string | null;
  used: boolean;
}

class Cutter {
  readonly tasks: NoticeTask[] = [];
  readonly others: OthersTask[] = [];
  private readonly source: string;
  /** Headings that hold for what follows, the innermost last. */
  private headings: Heading[] = [];
  /** What the columns of the table tell that is being read. */
  private columns: readonly ColumnRole[] = [];

  constructor(source: string) {
    this.source = source;
  }

  take(passage: Passage, next: Passage | undefined): void {
    if (passage.enumerator) this.leaveHeadings(passage.enumerator.level);
    if (isHeading(passage, next)) this.enter(passage);
    else {
      for (const heading of this.headings) heading.used = true;
      if (passage.row) this.takeRow(passage);
      else {
        this.columns = [];
        this.takeParagraph(passage);
      }
    }
  }

  /** Ends headings from a level on. One below which nothing stood was itself what is asked. */
  leaveHeadings(from: number): void {
    const left = this.headings.filter(({ level }) => level >= from);
    this.headings = this.headings.filter(({ level }) => level < from);
    for (const { passage, level, used } of left) if (!used && level > 0) this.takeParagraph(passage);
  }

  private enter(passage: Passage): void {
    for (const heading of this.headings) heading.used = true;
    const addressee = addresseeOf(passage.text);
    const body = addressee.type === "other" ? addressee.name : null;
    this.headings.push({ passage, level: passage.enumerator?.level ?? 0, body, used: false });
  }

  private takeParagraph(passage: Passage): void {
    const [first, ...others] = sentencesOf(this.source, passage).filter(({ text }) => !isGreeting(text));
    if (!first) return;
    const leads = others.length > 0 && (isLead(first.text) || isReport(first.text));
    const heading = leads ? first.text : this.heading();
    const under = passage.enumerator !== undefined || this.heading() !== null;
    let body = this.bodyAbove();
    for (const [i, sentence] of (leads ? others : [first, ...others]).entries()) {
      body = this.whoActs(sentence, body);
      if (onlyAssists(sentence.text) && this.takeBack(sentence)) continue;
      if (body !== null) this.leaveToOthers(sentence, body);
      else if (!this.tellsOfTask(sentence, passage, i)) this.takeSentence(sentence, heading, under || sentence.counted);
    }
  }

  /** The body other than townships that a sentence is asked of, by itself or by what stands before it. */
  private whoActs({ text, goesOn }: Sentence, before: string | null): string | null {
    const words = withoutCharged(text);
    const addressee = addresseeOf(words);
    if (addressee.type === "other") return joinsTownships(partsOf(words)) ? null : addressee.name;
    return addressee.type === "townships" || !goesOn ? this.bodyAbove() : before;
  }

  /** “县住建局负责…；各乡镇协助。”: what was another body's is asked of townships as well. */
  private takeBack({ start, end, text }: Sentence): boolean {
    const before = this.others.at(-1);
    if (!before || !/^[\s；;。，,]*$/u.test(this.source.slice(before.end, start))) return false;
    this.others.pop();
    this.keep({ start: before.start, end, text: `${before.text}；${text}` }, this.heading(), before.body);
    return true;
  }

  /** Joins a sentence that only says how to report on the task before it; one with a number of its own is a task. */
  private tellsOfTask(sentence: Sentence, { enumerator }: Passage, i: number): boolean {
    const before = this.tasks.at(-1);
    if (!before || sentence.counted || (enumerator && i === 0) || !isFiling(sentence.text)) return false;
    this.tasks[this.tasks.length - 1] = joined(before, sentence);
    return true;
  }

  private heading(): string | null {
    return this.headings.findLast(({ passage: { text } }) => namesMatter(text))?.passage.text ?? null;
  }

  private bodyAbove(): string | null {
    return this.headings.findLast(({ body }) => body !== null)?.body ?? null;
  }

  private takeRow(passage: Passage): void {
    const headings = headingsOf(this.source, passage);
    if (headings) this.columns = headings;
    const row = headings ? undefined : rowOf(this.source, passage, this.columns);
    if (!row) return;
    const bodies = row.charged.join("、");
    if (bodies !== "" && !namesTownships(bodies)) this.leaveToOthers(row, bodies);
    else this.tasks.push(taskOfRow(row, this.heading()));
  }

  private takeSentence(sentence: Sentence, heading: string | null, expected: boolean): void {
    const bodies = charged(sentence.text);
    const text = withoutCharged(sentence.text);
    const asked = { ...sentence, text };
    if (text === "") this.charge(bodies);
    else if (bodies.length > 0 && !bodies.some(namesTownships)) this.leaveToOthers(asked, bodies.join("、"));
    else if (!isAside(text) && (expected || isRequest(text) || leaderOf(text) !== null)) this.keep(asked, heading);
  }

  /** A line of its own that charges bodies with the task before it: without a township among them, it is not ours. */
  private charge(bodies: readonly string[]): void {
    const task = bodies.some(namesTownships) ? undefined : this.tasks.pop();
    if (task) this.leaveToOthers(task, bodies.join("、"));
  }

  private leaveToOthers({ text, start, end }: Span, body: string): void {
    if (!isAside(text)) this.others.push({ text, start, end, body });
  }

  private keep(asked: Span, heading: string | null, lead = leaderOf(asked.text)): void {
    this.tasks.push(taskOf(asked, heading, lead));
  }
}
