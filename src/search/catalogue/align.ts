import type { StandardDuty } from "../../model/catalogue.ts";
import { type DutyWords, departmentsOf, responsibilitiesOf } from "../../model/item-parts.ts";
import { withoutOfficialFrames } from "../frames.ts";
import { alignmentFactors, alignmentWeights } from "./alignment-weights.ts";
import { scoresOf, sharesOf } from "./likely-matters.ts";
import { OfficialNames } from "./official-names.ts";
import type { OfficialWords } from "./official-words.ts";
import type { Weights } from "./weights.ts";

/** A standard duty that an item holds, by its number, and how certainly: 0…1. */
export interface AlignedDuty {
  readonly duty: number;
  readonly certainty: number;
}

const mostDuties = 16;
const leastCertainty = 0.02;
/** Longest part of the responsibilities that is held against the duties' words, in UTF-16 units. */
const longestClauses = 800;
const floor = 1e-5;
const noClauses = -6;

/** An item's name and clauses as the model scores them, matter by matter. */
export interface ItemScores {
  readonly name: Float32Array;
  readonly clauses: Float32Array | undefined;
}

/** Scores an item's name and its clauses. */
export function itemScores(item: DutyWords, weights: Weights): ItemScores {
  const clauses = responsibilitiesOf(item).slice(0, longestClauses);
  const scores = (text: string): Float32Array => scoresOf(withoutOfficialFrames(text), weights);
  return { name: scores(item.name), clauses: clauses ? scores(clauses) : undefined };
}

/** Finds the standard duties of items. */
export class Aligner {
  private readonly duties: readonly StandardDuty[];
  private readonly official: OfficialWords;
  private readonly names: OfficialNames;
  private readonly stems: readonly (readonly string[])[];

  constructor(duties: readonly StandardDuty[], official: OfficialWords) {
    this.duties = duties;
    this.official = official;
    this.names = new OfficialNames(duties);
    this.stems = duties.map(({ leads }) => leads.map(stemOf));
  }

  /** The duties that an item is about, the surest first. */
  dutiesOf(item: DutyWords, scores: ItemScores): AlignedDuty[] {
    const signs = this.signsOf(item, scores);
    const held: AlignedDuty[] = [];
    for (let duty = 0; duty < this.duties.length; duty++) {
      if (speaksFor(duty, signs)) held.push({ duty, certainty: certaintyOf(this.factors(duty, signs)) });
    }
    return held
      .filter(({ certainty }) => certainty >= leastCertainty)
      .toSorted((a, b) => b.certainty - a.certainty)
      .slice(0, mostDuties);
  }

  /** What speaks for each duty, by its number, in the order of `alignmentFactors`. */
  factorsOf(item: DutyWords, scores: ItemScores): (duty: number) => readonly number[] {
    const signs = this.signsOf(item, scores);
    return (duty) => this.factors(duty, signs);
  }

  private signsOf(item: DutyWords, { name, clauses }: ItemScores): Signs {
    const count = this.duties.length;
    const words = this.official.sharesOf(item.name);
    const mostWords = words.reduce((a, b) => Math.max(a, b), floor);
    return {
      kind: item.kind,
      departments: departmentsOf(item).join("、"),
      name: sharesOf(name.subarray(0, count), 1),
      clauses: clauses && sharesOf(clauses.subarray(0, count), 1),
      words: words.map((share) => share / mostWords),
      like: this.names.likenessOf(item.name),
    };
  }

  private factors(duty: number, { kind, departments, name, clauses, words, like }: Signs): readonly number[] {
    const usual = this.duties[duty]?.usual ?? [];
    const leading = this.stems[duty]?.some((stem) => departments.includes(stem)) ? 1 : -1;
    return [
      Math.log((name[duty] ?? 0) + floor),
      clauses ? Math.log((clauses[duty] ?? 0) + floor) : noClauses,
      clauses ? 1 : 0,
      words[duty] ?? 0,
      like[duty] ?? 0,
      departments ? leading : 0,
      usual.includes(kind) ? 1 : 0,
      kind === "reclaimed" && !usual.includes("reclaimed") ? 1 : 0,
    ];
  }
}

/** What an item's words say of each duty, by its number. */
interface Signs {
  readonly kind: DutyWords["kind"];
  readonly departments: string;
  readonly name: Float32Array;
  readonly clauses: Float32Array | undefined;
  readonly words: Float32Array;
  readonly like: Float32Array;
}

/** Under all of these a duty's certainty is under the least that is kept: most duties need no closer look. */
const slight = { share: 1e-4, likeness: 0.1 };

const speaksFor = (duty: number, { name, clauses, words, like }: Signs): boolean =>
  (name[duty] ?? 0) > slight.share ||
  (clauses?.[duty] ?? 0) > slight.share ||
  (words[duty] ?? 0) > slight.likeness ||
  (like[duty] ?? 0) > slight.likeness;

const certaintyOf = (factors: readonly number[]): number => {
  const sum = alignmentFactors.reduce(
    (all, name, k) => all + alignmentWeights[name] * (factors[k] ?? 0),
    alignmentWeights.base,
  );
  return 1 / (1 + Math.exp(-sum));
};

/** A body's name without the word for its kind: 卫生健康局 and 卫生健康委员会 are one. */
const stemOf = (body: string): string => body.replace(/(?:局|委员会|委|办公室|办|部)$/u, "");
