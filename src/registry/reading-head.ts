import { doubtCount } from "../model/doubts.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import { type DutyKind, dutyKinds } from "../model/kind.ts";
import type { Reading } from "../model/reading.ts";

/** A reading without its items and findings, how many of them there are, and the lists that could not be read. */
export interface ReadingHead extends Omit<Reading, "items" | "findings"> {
  readonly counts: Edition["counts"];
  readonly findingCounts: Edition["findings"];
  readonly unreadKinds: readonly DutyKind[];
}

/** Doubts of the readers that mean: this list stands in the document and was not read. */
const unreadRules = new Set(["layout-unknown", "list-missing"]);

/** The lists that findings call unread. */
export const unreadIn = (findings: readonly Finding[]): DutyKind[] =>
  dutyKinds.filter((kind) => findings.some((finding) => unreadRules.has(finding.rule) && finding.kind === kind));

/** The head of a reading. */
export function headOf(reading: Reading): ReadingHead {
  const { items, findings, ...head } = reading;
  const ofKind = (kind: string): number => items.filter((item) => item.kind === kind).length;
  return {
    ...head,
    counts: { basic: ofKind("basic"), supporting: ofKind("supporting"), reclaimed: ofKind("reclaimed") },
    findingCounts: { reading: doubtCount(reading), source: findings.filter(({ about }) => about === "source").length },
    unreadKinds: unreadIn(findings),
  };
}

/** The lists of which a reading holds items. */
export const kindsOf = ({ counts }: Pick<ReadingHead, "counts">): DutyKind[] =>
  dutyKinds.filter((kind) => counts[kind] > 0);
