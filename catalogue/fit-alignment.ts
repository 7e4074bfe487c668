// Fits src/search/catalogue/alignment-weights.ts to items labelled by reading, and prints it: `node catalogue/fit-alignment.ts`.
// Each list is also held against weights fitted without it: how often the likeliest duty of an item is right, and the
// likeliest item of a duty.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../src/model/catalogue.ts";
import { Aligner, itemScores } from "../src/search/catalogue/align.ts";
import { alignmentFactors } from "../src/search/catalogue/alignment-weights.ts";
import { OfficialWords } from "../src/search/catalogue/official-words.ts";
import { weightsOfBytes } from "../src/search/catalogue/weights.ts";
import { type LabelledItem, labelledLists } from "./labelled-lists.ts";

const compiled = process.argv[2] ?? join(import.meta.dirname, "dist");
const { duties } = JSON.parse(readFileSync(join(compiled, "catalogue.json"), "utf8")) as Catalogue;
const weights = weightsOfBytes(readFileSync(join(compiled, "model.bin")));
const aligner = new Aligner(duties, new OfficialWords(duties));

/** What each grade is as a share of a right answer. */
const worth = [0, 0.15, 0.6, 1];
const rounds = 300;
const step = 2;
/** So many of the likeliest duties of an item are learned from, and those that it has. */
const candidates = 30;

interface Row {
  readonly item: number;
  readonly duty: number;
  readonly factors: readonly number[];
  readonly grade: number;
}

interface Fit {
  readonly base: number;
  readonly factors: readonly number[];
}

function rowsOf(items: readonly LabelledItem[]): Row[] {
  return items.flatMap(({ item, duties: graded }, i) => {
    const of = aligner.factorsOf(item, itemScores(item, weights));
    const rows = duties.map(({ id }, duty) => ({ item: i, duty, factors: of(duty), grade: graded.get(id) ?? 0 }));
    const likely = rows.toSorted((a, b) => rank(b) - rank(a));
    return likely.filter(({ grade }, at) => at < candidates || grade > 0);
  });
}

const place = (name: (typeof alignmentFactors)[number]): number => alignmentFactors.indexOf(name);
const rank = ({ factors }: Row): number => (factors[place("name")] ?? 0) + 4 * (factors[place("officialWords")] ?? 0);

/** Logistic regression by gradient descent over factors scaled to one deviation. */
function fitTo(rows: readonly Row[]): Fit {
  const count = alignmentFactors.length;
  const means = alignmentFactors.map((_, k) => mean(rows.map(({ factors }) => factors[k] ?? 0)));
  const spreads = alignmentFactors.map(
    (_, k) => Math.sqrt(mean(rows.map(({ factors }) => ((factors[k] ?? 0) - (means[k] ?? 0)) ** 2))) || 1,
  );
  const scaled = rows.map(({ factors }) => factors.map((value, k) => (value - (means[k] ?? 0)) / (spreads[k] ?? 1)));
  const fitted = new Float64Array(count);
  let base = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(count);
    let slopeOfBase = 0;
    scaled.forEach((factors, i) => {
      const error = certainty({ base, factors: [...fitted] }, factors) - (worth[rows[i]?.grade ?? 0] ?? 0);
      slopeOfBase += error;
      factors.forEach((value, k) => {
        slope[k] = (slope[k] ?? 0) + error * value;
      });
    });
    base -= (step * slopeOfBase) / rows.length;
    for (let k = 0; k < count; k++) fitted[k] = (fitted[k] ?? 0) - (step * (slope[k] ?? 0)) / rows.length;
  }
  const factors = [...fitted].map((weight, k) => weight / (spreads[k] ?? 1));
  return { base: base - factors.reduce((sum, weight, k) => sum + weight * (means[k] ?? 0), 0), factors };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const certainty = ({ base, factors }: Fit, values: readonly number[]): number =>
  1 / (1 + Math.exp(-values.reduce((sum, value, k) => sum + value * (factors[k] ?? 0), base)));

/** Share of items whose likeliest duty, and of duties whose likeliest item, has grade 2 or 3; among those with a grade 3. */
function shareRight(rows: readonly Row[], fitted: Fit, by: "item" | "duty"): number {
  const groups = [...Map.groupBy(rows, (row) => row[by]).values()].filter((group) =>
    group.some(({ grade }) => grade === 3),
  );
  const best = groups.map((group) =>
    group.reduce((a, b) => (certainty(fitted, b.factors) > certainty(fitted, a.factors) ? b : a)),
  );
  return mean(best.map(({ grade }) => (grade >= 2 ? 1 : 0)));
}

const lists = new Map([...(await labelledLists())].map(([name, items]) => [name, rowsOf(items)]));
for (const [name, rows] of lists) {
  const weights = fitTo([...lists].flatMap(([other, of]) => (other === name ? [] : of)));
  const [ofItems, ofDuties] = (["item", "duty"] as const).map((by) => shareRight(rows, weights, by).toFixed(3));
  console.log(`${name}: duty of an item ${ofItems}, item of a duty ${ofDuties}`);
}
const { base, factors } = fitTo([...lists.values()].flat());
const rounded = (value: number): number => Number(value.toFixed(3));
console.log({
  base: rounded(base),
  factors: Object.fromEntries(alignmentFactors.map((name, k) => [name, rounded(factors[k] ?? 0)])),
});
