import type { CheckedList } from "./checked-list.ts";
import type { Clause } from "./clause.ts";
import { type Unlikely, unlikelyIn } from "./words/unlikely.ts";

const known = new WeakMap<CheckedList, ReadonlyMap<Clause, readonly Unlikely[]>>();

/** A list's clauses whose words are unlikely, worked out once for all rules that ask. */
export function unlikelyWords(list: CheckedList): ReadonlyMap<Clause, readonly Unlikely[]> {
  const found = known.get(list);
  if (found) return found;
  const unlikely = unlikelyIn(list.clauses.map(({ text }) => text));
  const ofClauses = new Map(list.clauses.map((clause, i) => [clause, (unlikely[i] ?? []).filter(isWritten(clause))]));
  known.set(list, ofClauses);
  return ofClauses;
}

/** Not within quotation marks, where words are coined (“三救三献”), nor within a title, of which another rule speaks. */
const isWritten =
  ({ text }: Clause) =>
  ({ start }: Unlikely): boolean =>
    !(isWithin(text, start, "“", "”") || isWithin(text, start, "《", "》"));

const isWithin = (text: string, at: number, opening: string, closing: string): boolean =>
  text.lastIndexOf(opening, at) > text.lastIndexOf(closing, at) && text.indexOf(closing, at) > at;
