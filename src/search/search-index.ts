import { hashOf } from "./hash.ts";
import { HeldDuties } from "./held-duties.ts";
import type { QueryPlan } from "./plan.ts";
import { Postings } from "./postings.ts";
import { type Likeness, scoreOf } from "./ranking.ts";
import { type Section, sections, sectionsOf } from "./vector.ts";

export interface IndexedText {
  readonly id: number;
  readonly vector: Uint8Array;
}

/** A text that may answer, and how it is like the question. */
export interface Candidate {
  readonly id: number;
  readonly likeness: Likeness;
  readonly score: number;
  /** The standard duties that it holds, by number, with their dampened certainty; the surest first. */
  readonly duties: readonly (readonly [number, number])[];
}

export interface Candidates {
  /** The likeliest first. */
  readonly found: readonly Candidate[];
  /** What each token of the question weighs, in its order. */
  readonly weights: readonly number[];
}

/** An index in memory over the texts of some lists: an inverted one for each section of their vectors. */
export class SearchIndex {
  readonly size: number;
  readonly postings: number;
  private readonly ids: Uint32Array;
  private readonly parts: Readonly<Record<Section, Postings>>;
  private readonly held: HeldDuties;

  constructor(texts: readonly IndexedText[]) {
    this.size = texts.length;
    this.ids = Uint32Array.from(texts, ({ id }) => id);
    const parted = texts.map(({ vector }) => sectionsOf(vector));
    this.parts = Object.fromEntries(
      sections.map((section) => [section, new Postings(parted.map((parts) => parts[section]))]),
    ) as Record<Section, Postings>;
    this.held = new HeldDuties(parted.map(({ duties }) => duties));
    this.postings = Object.values(this.parts).reduce((sum, { size }) => sum + size, 0);
  }

  /** The texts that are like the question, `limit` at most. */
  candidates({ tokens, about }: QueryPlan, limit: number): Candidates {
    const empty = (): Float32Array => new Float32Array(this.size);
    const scores: Record<Section, Float32Array> = { words: empty(), duties: empty(), name: empty(), clauses: empty() };
    const weights = tokens.map((token) => this.parts.words.addRare(hashOf(token), scores.words));
    for (const [duty, share] of about.duties) this.parts.duties.add(duty, share, scores.duties);
    for (const [matter, share] of about.direction) {
      this.parts.name.add(matter, share, scores.name);
      this.parts.clauses.add(matter, share, scores.clauses);
    }
    const mostWords = scores.words.reduce((a, b) => Math.max(a, b), 0) || 1;
    const allWords = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const found = this.top(scores, mostWords, limit).map((text): Candidate => {
      const words = scores.words[text] ?? 0;
      const likeness = { ...likenessAt(scores, text), words: words / mostWords, wordsOfAll: words / allWords };
      return { id: this.ids[text] ?? 0, likeness, score: scoreOf(likeness), duties: this.held.of(text) };
    });
    return { found, weights };
  }

  /** Each text's standard duties, by number, with their dampened certainty; the surest first. */
  *duties(): Iterable<readonly [id: number, duties: Candidate["duties"]]> {
    for (let text = 0; text < this.size; text++) yield [this.ids[text] ?? 0, this.held.of(text)];
  }

  /** Places of the best texts, the best first. */
  private top(scores: Readonly<Record<Section, Float32Array>>, mostWords: number, limit: number): number[] {
    const best: { text: number; score: number }[] = [];
    let least = Number.NEGATIVE_INFINITY;
    for (let text = 0; text < this.size; text++) {
      const words = scores.words[text] ?? 0;
      const [duties, name] = [scores.duties[text] ?? 0, scores.name[text] ?? 0];
      if (words === 0 && duties === 0 && name === 0) continue;
      const clauses = scores.clauses[text] ?? 0;
      const score = scoreOf({ duties, name, clauses, words: words / mostWords });
      if (score <= least && best.length >= limit) continue;
      const at = best.findIndex((other) => other.score < score);
      best.splice(at < 0 ? best.length : at, 0, { text, score });
      if (best.length > limit) best.pop();
      least = best.at(-1)?.score ?? least;
    }
    return best.map(({ text }) => text);
  }
}

const likenessAt = (scores: Readonly<Record<Section, Float32Array>>, text: number): Record<Section, number> => ({
  words: scores.words[text] ?? 0,
  duties: scores.duties[text] ?? 0,
  name: scores.name[text] ?? 0,
  clauses: scores.clauses[text] ?? 0,
});
