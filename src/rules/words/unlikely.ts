import type { ConfusedBy } from "./confusions.ts";
import { Likelihood } from "./likelihood.ts";
import { type Mend, type Mishap, mendsAt } from "./mends.ts";
import { type Code, edge, type Runs, runsOf } from "./run-counts.ts";

/** Words that are far less likely than what they would be but for one mishap. */
export interface Unlikely {
  readonly mishap: Mishap;
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly right: string;
  readonly by: ConfusedBy;
  /** By how much what is right is likelier, in natural logarithms, above what is needed. */
  readonly gain: number;
}

/** Three characters that are likelier than this have nothing wrong. */
const tooLikely = -15;
/** Mishaps so close to each other are one. */
const apart = 4;

/** What is unlikely in one of some texts, by how all of them write; what was asked is remembered. */
export function unlikelyAmong(texts: Iterable<string>): (text: string) => readonly Unlikely[] {
  const runs = new Map([...texts].map((text) => [text, runsOf(text)]));
  const likelihood = new Likelihood([...runs.values()]);
  const known = new Map<string, readonly Unlikely[]>();
  return (text) => {
    const of = runs.get(text);
    const found = known.get(text) ?? (of ? likelihood.without(of, () => ofText(of, likelihood)) : []);
    known.set(text, found);
    return found;
  };
}

function ofText({ codes, places }: Runs, likelihood: Likelihood): Unlikely[] {
  const printed = codes.map((code, i) => likelihood.of(codes[i - 2], codes[i - 1] ?? edge, code));
  const found: Unlikely[] = [];
  for (let i = 1; i < codes.length - 1; i++) {
    const [one = 0, two = 0, three = 0, four = 0] = printed.slice(i, i + 4);
    if (codes[i] === edge || one + two + three > tooLikely) continue;
    for (const mend of mendsAt(codes, i, likelihood)) {
      const least = one + two + three + (mend.length === 2 ? four : 0) + mend.needed;
      const likely = sumOf(mend, codes, i, likelihood, least);
      if (likely > least) found.push(asUnlikely(mend, places[i] ?? 0, likely - least));
    }
  }
  return surest(found);
}

const asUnlikely = ({ mishap, instead, length, by }: Mend, start: number, gain: number): Unlikely => ({
  ...{ mishap, start, end: start + length, by, gain },
  right: String.fromCharCode(...instead),
});

/** How likely the mended characters and the two behind them are; no further than the sum is above the least. */
function sumOf(
  { instead, length }: Mend,
  codes: readonly Code[],
  i: number,
  likelihood: Likelihood,
  least: number,
): number {
  let [before, first, sum] = [codes[i - 2], codes[i - 1] ?? edge, 0];
  for (let step = 0; step < instead.length + 2 && sum > least; step++) {
    const second = instead[step] ?? codes[i + length + step - instead.length];
    if (second === undefined) break;
    sum += likelihood.of(before, first, second);
    [before, first] = [first, second];
  }
  return sum;
}

/** The best of those that stand close to each other. */
function surest(found: readonly Unlikely[]): Unlikely[] {
  const kept: Unlikely[] = [];
  for (const one of found.toSorted((a, b) => b.gain - a.gain))
    if (!kept.some((other) => Math.abs(other.start - one.start) < apart)) kept.push(one);
  return kept;
}
