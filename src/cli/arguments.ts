import { isDay } from "../model/day.ts";
import { KnownError } from "../model/known-error.ts";

const largest = 999_999_999;

/** A whole number that a user typed, within bounds. Throws BAD_REQUEST. */
export function wholeNumber(what: string, typed: string, least: number, most: number): number {
  const number = /^\d{1,9}$/u.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot use "${typed}" (${what}): wanted a whole number from ${least} to ${most}`,
    `${what} 应为 ${least} 至 ${most} 的整数，而不是“${typed}”`,
  );
}

/** The number of an edition or a report. Throws BAD_REQUEST. */
export const numberOf = (what: string, typed: string): number => wholeNumber(what, typed, 1, largest);

/** The day that --at names, if any. Throws BAD_REQUEST. */
export function dayOf(typed: string | undefined): string | undefined {
  if (typed === undefined || isDay(typed)) return typed;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot use "${typed}" as a day: wanted one of the calendar, YYYY-MM-DD`,
    `--at 应为日历上的一天，写作 YYYY-MM-DD，而不是“${typed}”`,
  );
}
