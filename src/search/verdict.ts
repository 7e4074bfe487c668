import type { Verdict } from "../model/answer.ts";
import type { ListedItem } from "../model/duty-item.ts";

/** Share of the question's weight that must be found for an answer; below it the answer is unsure. */
const enough = 0.06;

/** The list of the best hit; unlisted where nothing in the lists shares a word with the question. */
export function verdictOf(
  best: { readonly item: ListedItem; readonly score: number } | undefined,
  weight: number,
): Verdict {
  if (!best) return "unlisted";
  return best.score < enough * weight ? "unsure" : best.item.kind;
}
