import type { NoticeTask } from "../../model/notice.ts";
import { deadlinesIn } from "./deadlines.ts";
import { indicatorsIn } from "./indicators.ts";
import type { Row } from "./rows.ts";

/** Words of a pasted text with their place in it. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A task of the words that ask for it, with the time limits and measures in them. */
export const taskOf = ({ text, start, end }: Span, heading: string | null, lead: string | null): NoticeTask => ({
  text,
  heading,
  lead,
  scoring: null,
  start,
  end,
  deadlines: deadlinesIn(text),
  indicators: indicatorsIn(text),
});

/** A task of a table's row; its columns may tell more of time limits and measures than the words do. */
export function taskOfRow(row: Row, heading: string | null): NoticeTask {
  const task = taskOf(row, heading, null);
  const told = row.scoring?.rule ?? "";
  return {
    ...task,
    deadlines: distinct([...task.deadlines, ...row.deadlines, ...deadlinesIn(told)]),
    indicators: distinct([...task.indicators, ...row.measures, ...indicatorsIn(told)]),
    scoring: row.scoring,
  };
}

/** A task with the sentence behind it that says how to report on it. */
export const joined = (task: NoticeTask, { end, text }: Span): NoticeTask => ({
  ...task,
  text: `${task.text}；${text}`,
  end,
  deadlines: distinct([...task.deadlines, ...deadlinesIn(text)]),
  indicators: distinct([...task.indicators, ...indicatorsIn(text)]),
});

const distinct = (printed: readonly string[]): string[] => [...new Set(printed)];
