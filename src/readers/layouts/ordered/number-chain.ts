import type { Candidate } from "./row-starts.ts";

const mostCandidates = 20_000;
const reach = 200;

/** What the next number of a chain is worth: one more is most, a gap less; a new one may begin a list's next part. */
function worth(step: number, { number, word }: Candidate, isCategory: (word: string) => boolean): number {
  const known = isCategory(word) ? 0.5 : 0;
  if (step === 1) return 2 + known;
  if (step > 1) return 1 / step + known;
  return number === 1 && known > 0 ? 1 : Number.NEGATIVE_INFINITY;
}

/** Of lines that begin with numbers those that count on through the list: the chain that leaves least out. */
export function countingOn(found: readonly Candidate[], isCategory: (word: string) => boolean): Candidate[] {
  const all = found.slice(0, mostCandidates);
  const best: { readonly score: number; readonly from: number }[] = [];
  all.forEach((candidate, i) => {
    let top = { score: candidate.number === 1 ? 2 : 0, from: -1 };
    for (let j = Math.max(0, i - reach); j < i; j++) {
      const score = (best[j]?.score ?? 0) + worth(candidate.number - (all[j]?.number ?? 0), candidate, isCategory);
      if (score > top.score) top = { score, from: j };
    }
    best.push(top);
  });
  const chain: Candidate[] = [];
  let at = best.reduce((top, { score }, i) => (score > (best[top]?.score ?? 0) ? i : top), 0);
  for (let one = all[at]; one; one = all[at]) {
    chain.unshift(one);
    at = best[at]?.from ?? -1;
  }
  return chain;
}
