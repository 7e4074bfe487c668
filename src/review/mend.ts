import type { Change, Correction } from "../model/correction.ts";
import type { DutyItem } from "../model/duty-item.ts";
import { fieldText, fieldValue } from "../model/field-text.ts";
import type { Reading } from "../model/reading.ts";
import { commonEnds } from "../text/common-ends.ts";
import { conflictOf } from "./conflict.ts";
import { withValue } from "./fields.ts";
import type { Span } from "./finding-span.ts";
import { replaceWords } from "./replace-words.ts";

/** Other words for a stretch of a published field. */
export type Mend = Extract<Change, { action: "mend" }>;
type MadeMend = Extract<Correction, { action: "mend" }>;

/** The mend that puts words in place of a span, less what both begin and end with; undefined where there is nothing to change. */
export function mendOf(item: DutyItem, { field, start, end }: Span, words: string): Mend | undefined {
  const value = fieldValue(item, field);
  const printed = fieldText(value).slice(start, end);
  if (printed === words || replaceWords(value, start, end, words) === undefined) return undefined;
  const { head, tail } = commonEnds(printed, words);
  return {
    ...{ action: "mend", itemId: item.id, field, start: start + head, end: end - tail },
    before: printed.slice(head, printed.length - tail),
    after: words.slice(head, words.length - tail),
  };
}

/** Whether two mends are about the same words. */
export const meet = (one: Mend, other: Mend): boolean =>
  one.itemId === other.itemId &&
  one.field === other.field &&
  (one.start === other.start || (one.start < other.end && other.start < one.end));

/** The reading with mends made; those that fit, and as findings those of which other words stand there by now. */
export function applyMends(
  reading: Reading,
  corrections: readonly Correction[],
): { readonly reading: Reading; readonly mends: readonly MadeMend[]; readonly conflicts: Reading["findings"] } {
  const items = new Map(reading.items.map((item) => [item.id, item]));
  const all = corrections.filter((correction) => correction.action === "mend");
  const mends = all.filter((mend) => fits(items.get(mend.itemId), mend));
  // From the last on, so that the places of those before it hold.
  for (const mend of mends.toSorted((a, b) => b.start - a.start)) {
    const item = items.get(mend.itemId);
    if (item) items.set(mend.itemId, mended(item, mend));
  }
  return {
    reading: { ...reading, items: reading.items.map((item) => items.get(item.id) ?? item) },
    mends,
    conflicts: all.filter((mend) => !mends.includes(mend)).map((mend) => conflictOf(mend, reading)),
  };
}

const fits = (item: DutyItem | undefined, { field, start, end, before }: Mend): boolean =>
  item !== undefined && fieldText(fieldValue(item, field)).slice(start, end) === before;

function mended(item: DutyItem, { field, start, end, after }: Mend): DutyItem {
  const value = replaceWords(fieldValue(item, field), start, end, after);
  return value === undefined ? item : withValue(item, field, value);
}
