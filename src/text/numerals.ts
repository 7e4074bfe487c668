import { foldWidth } from "./width.ts";

const digits = "零一二三四五六七八九";
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Number of a Chinese numeral up to 9999 (“十二”, “一百零三”), or undefined where the text is none. */
export function chineseNumber(text: string): number | undefined {
  if (!/^[零〇一二两三四五六七八九十百千]{1,9}$/u.test(text)) return undefined;
  let total = 0;
  let digit = -1;
  for (const sign of text.replace(/〇/gu, "零").replace(/两/gu, "二")) {
    const unit = units[sign];
    if (unit === undefined) {
      if (digit > 0) return undefined; // “一二” is no numeral
      digit = digits.indexOf(sign);
    } else {
      total += Math.max(digit, 1) * unit;
      digit = -1;
    }
  }
  return total + Math.max(digit, 0);
}

/** Number of a whole text in Arabic (also full-width) or Chinese numerals, or undefined. */
export function numberOf(text: string): number | undefined {
  const folded = foldWidth(text).trim();
  return /^\d{1,6}$/u.test(folded) ? Number(folded) : chineseNumber(folded);
}
