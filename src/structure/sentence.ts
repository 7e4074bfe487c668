import { type BodySpan, bodiesIn } from "../text/bodies-in-text.ts";
import type { PrintedPlace } from "../text/places.ts";

export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A clause prepared for reading: bodies and brackets are covered, so that no verb is read inside a name. */
export interface Sentence {
  readonly text: string;
  /** As long as the text; a body is □, what stands in brackets or quotes is ■. */
  readonly covered: string;
  readonly bodies: readonly BodySpan[];
  /** Between commas and stronger marks. */
  readonly parts: readonly Part[];
}

const bracketed = /（[^（）]*）|\([^()]*\)|“[^“”]*”|《[^《》]*》|〔[^〔〕]*〕/gu;

/** Prepares a clause, which may begin after a heading (`from`). */
export function sentenceOf(text: string, from: number, departments: readonly string[], place: PrintedPlace): Sentence {
  const bodies = bodiesIn(text, departments, place);
  let covered = text;
  for (const { start, end } of bodies) covered = cover(covered, start, end, "□");
  for (const match of covered.matchAll(bracketed))
    covered = cover(covered, match.index, match.index + match[0].length, "■");
  return { text, covered, bodies, parts: partsOf(covered, from) };
}

const cover = (text: string, start: number, end: number, sign: string): string =>
  text.slice(0, start) + sign.repeat(end - start) + text.slice(end);

function partsOf(covered: string, from: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let i = from; i <= covered.length; i++) {
    if (i < covered.length && !/[，；。：！？,;:]/u.test(covered.charAt(i))) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  return parts;
}
