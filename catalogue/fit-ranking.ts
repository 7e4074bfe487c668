// Fits src/search/ranking-weights.ts, listed-weights.ts and confidence.ts to questions labelled by reading, and prints them with the
// figures that they reach: `node catalogue/fit-ranking.ts`. What is held out is measured and not learned from.
import { logOdds } from "../src/search/confidence.ts";
import { type ListedSigns, listedChance, listedSigns, signsOf } from "../src/search/listed.ts";
import { dutiesSign } from "../src/search/ranking.ts";
import { rankingWeights } from "../src/search/ranking-weights.ts";
import { unlistedUnder } from "../src/search/verdict.ts";
import type { WeighedText } from "../src/search/weigh.ts";
import { answerOf, compiledKnowledge, type PutQuestion, putQuestions } from "./labelled-questions.ts";

const knowledge = compiledKnowledge(process.argv[2]);
const { development, heldOut, byDuty } = await putQuestions(knowledge);

/** Questions by duty are many and easier: a part of them is learned from, and each counts less. */
const share = 3;
const developmentWeight = 5;
const worth = [0, 0.05, 0.5, 1];
const candidates = 120;

type RankingSign = keyof typeof rankingWeights;
const rankingSigns = Object.keys(rankingWeights) as RankingSign[];

interface Texts {
  readonly rows: readonly (readonly number[])[];
  readonly target: readonly number[];
  readonly weight: number;
}

const signOf = ({ likeness: { duties, name, clauses, words }, standing }: WeighedText): readonly number[] => {
  const all = { duties: dutiesSign(duties), name, clauses, words, ...standing };
  return rankingSigns.map((sign) => all[sign]);
};

function textsOf(put: PutQuestion, weight: number): Texts[] {
  if (!put.listed) return [];
  const { ranked } = answerOf(put, knowledge, candidates);
  const values = ranked.map(({ id }) => worth[put.grades.get(id) ?? 0] ?? 0);
  const sum = values.reduce((a, b) => a + b, 0);
  if (sum === 0) return [];
  return [{ rows: ranked.map(signOf), target: values.map((value) => value / sum), weight }];
}

/** AdaGrad over the whole; `slopes` gives the error's slope at some weights. */
function descend(count: number, slopes: (weights: readonly number[]) => number[], rounds: number): number[] {
  const weights = new Array<number>(count).fill(0);
  const squares = new Array<number>(count).fill(1e-2);
  for (let round = 0; round < rounds; round++) {
    slopes(weights).forEach((slope, k) => {
      squares[k] = (squares[k] ?? 0) + slope * slope;
      weights[k] = (weights[k] ?? 0) - (0.5 * slope) / Math.sqrt(squares[k] ?? 1);
    });
  }
  return weights;
}

function spreadsOf(rows: readonly (readonly number[])[]): number[] {
  const count = rows[0]?.length ?? 0;
  return Array.from({ length: count }, (_, k) => {
    const mean = rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + ((row[k] ?? 0) - mean) ** 2, 0) / rows.length) || 1;
  });
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);

function fitRanking(texts: readonly Texts[]): Record<string, number> {
  const spreads = spreadsOf(texts.flatMap(({ rows }) => rows));
  const scaled = texts.map((one) => ({
    ...one,
    rows: one.rows.map((row) => row.map((v, k) => v / (spreads[k] ?? 1))),
  }));
  const all = texts.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = descend(
    rankingSigns.length,
    (weights) => {
      const slope = weights.map((weight) => 1e-4 * weight);
      for (const { rows, target, weight } of scaled) {
        const scores = rows.map((row) => dot(row, weights));
        const most = Math.max(...scores);
        const raised = scores.map((score) => Math.exp(score - most));
        const sum = raised.reduce((a, b) => a + b, 0);
        rows.forEach((row, i) => {
          const error = (((raised[i] ?? 0) / sum - (target[i] ?? 0)) * weight) / all;
          row.forEach((value, k) => {
            slope[k] = (slope[k] ?? 0) + error * value;
          });
        });
      }
      return slope;
    },
    120,
  );
  return named(
    rankingSigns,
    fitted.map((weight, k) => weight / (spreads[k] ?? 1)),
  );
}

const named = (names: readonly string[], values: readonly number[]): Record<string, number> =>
  Object.fromEntries(names.map((name, k) => [name, Number((values[k] ?? 0).toFixed(3))]));

function fitListed(put: readonly (readonly [PutQuestion, number])[]): Record<string, number> {
  const known = put.flatMap(([one, weight]) => {
    if (one.listed === undefined) return [];
    const { plan, ranked } = answerOf(one, knowledge);
    const signs: ListedSigns = signsOf(plan, ranked);
    return [{ row: listedSigns.map((name) => signs[name]), right: one.listed ? 1 : 0, weight }];
  });
  const spreads = spreadsOf(known.map(({ row }) => row));
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = known.map((one) => ({ ...one, row: [1, ...one.row.map((v, k) => v / (spreads[k] ?? 1))] }));
  const fitted = descend(
    listedSigns.length + 1,
    (weights) => {
      const slope = weights.map((weight) => 1e-4 * weight);
      for (const { row, right, weight } of scaled) {
        const error = ((1 / (1 + Math.exp(-dot(row, weights))) - right) * weight) / all;
        row.forEach((value, k) => {
          slope[k] = (slope[k] ?? 0) + error * value;
        });
      }
      return slope;
    },
    600,
  );
  return named(["base", ...listedSigns], [fitted[0] ?? 0, ...fitted.slice(1).map((w, k) => w / (spreads[k] ?? 1))]);
}

/**
 * Platt's scaling (1999): how often a first hit is right, by the logarithm of the odds that chance and likelihood give it. Learned where
 * a hit would be named.
 */
function fitConfidence(put: readonly (readonly [PutQuestion, number])[]): Record<string, number> {
  const known = put.flatMap(([one, weight]) => {
    const { plan, ranked } = answerOf(one, knowledge);
    const [first] = ranked;
    const listed = listedChance(signsOf(plan, ranked));
    if (!first || listed < unlistedUnder) return [];
    const right = (one.grades.get(first.id) ?? 0) >= 2 ? 1 : 0;
    return [{ row: [1, logOdds(listed * first.likelihood)], right, weight }];
  });
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = descend(
    2,
    (weights) => {
      const slope = [0, 0];
      for (const { row, right, weight } of known) {
        const error = ((1 / (1 + Math.exp(-dot(row, weights))) - right) * weight) / all;
        row.forEach((value, k) => {
          slope[k] = (slope[k] ?? 0) + error * value;
        });
      }
      return slope;
    },
    600,
  );
  return named(["base", "odds"], fitted);
}

/** Shares of questions whose first hit, and one of whose first five, has grade 2 or 3; the first hit's list; refusals. */
function measure(put: readonly PutQuestion[]): string {
  const answers = put.map((one) => ({ one, ...answerOf(one, knowledge) }));
  const listed = answers.filter(({ one }) => one.listed);
  const right = (most: number): number =>
    listed.filter(({ one, ranked }) => ranked.slice(0, most).some(({ id }) => (one.grades.get(id) ?? 0) >= 2)).length;
  const sameList = listed.filter(({ one, ranked }) =>
    [...one.grades].some(([id, grade]) => grade === 3 && one.list.items[id]?.kind === ranked[0]?.words.kind),
  );
  const chances = (listedOnes: boolean): number[] =>
    answers
      .filter(({ one }) => one.listed === listedOnes)
      .map(({ plan, ranked }) => listedChance(signsOf(plan, ranked)))
      .toSorted((a, b) => a - b);
  const [kept, refused] = [chances(true), chances(false)];
  const atMost = (wrong: number): string => {
    const bar = kept[Math.floor(wrong * kept.length)] ?? 0;
    return `${(refused.filter((chance) => chance < bar).length / refused.length).toFixed(2)} under ${bar.toFixed(2)}`;
  };
  const of = (count: number): string => (count / listed.length).toFixed(3);
  return `${listed.length} listed: first ${of(right(1))}, five ${of(right(5))}, list ${of(sameList.length)}; ${refused.length} unlisted: refused ${atMost(0.03)}, ${atMost(0.05)}`;
}

const learned = byDuty.filter((_, i) => i % share === 0);
const rest = byDuty.filter((_, i) => i % share === 1);
console.log(
  "ranking",
  fitRanking([
    ...learned.flatMap((one) => textsOf(one, 1)),
    ...development.flatMap((one) => textsOf(one, developmentWeight)),
  ]),
);
console.log(
  "listed",
  fitListed([
    ...learned.map((one) => [one, 1] as const),
    ...development.map((one) => [one, developmentWeight] as const),
  ]),
);
console.log(
  "confidence",
  fitConfidence([
    ...rest.map((one) => [one, 1] as const),
    ...development.map((one) => [one, developmentWeight] as const),
  ]),
);
console.log("development", measure(development));
console.log("by duty, not learned", measure(rest));
if (process.argv.includes("--held-out")) console.log("held out", measure(heldOut));
