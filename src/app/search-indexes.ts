import type { StoredEdition } from "../registry/editions.ts";
import type { Registry } from "../registry/registry.ts";
import { SearchIndex } from "../search/search-index.ts";
import { TextWords } from "./text-words.ts";

/** Postings kept in memory over all indexes; nine bytes each. */
const mostPostings = 60_000_000;

/** A search index with the words of its texts. */
export interface Searched {
  readonly index: SearchIndex;
  readonly words: TextWords;
}

/**
 * Search indexes by the readings that they hold. A reading never changes, so an index stays right as long as its readings
 * are the ones in scope; the least used go first when memory runs short. After a restore another reading may bear the same
 * number, so the time of reading tells them apart too.
 */
export class SearchIndexes {
  private readonly registry: Registry;
  private readonly kept = new Map<string, Promise<Searched>>();

  constructor(registry: Registry) {
    this.registry = registry;
  }

  /** The index over the texts of some editions, made where it is not kept. */
  async of(editions: readonly StoredEdition[]): Promise<Searched> {
    const parts = editions.flatMap((edition) => edition.parts).toSorted((a, b) => a.reading - b.reading);
    const key = parts.map(({ reading, readAt }) => `${reading}@${readAt}`).join(" ");
    const known = this.kept.get(key) ?? this.make(parts.map(({ reading }) => reading));
    this.kept.delete(key);
    this.kept.set(key, known);
    try {
      const searched = await known;
      await this.dropOldest();
      return searched;
    } catch (error) {
      // A failure is not kept: the next question is answered.
      this.kept.delete(key);
      throw error;
    }
  }

  private async make(readings: readonly number[]): Promise<Searched> {
    return {
      index: new SearchIndex(await this.registry.texts.vectors(readings)),
      words: new TextWords(this.registry),
    };
  }

  private async dropOldest(): Promise<void> {
    const sizes = await Promise.all(
      [...this.kept].map(async ([key, searched]) => ({ key, postings: (await searched).index.postings })),
    );
    let total = sizes.reduce((sum, { postings }) => sum + postings, 0);
    for (const { key, postings } of sizes.slice(0, -1)) {
      if (total <= mostPostings) return;
      this.kept.delete(key);
      total -= postings;
    }
  }
}
