import type { FindingKey } from "../model/check.ts";
import type { DutyItem } from "../model/duty-item.ts";
import type { Finding } from "../model/finding.ts";
import { bare } from "../text/blank.ts";
import { bigrams } from "../text/ngrams.ts";

/** What tells a finding from others, wherever its words stand. */
export function keyOf({ rule, kind, id, quote }: Finding, items: readonly DutyItem[]): FindingKey {
  const name = items.find((item) => item.id === id)?.name;
  return { rule, ...(kind ? { kind } : {}), ...(name ? { name } : {}), ...(quote ? { quote } : {}) };
}

/** A key in one line: the same for the same words, however they are spaced. */
export const written = ({ rule, kind, name, quote }: FindingKey): string =>
  [rule, kind ?? "", bare(name ?? ""), bare(quote ?? "")].join("\n");

/** So much of the longer name must stand in the other one too. */
const alike = 0.7;

/**
 * Whether two keys tell the same finding: by the same words; or by the same words at fault in an item whose name has changed a
 * little, as an office's next edition has it. Where the whole name is at fault, it may have changed as little.
 */
export function isSameFinding(one: FindingKey, other: FindingKey): boolean {
  if (written(one) === written(other)) return true;
  if (one.rule !== other.rule || one.kind !== other.kind) return false;
  const sameWords = bare(one.quote ?? "") === bare(other.quote ?? "") || (isOfWholeName(one) && isOfWholeName(other));
  return sameWords && likeness(one.name ?? "", other.name ?? "") >= alike;
}

const isOfWholeName = ({ name = "", quote = "" }: FindingKey): boolean => name !== "" && bare(name) === bare(quote);

/** How much of the longer one of two names both have. */
function likeness(one: string, other: string): number {
  const [these, those] = [new Set(bigrams(bare(one))), new Set(bigrams(bare(other)))];
  return these.intersection(those).size / Math.max(these.size, those.size, 1);
}
