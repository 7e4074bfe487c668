import { chineseNumber } from "./numerals.ts";
import { foldWidth } from "./width.ts";

/** The sign that opens a numbered clause: `1.` `1、` `（1）` `①` `一、` `（一）`. */
export interface Enumerator {
  /** Depth in the usual order 一、 → （一） → 1. → （1） → ①. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly number: number;
  /** UTF-16 length of the sign with the blanks behind it. */
  readonly length: number;
}

const chinese = "[零〇一二三四五六七八九十百]{1,5}";
const forms: readonly { readonly level: Enumerator["level"]; readonly pattern: RegExp }[] = [
  { level: 1, pattern: new RegExp(`^(${chinese})[、．.]\\s*`, "u") },
  { level: 2, pattern: new RegExp(`^[（(](${chinese})[）)][、．.]?\\s*`, "u") },
  { level: 3, pattern: /^([0-9０-９]{1,3})[、．.](?![0-9０-９]{1,3}(?![0-9０-９]))\s*/u },
  { level: 4, pattern: /^(?:[（(]([0-9０-９]{1,3})[）)]|([0-9０-９]{1,3})[）)])[、．.]?\s*/u },
  { level: 5, pattern: /^([\u2460-\u2473])[、．.]?\s*/u },
];

/** The enumerator that a line begins with, or undefined. `3.5亩` and `18公里` begin with none. */
export function enumeratorOf(line: string): Enumerator | undefined {
  for (const { level, pattern } of forms) {
    const match = pattern.exec(line);
    if (!match) continue;
    const sign = match[1] ?? match[2] ?? "";
    const number = level === 5 ? sign.charCodeAt(0) - 0x245f : (chineseNumber(sign) ?? Number(foldWidth(sign)));
    return { level, number, length: match[0].length };
  }
  return undefined;
}

/**
 * Whether a printed line opens a clause of its own, by its number or its label (“配合职责：”), however full the line above is:
 * what stood there has ended.
 */
export function opensClause(before: string, line: string): boolean {
  if (/[；;。]$/u.test(before) && /^\p{Script=Han}{2,12}[：:]/u.test(line)) return true;
  const own = enumeratorOf(line);
  if (!own) return false;
  if (/[；;。：:]$/u.test(before)) return true;
  const above = enumeratorOf(before);
  return above !== undefined && own.number === 1 && own.level > above.level;
}
