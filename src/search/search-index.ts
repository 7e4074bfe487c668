import { eachToken, hashOf, tokensIn } from "./vector.ts";

export interface IndexedText {
  readonly id: number;
  readonly vector: Uint8Array;
}

/** How much a token of a question weighs by its rarity, and whether few enough texts hold it that it tells them apart. */
export interface TokenWeight {
  readonly weight: number;
  readonly telling: boolean;
}

export interface ScoredText {
  readonly id: number;
  readonly score: number;
}

const bucketBits = 16;
/** A token that more texts hold, as a share or in number, does not tell which is meant (工作, 管理). */
const fewTexts = { share: 0.1, number: 3 };

/**
 * An inverted index in memory over the texts of some lists. Postings lie in typed arrays, ordered by the low bits of the
 * token's hash (a counting sort, no table of tokens); a query walks the buckets of its own tokens and nothing else.
 */
export class SearchIndex {
  readonly size: number;
  readonly postings: number;
  private readonly ids: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly hashes: Uint32Array;
  private readonly texts: Uint32Array;
  private readonly impacts: Uint8Array;

  constructor(texts: readonly IndexedText[]) {
    this.size = texts.length;
    this.postings = texts.reduce((sum, { vector }) => sum + tokensIn(vector), 0);
    this.ids = Uint32Array.from(texts, ({ id }) => id);
    this.starts = new Uint32Array((1 << bucketBits) + 1);
    this.hashes = new Uint32Array(this.postings);
    this.texts = new Uint32Array(this.postings);
    this.impacts = new Uint8Array(this.postings);
    this.fill(texts);
  }

  private fill(texts: readonly IndexedText[]): void {
    const { starts } = this;
    for (const { vector } of texts) eachToken(vector, (hash) => bump(starts, bucketOf(hash) + 1));
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    texts.forEach(({ vector }, text) => {
      eachToken(vector, (hash, impact) => {
        const at = bump(next, bucketOf(hash));
        this.hashes[at] = hash;
        this.texts[at] = text;
        this.impacts[at] = impact;
      });
    });
  }

  /** The texts that share tokens with the question, best first, `limit` at most; and what each token weighs. */
  best(tokens: readonly string[], limit: number): { readonly hits: ScoredText[]; readonly weights: TokenWeight[] } {
    const scores = new Float32Array(this.size);
    const weights = tokens.map((token) => this.add(hashOf(token), scores));
    return { hits: this.top(scores, limit), weights };
  }

  /** Adds a token's share to the scores; returns what the token weighs. */
  private add(hash: number, scores: Float32Array): TokenWeight {
    const { hashes, texts, impacts, starts } = this;
    const [from, to] = [starts[bucketOf(hash)] ?? 0, starts[bucketOf(hash) + 1] ?? 0];
    let holders = 0;
    for (let i = from; i < to; i++) if (hashes[i] === hash) holders++;
    const rarity = Math.log(1 + (this.size - holders + 0.5) / (holders + 0.5));
    const telling = holders <= Math.max(fewTexts.number, fewTexts.share * this.size);
    const share = rarity / 255;
    for (let i = from; i < to; i++) {
      if (hashes[i] !== hash) continue;
      const text = texts[i] ?? 0;
      scores[text] = (scores[text] ?? 0) + share * (impacts[i] ?? 0);
    }
    return { weight: rarity, telling };
  }

  private top(scores: Float32Array, limit: number): ScoredText[] {
    const best: { text: number; score: number }[] = [];
    let least = 0;
    for (let text = 0; text < scores.length; text++) {
      const score = scores[text] ?? 0;
      if (score <= least && (best.length >= limit || score === 0)) continue;
      const at = best.findIndex((other) => other.score < score);
      best.splice(at < 0 ? best.length : at, 0, { text, score });
      if (best.length > limit) best.pop();
      least = best.length < limit ? 0 : (best.at(-1)?.score ?? 0);
    }
    return best.map(({ text, score }) => ({ id: this.ids[text] ?? 0, score }));
  }
}

const bucketOf = (hash: number): number => hash & ((1 << bucketBits) - 1);

/** Counts one up and returns what was there before. */
function bump(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
