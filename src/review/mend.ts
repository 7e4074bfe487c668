import type { Change } from "../model/correction.ts";
import type { DutyItem, FieldValue, Handover } from "../model/duty-item.ts";
import { fieldText, fieldValue } from "../model/field-text.ts";
import { redline, type Stretch } from "../text/redline.ts";
import { withValue } from "./fields.ts";
import type { Span } from "./finding-span.ts";

/** A published item, and as the draft has it. */
export interface Drafted {
  readonly published: DutyItem;
  readonly draft: DutyItem;
}

/** Whether the draft has changed the words of a span, or has put others there that hold them. */
export const isChanged = (drafted: Drafted, span: Span, words?: string): boolean =>
  carried(drafted, span, words) === undefined;

/** The change of the draft that puts other words in place of a span of the published item; undefined where there is none to make. */
export function mend(drafted: Drafted, span: Span, words: string): Change | undefined {
  const { field } = span;
  const at = carried(drafted, span, words);
  const before = fieldValue(drafted.draft, field);
  const after = at && replaced(before, at.start, at.end, words);
  if (after === undefined || fieldText(after) === fieldText(before)) return undefined;
  return { action: "correct", itemId: drafted.draft.id, field, before, after };
}

/** The item with a change made. */
export const withChange = (item: DutyItem, { field, after }: Extract<Change, { action: "correct" }>): DutyItem =>
  withValue(item, field, after);

interface Stretched {
  readonly start: number;
  readonly end: number;
}

/** Where the draft has a span's words; undefined where it has changed them, or has `words` there already. */
function carried({ published, draft }: Drafted, { field, start, end }: Span, words?: string): Stretched | undefined {
  const [before, after] = [fieldText(fieldValue(published, field)), fieldText(fieldValue(draft, field))];
  if (before === after) return { start, end };
  let [old, now] = [0, 0];
  for (const stretch of redline(before, after)) {
    if (stretch.change === "kept" && old <= start && end <= old + stretch.words.length) {
      const at = { start: start - old + now, end: end - old + now };
      return words !== undefined && standsAround(after, at, words) ? undefined : at;
    }
    [old, now] = passed(stretch, old, now);
  }
  return undefined;
}

/** Whether the words at a place are a part of others that stand there: what a mend only added to is kept. */
function standsAround(text: string, { start, end }: Stretched, words: string): boolean {
  const within = words.indexOf(text.slice(start, end));
  return within >= 0 && text.startsWith(words, start - within);
}

const passed = ({ words, change }: Stretch, old: number, now: number): [number, number] => [
  change === "added" ? old : old + words.length,
  change === "removed" ? now : now + words.length,
];

/** A field's value with other words at a stretch of its text; undefined where the stretch is not within one of its parts. */
function replaced(value: FieldValue, start: number, end: number, words: string): FieldValue | undefined {
  if (typeof value === "string") return cut(value, start, end, words);
  if (!Array.isArray(value)) return undefined;
  let from = 0;
  for (const [i, part] of value.entries()) {
    const { length } = fieldText([part] as FieldValue);
    if (from <= start && end <= from + length)
      return [...value].with(i, replacedPart(part, start - from, end - from, words)) as FieldValue;
    from += length + 1;
  }
  return undefined;
}

const cut = (text: string, start: number, end: number, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

/** A name, or of a hand-over its method or one of its names. */
function replacedPart(part: string | Handover, start: number, end: number, words: string): string | Handover {
  if (typeof part === "string") return cut(part, start, end, words);
  const { receivingDepartments, handlingMethod } = part;
  const names = receivingDepartments.join("、");
  const method = names === "" ? 0 : names.length + 1;
  if (start >= method) return { ...part, handlingMethod: cut(handlingMethod, start - method, end - method, words) };
  return { ...part, receivingDepartments: cut(names, start, end, words).split("、") };
}
