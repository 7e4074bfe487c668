import type { Edition } from "../model/edition.ts";
import type { Reading } from "../model/reading.ts";

/** A reading without its items and findings, and how many of them there are. */
export interface ReadingHead extends Omit<Reading, "items" | "findings"> {
  readonly counts: Edition["counts"];
  readonly findingCounts: Edition["findings"];
}

/** The head of a reading. */
export function headOf(reading: Reading): ReadingHead {
  const { items, findings, ...head } = reading;
  const ofKind = (kind: string): number => items.filter((item) => item.kind === kind).length;
  const about = (what: string): number => findings.filter((finding) => finding.about === what).length;
  return {
    ...head,
    counts: { basic: ofKind("basic"), supporting: ofKind("supporting"), reclaimed: ofKind("reclaimed") },
    findingCounts: { reading: about("reading"), source: about("source") },
  };
}
