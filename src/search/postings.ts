import { eachEntry, entriesIn } from "./vector.ts";

/** How much a token of a question weighs by its rarity, and whether few enough texts hold it that it tells them apart. */
export interface TokenWeight {
  readonly weight: number;
  readonly telling: boolean;
}

const bucketBits = 16;
/** A token that more texts hold, as a share or in number, does not tell which is meant (工作, 管理). */
const fewTexts = { share: 0.1, number: 3 };

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
  addRare(hash: number, scores: Float32Array): TokenWeight {
    const holders = this.countHolders(hash);
    const weight = Math.log(1 + (this.texts - holders + 0.5) / (holders + 0.5));
    this.add(hash, weight, scores);
    return { weight, telling: holders <= Math.max(fewTexts.number, fewTexts.share * this.texts) };
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
