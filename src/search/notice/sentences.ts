import type { Passage } from "./passages.ts";
import { unwrapped } from "./passages.ts";

/** A sentence of a passage with its place in the pasted text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it began with a counting word (一是), as tasks do. */
  readonly counted: boolean;
  /** Whether it goes on with what the sentence before it said (；): who acts there acts here. */
  readonly goesOn: boolean;
}

const counting =
  "[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]{1,2}[，、]|(?:首先|其次|再次|最后)[，,]|[（(]?\\d{1,2}[）)、.．](?!\\d)|[\\u2460-\\u2473]";
const counted = new RegExp(`^(?:${counting}|会议(?:要求|强调|明确|议定|决定|指出|研究决定)[，,：:]?)\\s*`, "u");

/** The sentences of a passage, without marks at their ends and without counting words (一是) before them. */
export function sentencesOf(source: string, { start: from, end: to }: Passage): Sentence[] {
  const printed = source.slice(from, to);
  const sentences: Sentence[] = [];
  let goesOn = false;
  for (const { 0: raw, index } of printed.matchAll(sentence)) {
    const ahead = /^\s*/u.exec(raw)?.[0].length ?? 0;
    const count = counted.exec(raw.slice(ahead))?.[0] ?? "";
    const behind = ahead + count.length;
    const text = raw.slice(behind).replace(/(?<![，,：:。；;！!\s])[，,：:。；;！!\s]+$/u, "");
    const start = from + index + behind;
    if (/\p{L}/u.test(text))
      sentences.push({ start, end: start + text.length, text: unwrapped(text), counted: count !== "", goesOn });
    goesOn = count === "" && /[；;]\s*$/u.test(raw);
  }
  return sentences;
}

/** Up to a strong mark, or to a weak one before a counting word (二是, ①); what stands in brackets or quotes is never parted. */
const sentence = new RegExp(
  `[\\u2460-\\u2473]?(?:[（(]\\d{1,2}[）)]|（[^（）]*）|\\([^()]*\\)|“[^“”]*”|《[^《》]*》|[^。；;！!，,：:\\u2460-\\u2473]|[，,：:](?!\\s*(?:${counting})))+[，,：:。；;！!]*`,
  "gu",
);
