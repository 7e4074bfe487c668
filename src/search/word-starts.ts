import type { Knowledge } from "./catalogue/knowledge.ts";

const known = new WeakMap<Knowledge, ReadonlySet<string>>();

/** The first two characters of each word of the catalogue: where a word may begin. */
export function wordStartsOf(knowledge: Knowledge): ReadonlySet<string> {
  const kept = known.get(knowledge);
  if (kept) return kept;
  const words = knowledge.duties.flatMap((duty) => [duty.name, ...duty.words, ...duty.objects, ...duty.actions]);
  const starts = new Set(words.map((word) => word.slice(0, 2)));
  known.set(knowledge, starts);
  return starts;
}
