import { rarityOf } from "./catalogue/vocabulary.ts";
import { eachEntry, entriesIn } from "./vector.ts";

const bucketBits = 16;

/**
 * An inverted index in memory over entries of hash and impact. Postings lie in typed arrays, ordered by the low bits of the
 * hash (a counting sort, no table of hashes); a question walks the buckets of its own hashes and nothing else.
 */
export class Postings {
  readonly texts: number;
  readonly size: number;
  private readonly starts: Uint32Array;
  private readonly hashes: Uint32Array;
  private readonly holders: Uint32Array;
  private readonly impacts: Uint8Array;

  /** `sections`: the packed entries of each text. */
  constructor(sections: readonly Uint8Array[]) {
    this.texts = sections.length;
    this.size = sections.reduce((sum, section) => sum + entriesIn(section), 0);
    this.starts = new Uint32Array((1 << bucketBits) + 1);
    this.hashes = new Uint32Array(this.size);
    this.holders = new Uint32Array(this.size);
    this.impacts = new Uint8Array(this.size);
    this.fill(sections);
  }

  private fill(sections: readonly Uint8Array[]): void {
    const { starts } = this;
    for (const section of sections) eachEntry(section, (hash) => bump(starts, bucketOf(hash) + 1));
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    sections.forEach((section, text) => {
      eachEntry(section, (hash, impact) => {
        const at = bump(next, bucketOf(hash));
        this.hashes[at] = hash;
        this.holders[at] = text;
        this.impacts[at] = impact;
      });
    });
  }

  /** Adds a token's impact, weighed by its rarity among the texts, to the scores; returns what the token weighs. */
  addRare(hash: number, scores: Float32Array): number {
    const weight = rarityOf(this.countHolders(hash), this.texts);
    this.add(hash, weight, scores);
    return weight;
  }

  private countHolders(hash: number): number {
    const { hashes, starts } = this;
    let holders = 0;
    for (let i = starts[bucketOf(hash)] ?? 0; i < (starts[bucketOf(hash) + 1] ?? 0); i++)
      if (hashes[i] === hash) holders++;
    return holders;
  }

  /** Adds a hash's impacts, as shares of one and times a weight, to the scores of the texts that hold it. */
  add(hash: number, weight: number, scores: Float32Array): void {
    const { hashes, holders, impacts, starts } = this;
    const to = starts[bucketOf(hash) + 1] ?? 0;
    const share = weight / 255;
    for (let i = starts[bucketOf(hash)] ?? 0; i < to; i++) {
      if (hashes[i] !== hash) continue;
      const text = holders[i] ?? 0;
      scores[text] = (scores[text] ?? 0) + share * (impacts[i] ?? 0);
    }
  }
}

const bucketOf = (hash: number): number => hash & ((1 << bucketBits) - 1);

/** Counts one up and returns what was there before. */
function bump(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
