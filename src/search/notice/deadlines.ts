import { timeLimitsOf } from "../../text/time-limits.ts";

/** Days and hours as notices set them: 5月20日（周五）17:00前, 本周五下班前. */
const byHour =
  /(?:(?:(?:[12]\d{3}年)?\d{1,2}月)?\d{1,2}[日号](?:[（(][^（）()]{1,6}[）)])?|[本下]?周[一二三四五六日天]|今[天日]|明[天日])(?:上午|下午|晚上?|中午)?(?:\d{1,2}(?:[:：]\d{2}|[时点](?:\d{1,2}分|半)?))?(?:下班)?(?:之|以)?前/gu;

/** The time limits of a task, as printed. */
export function deadlinesIn(text: string): string[] {
  const hours = [...text.matchAll(byHour)].map(({ 0: printed, index }) => ({
    text: printed,
    start: index,
    end: index + printed.length,
  }));
  const limits = timeLimitsOf(text).filter(
    ({ start, end }) => !hours.some((hour) => start < hour.end && end > hour.start),
  );
  return [...hours, ...limits].toSorted((a, b) => a.start - b.start).map(({ text: printed }) => printed);
}
