import { chineseNumber } from "./numerals.ts";

const digits: Readonly<Record<string, string>> = Object.fromEntries(
  [..."〇一二三四五六七八九"].map((sign, i) => [sign, String(i)]),
);
const form =
  /^[（(]?(?:发布|公布|印发|编制|更新|公开|发文|成文|生成)?(?:日期|时间)?[:：]?([12]\d{3}|[二一][〇零○Ｏ一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})日)?(?:发布|公布|印发|版)?[）)]?$/u;

const label = "(?:发布|公布|印发|编制|更新|公开|发文|成文|生成)";
const withMarks = new RegExp(
  `^${label}(?:日期|时间)[:：]([12]\\d{3})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:\\d{2}:\\d{2}(?::\\d{2})?)?$`,
  "u",
);

/** The date that a whole text without blanks is (“2025年7月”, “二〇二五年七月一日”, “发布日期：2025-07-01”) as YYYY-MM or YYYY-MM-DD, or undefined. */
export function dateOf(text: string): string | undefined {
  const match = form.exec(text) ?? withMarks.exec(text);
  if (!match) return undefined;
  const year = [...(match[1] ?? "")]
    .map((sign) => digits[sign === "零" || sign === "○" || sign === "Ｏ" ? "〇" : sign] ?? sign)
    .join("");
  const month = numeric(match[2]);
  const day = match[3] === undefined ? undefined : numeric(match[3]);
  if (!month || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

const numeric = (sign = ""): number => (/^\d/u.test(sign) ? Number(sign) : (chineseNumber(sign) ?? 0));
