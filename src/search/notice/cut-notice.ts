import type { NoticeTask, OthersTask } from "../../model/notice.ts";
import { addresseeOf, namesTownships } from "./addressees.ts";
import { isAside, isGreeting } from "./asides.ts";
import { deadlinesIn } from "./deadlines.ts";
import { frameOf } from "./frame.ts";
import { isHeading, isLead, isTableHead } from "./headings.ts";
import { indicatorsIn } from "./indicators.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { charged, isFiling, isReport, isRequest, namesMatter, withoutCharged } from "./requests.ts";
import { type Sentence, sentenceOfRow, sentencesOf } from "./sentences.ts";

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

  constructor(source: string) {
    this.source = source;
  }

  take(passage: Passage, next: Passage | undefined): void {
    if (passage.enumerator) this.leaveHeadings(passage.enumerator.level);
    if (isHeading(passage, next)) this.enter(passage);
    else {
      for (const heading of this.headings) heading.used = true;
      if (passage.row) this.takeRow(passage);
      else this.takeParagraph(passage);
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
    let body = this.headings.findLast((above) => above.body !== null)?.body ?? null;
    for (const [i, sentence] of (leads ? others : [first, ...others]).entries()) {
      const addressee = addresseeOf(withoutCharged(sentence.text));
      if (addressee.type === "other") body = addressee.name;
      else if (addressee.type === "townships" || !sentence.goesOn) body = this.bodyAbove();
      if (body !== null) this.leaveToOthers(sentence, body);
      else if (!this.tellsOfTask(sentence, passage, i)) this.takeSentence(sentence, heading, under || sentence.counted);
    }
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
    const sentence = sentenceOfRow(this.source, passage);
    if (sentence && !isTableHead(sentence.text)) this.keep(sentence, this.heading());
  }

  private takeSentence(sentence: Sentence, heading: string | null, expected: boolean): void {
    const bodies = charged(sentence.text);
    const text = withoutCharged(sentence.text);
    const asked = { ...sentence, text };
    if (text === "") this.charge(bodies);
    else if (bodies.length > 0 && !bodies.some(namesTownships)) this.leaveToOthers(asked, bodies.join("、"));
    else if (!isAside(text) && (expected || isRequest(text))) this.keep(asked, heading);
  }

  /** A line of its own that charges bodies with the task before it: without a township among them, it is not ours. */
  private charge(bodies: readonly string[]): void {
    const task = bodies.some(namesTownships) ? undefined : this.tasks.pop();
    if (task) this.leaveToOthers(task, bodies.join("、"));
  }

  private leaveToOthers({ text, start, end }: Pick<Sentence, "text" | "start" | "end">, body: string): void {
    if (!isAside(text)) this.others.push({ text, start, end, body });
  }

  private keep({ start, end, text }: Sentence, heading: string | null): void {
    this.tasks.push({ text, heading, start, end, deadlines: deadlinesIn(text), indicators: indicatorsIn(text) });
  }
}

/** A task with the sentence behind it that says how to report on it. */
function joined(task: NoticeTask, { end, text }: Sentence): NoticeTask {
  const deadlines = [...new Set([...task.deadlines, ...deadlinesIn(text)])];
  const indicators = [...new Set([...task.indicators, ...indicatorsIn(text)])];
  return { ...task, text: `${task.text}；${text}`, end, deadlines, indicators };
}
