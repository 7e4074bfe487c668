import { KnownError } from "../model/known-error.ts";

/** A whole number from 1 on that a user typed. Throws BAD_REQUEST. */
export function positiveNumber(what: string, typed: string, most = 999_999_999): number {
  if (/^[1-9]\d{0,8}$/u.test(typed) && Number(typed) <= most) return Number(typed);
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot use "${typed}" (${what}): wanted a whole number from 1 to ${most}`,
    `${what}应为 1 至 ${most} 的整数，而不是“${typed}”`,
  );
}
