import type { Correction, Spot } from "../model/correction.ts";
import type { Corrected, DutyItem, FieldValue } from "../model/duty-item.ts";
import { fieldOf, fieldValue, partOf } from "../model/field-text.ts";
import type { Finding } from "../model/finding.ts";
import type { Reading } from "../model/reading.ts";
import { conflictRule } from "./conflict.ts";
import { fits, same, withValue } from "./fields.ts";

type Correct = Extract<Correction, { action: "correct" }>;

/** Puts typed words into a field and keeps what was printed beside them; doubts about the field are settled. */
export function applyCorrect(reading: Reading, correction: Correct): Reading | undefined {
  const { itemId, field, before, after } = correction;
  const item = reading.items.find(({ id }) => id === itemId);
  if (!item || !fits(item.kind, field, after)) return undefined;
  const value = fieldValue(item, field);
  if (same(value, after)) return settled(reading, correction, before, after);
  if (!same(value, before)) return undefined;
  const typed = marked(withValue(item, field, after), field, markOf(item, field, "typed", correction));
  return settled(withItem(reading, typed), correction, before, after);
}

/** The mark of a corrected field; what the readers made of it is kept from the first correction on. */
export function markOf(
  item: DutyItem,
  field: string,
  how: Corrected["how"],
  { who, why, when }: Pick<Correction, "who" | "why" | "when">,
): Corrected {
  const known = item.corrected?.[field];
  return {
    how: known?.how === "typed" ? "typed" : how,
    printed: known ? known.printed : fieldValue(item, field),
    who,
    why,
    when,
  };
}

/** The item with a field marked as corrected. */
export const marked = (item: DutyItem, field: string, mark: Corrected): DutyItem => ({
  ...item,
  corrected: { ...item.corrected, [field]: mark },
});

/** The reading with an item in the place of the one with its id. */
export const withItem = (reading: Reading, item: DutyItem): Reading => ({
  ...reading,
  items: reading.items.map((one) => (one.id === item.id ? item : one)),
});

/** The reading without doubts about what a correction changed of a field. */
export function settled(reading: Reading, { itemId, field }: Spot, before: FieldValue, after: FieldValue): Reading {
  const isSettled = ({ about, rule, id, field: named }: Finding): boolean =>
    about === "reading" &&
    rule !== conflictRule &&
    id === itemId &&
    named !== undefined &&
    fieldOf(named) === field &&
    !same(partOf(before, named), partOf(after, named));
  return { ...reading, findings: reading.findings.filter((finding) => !isSettled(finding)) };
}
