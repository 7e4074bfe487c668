import { bigrams } from "../text/ngrams.ts";
import type { AboutItem, AboutQuestion } from "./catalogue/knowledge.ts";
import { withoutFrames } from "./frames.ts";

/** What an office's own words stand for, and how much of a question they are. */
export interface OwnMeant {
  readonly share: number;
  readonly name: string;
  readonly duties: AboutItem["duties"];
  readonly direction: AboutItem["name"];
}

/** From this share of its pairs of characters on, own words are said to be meant. */
const leastShared = 0.6;
/** What the model makes of the question keeps the rest. */
const mostShare = 0.9;

/**
 * The own words that share most with a question, the longer ones of two, and how much they count: the share of their pairs
 * of characters that the question has, times `mostShare`.
 */
export function nearestOwn<Entry extends { readonly words: string }>(
  question: string,
  entries: readonly Entry[],
): { readonly entry: Entry; readonly share: number } | undefined {
  const asked = pairsOf(question);
  const [nearest] = entries
    .map((entry) => ({ entry, pairs: knownPairs(entry) }))
    .map(({ entry, pairs }) => ({ entry, size: pairs.size, shared: pairs.intersection(asked).size / pairs.size }))
    .filter(({ shared }) => shared >= leastShared)
    .toSorted((a, b) => b.shared - a.shared || b.size - a.size);
  return nearest && { entry: nearest.entry, share: mostShare * nearest.shared };
}

const pairsOf = (text: string): ReadonlySet<string> => new Set(bigrams(withoutFrames(text)));

/** The pairs of entries, as long as these are kept. */
const pairs = new WeakMap<object, ReadonlySet<string>>();

function knownPairs(entry: { readonly words: string }): ReadonlySet<string> {
  const known = pairs.get(entry) ?? pairsOf(entry.words);
  pairs.set(entry, known);
  return known;
}

/** What a question speaks of where own words stand in it: what these stand for by their share, all else by what is left. */
export function withOwn(about: AboutQuestion, { share, duties, direction }: OwnMeant): AboutQuestion {
  const certainty = duties.reduce((sum, [, certain]) => sum + certain, 0) || 1;
  const meant = duties.map(([duty, certain]) => [duty, certain / certainty] as const);
  const mixed = blend(about.direction, direction, share);
  const length = Math.sqrt(mixed.reduce((sum, [, height]) => sum + height * height, 0)) || 1;
  return {
    duties: blend(about.duties, meant, share),
    certain: blend(about.certain, meant, share),
    unlisted: blend(about.unlisted, [], share),
    direction: mixed.map(([matter, height]) => [matter, height / length] as const),
    broad: false,
  };
}

type Shares = AboutQuestion["duties"];

/** Two lists of shares as one, the largest first. */
function blend(ones: Shares, others: Shares, share: number): Shares {
  const sums = new Map(ones.map(([number, value]) => [number, (1 - share) * value]));
  for (const [number, value] of others) sums.set(number, (sums.get(number) ?? 0) + share * value);
  return [...sums].toSorted((a, b) => b[1] - a[1]);
}
