import type { Verdict } from "../model/answer.ts";
import { undampened } from "./catalogue/knowledge.ts";
import { confidenceOf } from "./confidence.ts";
import type { WeighedText } from "./weigh.ts";

/** Under this chance that the list holds the matter, it is called unlisted: of listed matters one in thirty is under it. */
export const unlistedUnder = 0.3;
/** Under this confidence nobody is named. */
const unsureUnder = 0.3;
/** Under this share of certainty no matter is meant: words of another world are like all of them a little. */
const nothingUnder = 0.02;
/** A hit of another list belongs to the answer where it is this likely beside the first, and holds the same duty. */
const besides = 0.7;

export interface Evidence {
  /** The likeliest first. */
  readonly ranked: readonly WeighedText[];
  /** How likely it is that the list holds the matter. */
  readonly listed: number;
  /** Whether the question is a single character or a word that so many matters have that it does not say which is meant. */
  readonly vague: boolean;
  /** How certain the matter is that is meant most: 0…1. */
  readonly meant: number;
  /** Whether every list in scope was read wholly: only then can a thing be called unlisted. */
  readonly whole: boolean;
  /** Whether two texts stand in one township's lists: only then do they share a matter. */
  readonly together: (one: WeighedText, other: WeighedText) => boolean;
}

export interface Judged {
  readonly verdict: Verdict;
  /** How likely the verdict is right: 0…1. */
  readonly confidence: number;
}

/** Who answers: the list of the likeliest item, several lists, none, or nobody can tell. */
export function verdictOf({ ranked, listed, vague, meant, whole, together }: Evidence): Judged {
  const [first, ...others] = ranked;
  const unsure: Judged = { verdict: "unsure", confidence: first ? confidenceOf(listed, first.likelihood) : 0 };
  const meansNothing = meant < nothingUnder && first?.likeness.wordsOfAll === 0;
  if (vague || meansNothing) return unsure;
  if (!first || listed < unlistedUnder) return whole ? { verdict: "unlisted", confidence: 1 - listed } : unsure;
  if (unsure.confidence < unsureUnder) return unsure;
  const duty = surestDuty(first);
  const shared = others
    .slice(0, 2)
    .some(
      (other) =>
        other.words.kind !== first.words.kind &&
        other.likelihood >= besides * first.likelihood &&
        duty !== undefined &&
        surestDuty(other) === duty &&
        together(first, other),
    );
  return { verdict: shared ? "several" : first.words.kind, confidence: unsure.confidence };
}

/** From this certainty on a text is said to hold a standard duty. */
export const heldFrom = 0.3;

/** The number of the surest standard duty that a text holds. */
function surestDuty({ duties }: WeighedText): number | undefined {
  const [duty, dampened] = duties[0] ?? [undefined, 0];
  return undampened(dampened) >= heldFrom ? duty : undefined;
}
