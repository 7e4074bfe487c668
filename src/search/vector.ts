import type { DutyWords } from "../model/item-parts.ts";
import { bigrams } from "../text/ngrams.ts";
import type { Knowledge } from "./catalogue/knowledge.ts";
import { hashOf } from "./hash.ts";
import { type SearchField, searchFields } from "./search-fields.ts";

/** Changes whenever the same words and the same knowledge may give another vector. */
export const vectorVersion = 2;

/** What a text is found by: its words, the standard duties that it holds, and what its name and its clauses speak of. */
export const sections = ["words", "duties", "name", "clauses"] as const;
export type Section = (typeof sections)[number];

const weights: Readonly<Record<SearchField, number>> = { name: 4, category: 1, departments: 1.5, responsibilities: 1 };
/** Usual length of each field in tokens, against which long ones are weighed down. */
const usualLength: Readonly<Record<SearchField, number>> = {
  name: 20,
  category: 3,
  departments: 12,
  responsibilities: 250,
};
const saturation = 1.2;
const lengthPull = 0.6;

/** Hashes or numbers, and a share of one for each. */
type Entries = Iterable<readonly [number, number]>;

/** A text's sections as bytes: the length of each (4 bytes, little end first), then their entries, packed. */
export function vectorOf(words: DutyWords, knowledge: Knowledge): Uint8Array {
  const { duties, name, clauses } = knowledge.aboutItem(words);
  const packed = [wordEntries(words), duties, name, clauses].map(pack);
  const head = new Uint8Array(4 * packed.length);
  packed.forEach(({ length }, i) => {
    new DataView(head.buffer).setUint32(4 * i, length, true);
  });
  return joined([head, ...packed]);
}

/** The packed entries of each section of a vector. */
export function sectionsOf(vector: Uint8Array): Record<Section, Uint8Array> {
  const view = new DataView(vector.buffer, vector.byteOffset, vector.byteLength);
  let at = 4 * sections.length;
  const parts = sections.map((section, i) => {
    const length = view.getUint32(4 * i, true);
    at += length;
    return [section, vector.subarray(at - length, at)] as const;
  });
  return Object.fromEntries(parts) as Record<Section, Uint8Array>;
}

/**
 * What a text gives for each of its tokens, by BM25F (Robertson, Zaragoza and Taylor 2004) but for the token's rarity: the
 * token's count in each field, weighed and dampened by the field's length, summed and saturated to 0…1.
 */
function wordEntries(words: DutyWords): Entries {
  const weighed = new Map<number, number>();
  for (const [field, text] of searchFields(words)) {
    const tokens = bigrams(text);
    const share = weights[field] / (1 - lengthPull + (lengthPull * tokens.length) / usualLength[field]);
    for (const token of tokens) {
      const hash = hashOf(token);
      weighed.set(hash, (weighed.get(hash) ?? 0) + share);
    }
  }
  return [...weighed].map(([hash, weight]) => [hash, weight / (saturation + weight)] as const);
}

const bytesEach = 5;

/** In rising order of the hashes: the hashes (4 bytes each, little end first), then their shares in 255ths (1 each). */
function pack(entries: Entries): Uint8Array {
  const sorted = [...entries].toSorted((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(sorted.length * bytesEach);
  const view = new DataView(bytes.buffer);
  sorted.forEach(([hash, share], i) => {
    view.setUint32(i * 4, hash, true);
    bytes[sorted.length * 4 + i] = Math.min(255, Math.max(1, Math.round(255 * share)));
  });
  return bytes;
}

/** Calls back for each entry of a section: its hash, and its impact in 255ths. */
export function eachEntry(section: Uint8Array, visit: (hash: number, impact: number) => void): void {
  const count = entriesIn(section);
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  for (let i = 0; i < count; i++) visit(view.getUint32(i * 4, true), section[count * 4 + i] ?? 0);
}

export const entriesIn = (section: Uint8Array): number => Math.floor(section.length / bytesEach);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
