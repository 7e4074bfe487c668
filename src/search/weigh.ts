import type { DutyWords } from "../model/item-parts.ts";
import type { DutyKind } from "../model/kind.ts";
import type { QueryPlan } from "./plan.ts";
import { likelihoods, mainDutySign, type Standing, standingScore } from "./ranking.ts";
import type { Candidate } from "./search-index.ts";

/** A candidate with its words, and how likely it is the right answer among all candidates. */
export interface WeighedText extends Candidate {
  readonly words: DutyWords;
  readonly standing: Standing;
  readonly likelihood: number;
}

/** The list that answers is found by its texts among so many of the likeliest. */
const looked = 10;

/**
 * Candidates with their words; those without words are left out. First stands the likeliest text of the list that as a whole
 * is likeliest to answer: many texts of one list, each a little likely, outweigh a single one of another. The others follow
 * by likelihood.
 */
export function weigh(
  { asked, about }: QueryPlan,
  candidates: readonly Candidate[],
  wordsOf: ReadonlyMap<number, DutyWords>,
): WeighedText[] {
  const penaltyAsked = asksForPenalty.test(asked) ? 1 : asksForMending.test(asked) ? -1 : 0;
  const meant = new Map(about.certain);
  const scored = candidates
    .flatMap((candidate) => {
      const words = wordsOf.get(candidate.id);
      if (!words) return [];
      const main = mainDutySign(meant.get(candidate.duties[0]?.[0] ?? -1) ?? 0);
      const standing = { main, ...standingOf(words, penaltyAsked) };
      return [{ ...candidate, words, standing, score: candidate.score + standingScore(standing) }];
    })
    .toSorted((a, b) => b.score - a.score);
  const shares = likelihoods(scored.map(({ score }) => score));
  const weighed = scored.map((text, i) => ({ ...text, likelihood: shares[i] ?? 0 }));
  const kind = likeliestKind(weighed.slice(0, looked));
  const first = weighed.find(({ words }) => words.kind === kind);
  return first ? [first, ...weighed.filter((text) => text !== first)] : [];
}

/** Some of the weighed texts, with how likely each is among these alone. */
export function amongThemselves(texts: readonly WeighedText[]): WeighedText[] {
  const shares = likelihoods(texts.map(({ score }) => score));
  return texts.map((text, i) => ({ ...text, likelihood: shares[i] ?? 0 }));
}

const asksForPenalty = /罚|没收|吊销|查处/u;
/** Something is out of order: whoever only punishes does not see to it. */
const asksForMending =
  /(?<![破败毁砸弄打压撞挖])坏(?:了|掉|$)|不亮|破损|损坏了|塌了|断了|堵了|漏水|没人修|维修|抢修|报修/u;
const punishes = /处罚|罚款|没收|行政强制|强制执行/u;

const standingOf = ({ kind, name }: DutyWords, penaltyAsked: number): Omit<Standing, "main"> => ({
  supporting: Number(kind === "supporting"),
  reclaimed: Number(kind === "reclaimed"),
  penalty: punishes.test(name) ? penaltyAsked : 0,
});

function likeliestKind(weighed: readonly WeighedText[]): DutyKind | undefined {
  const sums = new Map<DutyKind, number>();
  for (const { words, likelihood } of weighed) sums.set(words.kind, (sums.get(words.kind) ?? 0) + likelihood);
  return [...sums].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
