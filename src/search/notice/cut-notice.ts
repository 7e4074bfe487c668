import type { NoticeTask } from "../../model/notice.ts";
import { deadlinesIn } from "./deadlines.ts";
import { frameOf } from "./frame.ts";
import { type Passage, passagesOf } from "./passages.ts";
import {
  charged,
  isFiling,
  isFrame,
  isGreeting,
  isOthersWork,
  isReport,
  isRequest,
  namesMatter,
  namesTownships,
  withoutCharged,
} from "./requests.ts";
import { type Sentence, sentenceOfRow, sentencesOf } from "./sentences.ts";

export interface CutNotice {
  readonly title: string | null;
  readonly sender: string | null;
  readonly tasks: readonly NoticeTask[];
}

const longestHeading = 30;

/** Cuts a notice, a table of indicators or minutes into what they ask of townships. */
export function cutNotice(source: string): CutNotice {
  const { title, sender, body } = frameOf(passagesOf(source));
  const cutter = new Cutter(source);
  body.forEach((passage, i) => {
    cutter.take(passage, body[i + 1]);
  });
  return { title, sender, tasks: cutter.tasks };
}

class Cutter {
  readonly tasks: NoticeTask[] = [];
  private readonly source: string;
  /** Headings that hold for what follows, the innermost last. */
  private headings: { readonly level: number; readonly text: string }[] = [];

  constructor(source: string) {
    this.source = source;
  }

  take(passage: Passage, next: Passage | undefined): void {
    if (passage.row) this.takeRow(passage);
    else this.takeParagraph(passage, next);
  }

  private takeParagraph(passage: Passage, next: Passage | undefined): void {
    const level = passage.enumerator?.level;
    if (level !== undefined) this.headings = this.headings.filter((above) => above.level < level);
    if (isHeading(passage, next)) {
      this.headings.push({ level: level ?? 0, text: passage.text });
      return;
    }
    const [first, ...others] = sentencesOf(this.source, passage).filter(({ text }) => !isGreeting(text));
    if (!first) return;
    const leads = others.length > 0 && (isLead(first.text) || isReport(first.text));
    const heading = leads ? first.text : this.heading();
    for (const sentence of leads ? others : [first, ...others])
      this.takeSentence(sentence, heading, level !== undefined || sentence.counted);
  }

  private heading(): string | null {
    return this.headings.findLast(({ text }) => namesMatter(text))?.text ?? null;
  }

  private takeRow(passage: Passage): void {
    const sentence = sentenceOfRow(this.source, passage);
    if (sentence && !isTableHead(sentence.text)) this.keep(sentence, this.heading());
  }

  private takeSentence(sentence: Sentence, heading: string | null, numbered: boolean): void {
    const bodies = charged(sentence.text);
    const text = withoutCharged(sentence.text);
    const before = this.tasks.at(-1);
    if (text === "") this.charge(bodies);
    else if (bodies.length > 0 ? !bodies.some(namesTownships) : isOthersWork(text)) return;
    else if (before && isFiling(text)) this.tasks[this.tasks.length - 1] = joined(before, sentence);
    else if (!isFrame(text) && (numbered || isRequest(text))) this.keep({ ...sentence, text }, heading);
  }

  /** A line of its own that charges bodies with the task before it: without a township among them, it is not ours. */
  private charge(bodies: readonly string[]): void {
    if (!bodies.some(namesTownships)) this.tasks.pop();
  }

  private keep({ start, end, text }: Sentence, heading: string | null): void {
    this.tasks.push({ text, heading, start, end, deadlines: deadlinesIn(text) });
  }
}

/** A task with the sentence behind it that says how to report on it. */
function joined(task: NoticeTask, { end, text }: Sentence): NoticeTask {
  const deadlines = [...new Set([...task.deadlines, ...deadlinesIn(text)])];
  return { ...task, text: `${task.text}；${text}`, end, deadlines };
}

/** A short line without an end mark that something below it belongs to. */
function isHeading({ text, enumerator }: Passage, next: Passage | undefined): boolean {
  if (text.length > longestHeading || /[。；;，！]/u.test(text) || next === undefined) return false;
  if (/[：:]$/u.test(text) || next.row) return true;
  if (withoutCharged(next.text) === "") return false;
  if (!enumerator) return false;
  return next.enumerator === undefined || next.enumerator.level > enumerator.level;
}

/** “加强隐患排查。” before the sentences that say what to do. */
const isLead = (text: string): boolean =>
  text.length <= longestHeading / 2 && !/[，,：:]/u.test(text) && !namesTownships(text) && namesMatter(text);

const columnNames =
  /(?:序号|指标|分值|评分|标准|内容|任务|责任|单位|时限|要求|备注|类别|项目|权重|办法|领域|事项|名称|说明|得分|频次|方式)/gu;

/** A row that only names columns. */
const isTableHead = (text: string): boolean =>
  text.replaceAll(columnNames, "").replace(/\P{L}/gu, "").length <= text.length * 0.3 &&
  text.split(" ").every((cell) => cell.length <= 8);
