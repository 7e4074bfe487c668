import { kinds } from "../../parts/kinds.ts";
import type { ImportEntry } from "./use-imports.ts";

/** A file behind another one of its township: what is proposed for it is only known once that one is kept. */
export interface Follower {
  readonly leader: ImportEntry;
  /** Whether it brings other lists: then it is expected to join the same edition. */
  readonly joins: boolean;
}

/** Of files in the order in which they are to be kept, those that follow another one, by their number. */
export function followersAmong(entries: readonly ImportEntry[]): Map<number, Follower> {
  const found = new Map<number, Follower>();
  for (const [i, entry] of entries.entries()) {
    const before = entries.slice(0, i).filter((one) => alike(one, entry));
    const [leader] = before;
    if (leader) found.set(entry.id, { leader, joins: !before.some((one) => shareLists(one, entry)) });
  }
  return found;
}

/** Whether two files may be of one township: its name, and no county that differs. */
export function alike(one: ImportEntry, other: ImportEntry): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  if (one.id === other.id || !a.name || a.name !== b.name) return false;
  return !a.county || !b.county || a.county === b.county;
}

const placeOf = ({ result, place }: ImportEntry) => ({
  name: result?.proposal.township.name ?? place?.township,
  county: result?.proposal.township.county ?? place?.county,
});

const shareLists = (one: ImportEntry, other: ImportEntry): boolean =>
  kinds.some((kind) => (one.result?.counts[kind] ?? 0) > 0 && (other.result?.counts[kind] ?? 0) > 0);
