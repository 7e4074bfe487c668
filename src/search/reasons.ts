import type { Reason } from "../model/answer.ts";
import type { DutyWords } from "../model/item-parts.ts";
import { foldWidth } from "../text/width.ts";
import type { QueryPlan } from "./plan.ts";
import { searchFields } from "./search-fields.ts";

const mostWords = 6;

/** Longest stretches of the question that stand in each field of the item; one character only where it is all that was asked. */
export function reasonsFor(plan: QueryPlan, item: DutyWords): Reason[] {
  return searchFields(item).flatMap(([field, text]) => {
    const words = sharedWords(plan.question, text, plan.onlyCharacters ? 1 : 2);
    return words.length > 0 ? [{ field, words: words.slice(0, mostWords) }] : [];
  });
}

/** The longest stretches of a question, of `shortest` characters or more, that stand in a text; the longest first. */
export function sharedWords(question: string, text: string, shortest: number): string[] {
  const folded = foldWidth(text).toLowerCase();
  const found = new Set<string>();
  for (const [run] of foldWidth(question)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let from = 0; from < run.length; ) {
      let to = from;
      while (to < run.length && folded.includes(run.slice(from, to + 1))) to++;
      if (to - from >= shortest) found.add(run.slice(from, to));
      from = Math.max(to, from + 1);
    }
  }
  return [...found].toSorted((a, b) => b.length - a.length);
}
