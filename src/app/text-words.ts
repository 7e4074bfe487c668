import type { DutyWords } from "../model/item-parts.ts";
import type { Registry } from "../registry/registry.ts";

/** Texts whose words are kept in memory; some 2 kB each. */
const most = 10_000;

/** The words of the texts of one search index, kept once they were asked for: while its readings are in scope they do not change. */
export class TextWords {
  private readonly registry: Registry;
  private kept = new Map<number, DutyWords>();

  constructor(registry: Registry) {
    this.registry = registry;
  }

  /** The words of texts, by number; those that are gone are left out. */
  async of(texts: readonly number[]): Promise<ReadonlyMap<number, DutyWords>> {
    const missing = texts.filter((text) => !this.kept.has(text));
    if (missing.length === 0) return this.kept;
    if (this.kept.size + missing.length > most) return this.registry.texts.wordsOf(texts);
    for (const [text, words] of await this.registry.texts.wordsOf(missing)) this.kept.set(text, words);
    return this.kept;
  }
}
