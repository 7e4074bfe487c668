import type { Reason } from "../model/answer.ts";
import type { DutyWords } from "../model/item-parts.ts";
import { foldWidth } from "../text/width.ts";
import type { QueryPlan } from "./plan.ts";
import { searchFields } from "./search-fields.ts";

const mostWords = 6;

/** Longest stretches of the question that stand in each field of the item; one character only where it is all that was asked. */
export function reasonsFor(plan: QueryPlan, item: DutyWords): Reason[] {
  return searchFields(item).flatMap(([field, text]) => {
    const shared = sharedWords(plan.question, text, plan.onlyCharacters ? 1 : 2);
    const words = [...new Set(shared.map((stretch) => fromItsWord(stretch, plan.wordStarts)))];
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

/**
 * A stretch without a character before it that is the end of a word cut in two: 高龄津贴, where 老人高龄津贴 was asked and
 * 老年人高龄津贴 stands. A word is known to begin where one of the catalogue's does.
 */
function fromItsWord(stretch: string, wordStarts: ReadonlySet<string>): string {
  const cut = stretch.length > 2 && !wordStarts.has(stretch.slice(0, 2)) && wordStarts.has(stretch.slice(1, 3));
  return cut ? stretch.slice(1) : stretch;
}
