import type { Correction } from "../model/correction.ts";
import type { FieldValue } from "../model/duty-item.ts";
import { fieldOf, fieldValue } from "../model/field-text.ts";
import type { Finding } from "../model/finding.ts";
import { listed } from "../model/item-parts.ts";
import type { Reading } from "../model/reading.ts";
import { same } from "./fields.ts";

type Accept = Extract<Correction, { action: "accept" }>;
type Doubted = Pick<Finding, "id" | "field" | "message">;

/** What a person looks at who accepts a doubt: the field, or the whole item, or the doubt's own words. */
export function lookedAt(reading: Reading, { id, field, message }: Doubted): FieldValue {
  const item = reading.items.find((one) => one.id === id);
  if (!item) return message;
  return field === undefined ? JSON.stringify(listed(item)) : fieldValue(item, fieldOf(field));
}

/** Where a doubt points: two of one rule, with the same words, are told apart by it. */
export const pointedAt = ({ at }: Pick<Finding, "at">): Accept["at"] => (at ? { start: at.start, end: at.end } : null);

/** Takes out the doubts that were looked at. Where the reading has changed since, the doubt stays: that is its report. */
export function applyAccept(reading: Reading, { rule, itemId, field, before, at }: Accept): Reading {
  const isThere = (place: Accept["at"]): boolean => place?.start === at?.start && place?.end === at?.end;
  const isMeant = (finding: Finding): boolean =>
    finding.about === "reading" &&
    finding.rule === rule &&
    (finding.id ?? null) === itemId &&
    (finding.field ?? null) === field &&
    (at === undefined || isThere(pointedAt(finding))) &&
    same(lookedAt(reading, finding), before);
  return { ...reading, findings: reading.findings.filter((finding) => !isMeant(finding)) };
}
