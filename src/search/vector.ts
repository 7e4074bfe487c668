import type { DutyWords } from "../model/item-parts.ts";
import { bigrams } from "../text/ngrams.ts";
import { type SearchField, searchFields } from "./search-fields.ts";

/** Changes whenever the same words may give another vector; kept vectors of another version are made anew. */
export const vectorVersion = 1;

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

/**
 * What a text gives for each of its tokens, by BM25F (Robertson, Zaragoza and Taylor 2004) but for the token's rarity: the
 * token's count in each field, weighed and dampened by the field's length, summed and saturated to 0…1. Bytes: the tokens'
 * hashes in rising order (4 each, little end first), then their impacts in 255ths (1 each).
 */
export function vectorOf(words: DutyWords): Uint8Array {
  const weighed = new Map<number, number>();
  for (const [field, text] of searchFields(words)) {
    const tokens = bigrams(text);
    const share = weights[field] / (1 - lengthPull + (lengthPull * tokens.length) / usualLength[field]);
    for (const token of tokens) {
      const hash = hashOf(token);
      weighed.set(hash, (weighed.get(hash) ?? 0) + share);
    }
  }
  const entries = [...weighed].toSorted((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(entries.length * bytesEach);
  const view = new DataView(bytes.buffer);
  entries.forEach(([hash, weight], i) => {
    view.setUint32(i * 4, hash, true);
    bytes[entries.length * 4 + i] = Math.max(1, Math.round((255 * weight) / (saturation + weight)));
  });
  return bytes;
}

const bytesEach = 5;

/** Calls back for each token of a vector: its hash, and its impact in 255ths. */
export function eachToken(vector: Uint8Array, visit: (hash: number, impact: number) => void): void {
  const count = tokensIn(vector);
  const view = new DataView(vector.buffer, vector.byteOffset, vector.byteLength);
  for (let i = 0; i < count; i++) visit(view.getUint32(i * 4, true), vector[count * 4 + i] ?? 0);
}

export const tokensIn = (vector: Uint8Array): number => Math.floor(vector.length / bytesEach);

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
