import { responsibilitiesOf } from "../../model/item-parts.ts";
import type { Reranked } from "../../model/rerank.ts";
import { longestQuestion } from "../../search/plan.ts";
import type { WeighedText } from "../../search/weigh.ts";
import type { Reranker } from "./reranker.ts";

/** So many of the first are put in order; the others keep their places. */
const first = 10;
/** Of each text so much is sent, in UTF-16 units. */
const longestText = 500;

interface RankedTexts {
  readonly ranked: readonly WeighedText[];
  readonly reranked: Reranked | null;
}

/**
 * The first texts in the reranker's order, where there is one. The order is all that it changes: how likely a place is stays with
 * the place, so that nothing is said to be more certain than plain search would say.
 */
export async function rerankHits(
  reranker: Reranker | undefined,
  question: string,
  ranked: readonly WeighedText[],
): Promise<RankedTexts> {
  const places = ranked.slice(0, first);
  if (!reranker || places.length < 2) return { ranked, reranked: null };
  const order = await reranker.order(question.slice(0, longestQuestion), places.map(textOf));
  const { address } = reranker;
  if (typeof order === "string")
    return { ranked, reranked: { address, applied: false, overturned: false, failure: order } };
  const texts = order.flatMap((place) => places[place] ?? []);
  const ordered = places.flatMap(({ score, likelihood }, i) => (texts[i] ? [{ ...texts[i], score, likelihood }] : []));
  const overturned = texts[0]?.id !== places[0]?.id;
  const reranked = { address, applied: true, overturned, failure: null };
  return { ranked: [...ordered, ...ranked.slice(first)], reranked };
}

/** Nobody has measured how often another's first is right, so that it is said to be a guess at best. */
const mostUnmeasured = 0.5;

/** The confidence in an answer whose first item an endpoint may have chosen. */
export const hedged = (confidence: number, reranked: Reranked | null): number =>
  reranked?.overturned ? Math.min(mostUnmeasured, confidence) : confidence;

const textOf = ({ words }: WeighedText): string =>
  `${words.name}\n${responsibilitiesOf(words)}`.slice(0, longestText).trim();
