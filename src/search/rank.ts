import type { Reason, Verdict } from "../model/answer.ts";
import type { DutyItem } from "../model/duty-item.ts";
import { bigrams } from "../text/ngrams.ts";
import type { QueryPlan } from "./plan.ts";
import { reasonsFor } from "./reasons.ts";
import { type SearchField, searchFields } from "./search-fields.ts";

/** How common each token is among all distinct texts. */
export interface Frequencies {
  readonly texts: number;
  readonly holding: ReadonlyMap<string, number>;
}

export interface Ranked<Candidate> {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const weights: Readonly<Record<SearchField, number>> = { name: 4, category: 1, departments: 1.5, responsibilities: 1 };
/** Usual length of each field in tokens, against which long ones are weighed down. */
const usualLength: Readonly<Record<SearchField, number>> = {
  name: 20,
  category: 3,
  departments: 12,
  responsibilities: 250,
};
const saturation = 1.2;
const lengthPull = 0.6;

/**
 * Ranks candidates by BM25F over character pairs (Robertson, Zaragoza and Taylor 2004): a token's weight in each field,
 * dampened by the field's length, summed, saturated, and multiplied by how rare the token is. Best first; equals keep
 * their order.
 */
export function rank<Candidate extends { readonly item: DutyItem }>(
  plan: QueryPlan,
  candidates: readonly Candidate[],
  frequencies: Frequencies,
): Ranked<Candidate>[] {
  const rarity = new Map(plan.tokens.map((token) => [token, inverseFrequency(token, frequencies)]));
  return candidates
    .map((candidate) => ({
      candidate,
      score: scoreOf(candidate.item, rarity),
      reasons: reasonsFor(plan, candidate.item),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

const inverseFrequency = (token: string, { texts, holding }: Frequencies): number => {
  const holders = holding.get(token) ?? 0;
  return Math.log(1 + (texts - holders + 0.5) / (holders + 0.5));
};

function scoreOf(item: DutyItem, rarity: ReadonlyMap<string, number>): number {
  const weighted = new Map<string, number>();
  for (const [field, text] of searchFields(item)) {
    const tokens = bigrams(text);
    const share = weights[field] / (1 - lengthPull + (lengthPull * tokens.length) / usualLength[field]);
    for (const token of tokens) if (rarity.has(token)) weighted.set(token, (weighted.get(token) ?? 0) + share);
  }
  let score = 0;
  for (const [token, weight] of weighted) score += (rarity.get(token) ?? 0) * (weight / (saturation + weight));
  return score;
}

/** Share of the question's weight that must be found for an answer; below it the answer is unsure. */
const enough = 0.06;

/** The list of the best hit; unlisted where nothing in the lists shares a word with the question. */
export function verdictOf(
  plan: QueryPlan,
  best: Ranked<{ readonly item: DutyItem }> | undefined,
  frequencies: Frequencies,
): Verdict {
  if (!best) return "unlisted";
  const all = plan.tokens.reduce((sum, token) => sum + inverseFrequency(token, frequencies), 0);
  return best.score < enough * all ? "unsure" : best.candidate.item.kind;
}
