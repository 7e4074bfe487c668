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
  /** Between commas and stronger marks; also between steps that each have a time limit (1日内受理、5日内办结), not between two days of one (6月底前、12月底前报送). */
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

const mark =
  /^(?:[，；。：！？,;:]|、(?=[0-9０-９一二三两四五六七八九十]+(?:个?工作日|日|天|个?小时|分钟|个?月(?:底|末)?)(?:之|以)?[内前]))/u;

/** “6月底前、”, “每月5日、”: another day follows. */
const dayOfSeveral = /(?:[前底末初旬]|月(?:[0-9一二三十]{1,3}[日号])?)$/u;

const isMark = (covered: string, at: number): boolean =>
  mark.test(covered.slice(at, at + 12)) &&
  !(covered.charAt(at) === "、" && dayOfSeveral.test(covered.slice(Math.max(0, at - 8), at)));

function partsOf(covered: string, from: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let i = from; i <= covered.length; i++) {
    if (i < covered.length && !isMark(covered, i)) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  return parts;
}
