import type { CompiledCatalogue, StandardDuty, UnlistedMatter } from "../../model/catalogue.ts";
import type { DutyWords } from "../../model/item-parts.ts";
import { bigrams } from "../../text/ngrams.ts";
import { withoutFrames } from "../frames.ts";
import { Aligner, itemScores } from "./align.ts";
import { directionOf } from "./direction.ts";
import { largest } from "./largest.ts";
import { scoresOf, sharesOf } from "./likely-matters.ts";
import { OfficialWords } from "./official-words.ts";
import type { Weights } from "./weights.ts";
import { widerDuties, withWider } from "./wider.ts";

/** Numbers of duties, and a share of one for each. */
type Shares = readonly (readonly [number, number])[];

/** What the catalogue knows of an item. */
export interface AboutItem {
  /** The standard duties that it holds, with their certainty. */
  readonly duties: Shares;
  /** What its name and its clauses speak of. */
  readonly name: Shares;
  readonly clauses: Shares;
}

/** What the catalogue knows of a question. */
export interface AboutQuestion {
  /** How likely each duty is meant, or covers one that is, the likeliest first: dampened for ranking. */
  readonly duties: Shares;
  /** How likely each duty is meant, as often as it is right. */
  readonly certain: Shares;
  /** How likely each matter is meant that no list covers, by its number among them, the likeliest first. */
  readonly unlisted: Shares;
  /** What the question speaks of. */
  readonly direction: Shares;
  /** Whether it is a single word that so many matters are asked with that it tells of none. */
  readonly broad: boolean;
}

/** How sharp the model's scores are made: fitted so that a share is how often the duty is right. */
const sharpness = { ranking: 2, certainty: 4 };
/** Certainties are dampened so that a second duty of an item still counts. */
const dampening = 0.7;
/** How certainly a text holds a duty, of its dampened certainty. */
export const undampened = (dampened: number): number => dampened ** (1 / dampening);
const mostInItem = 32;
const mostInQuestion = 64;
const mostDuties = 20;
const mostUnlisted = 20;
/** A duty that is meant less than this does not bring in those that cover it. */
const leastWidened = 0.05;

/** The catalogue with its model, ready to be asked. */
export class Knowledge {
  /** Changes whenever the catalogue or its model does: 31 bits. */
  readonly version: number;
  readonly duties: readonly StandardDuty[];
  readonly unlisted: readonly UnlistedMatter[];
  private readonly weights: Weights;
  private readonly questionsOf: ReadonlyMap<string, readonly string[]>;
  private readonly wider: ReturnType<typeof widerDuties>;
  private readonly broad: ReadonlyMap<string, Shares>;
  private aligner: Aligner | undefined;

  /** Throws where the model was learned from another catalogue. */
  constructor({ print, duties, unlisted, further, broad }: CompiledCatalogue, weights: Weights) {
    if (weights.matters !== duties.length + unlisted.length)
      throw new Error(
        `Cannot use the model: it knows ${weights.matters} matters, expected ${duties.length + unlisted.length}`,
      );
    this.duties = duties;
    this.unlisted = unlisted;
    this.weights = weights;
    this.wider = widerDuties(duties);
    this.broad = new Map(Object.entries(broad));
    this.version = Number.parseInt(print.slice(0, 8), 16) >>> 1;
    const asked = Map.groupBy(further, ({ duty }) => duty);
    this.questionsOf = new Map(
      duties.map(({ id, questions }) => [
        id,
        [...questions, ...(asked.get(id) ?? [])].filter(({ voice }) => voice !== "typo").map(({ text }) => text),
      ]),
    );
  }

  /** What the catalogue knows of an item. */
  aboutItem(item: DutyWords): AboutItem {
    const scores = itemScores(item, this.weights);
    const { name, clauses = name } = scores;
    return {
      duties: this.itsAligner()
        .dutiesOf(item, scores)
        .map(({ duty, certainty }) => [duty, certainty ** dampening] as const),
      name: this.direction(name, mostInItem),
      clauses: this.direction(clauses, mostInItem),
    };
  }

  private itsAligner(): Aligner {
    this.aligner ??= new Aligner(this.duties, new OfficialWords(this.duties));
    return this.aligner;
  }

  /** The known question about a duty that shares most with a question, or null where none shares a pair of characters. */
  likeQuestion(duty: StandardDuty, question: string): string | null {
    const asked = new Set(bigrams(question));
    const shared = (known: string): number => {
      const pairs = new Set(bigrams(known));
      return (2 * pairs.intersection(asked).size) / Math.max(1, pairs.size + asked.size);
    };
    const best = (this.questionsOf.get(duty.id) ?? [])
      .map((text) => ({ text, share: shared(text) }))
      .reduce((a, b) => (b.share > a.share ? b : a), { text: "", share: 0 });
    return best.share > 0 ? best.text : null;
  }

  aboutQuestion(question: string): AboutQuestion {
    const scores = scoresOf(question, this.weights);
    const direction = this.direction(scores, mostInQuestion);
    const broad = this.broad.get(withoutFrames(question).replaceAll(/[^\p{L}\p{N}]/gu, ""));
    if (broad) return { duties: broad, certain: broad, unlisted: [], direction, broad: true };
    const certain = sharesOf(scores, sharpness.certainty);
    const meant = sharesOf(scores, sharpness.ranking).subarray(0, this.duties.length);
    return {
      duties: largest(withWider(meant, this.wider, leastWidened), mostDuties),
      certain: largest(certain.subarray(0, this.duties.length), mostDuties),
      unlisted: largest(certain.subarray(this.duties.length), mostUnlisted),
      direction,
      broad: false,
    };
  }

  private direction(scores: Float32Array, most: number): Shares {
    return directionOf(scores.subarray(0, this.duties.length), most);
  }
}
