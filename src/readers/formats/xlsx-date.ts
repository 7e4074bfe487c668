import { halvesOfDay, weekdays } from "../../text/number-formats.ts";

const words = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./gu;
const signs = /"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]|(y+|m+|d+|h+|s+|a{3,4})|(am\/pm|a\/p)|([\s\S])/giu;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const dayLength = 86_400_000;

/** Whether a format's code prints a date or a time. */
export const isDateCode = (code: string): boolean => {
  const bare = code
    .replace(words, "")
    .replace(halvesOfDay.code, "")
    .replace(/general/giu, "");
  return /[ymdhs]/iu.test(bare) && !/[0#?]/u.test(bare);
};

/** A day's number as a date by a format's code, perhaps in other digits. */
export function asDate(serial: number, code: string, from1904: boolean, digits?: (number: number) => string): string {
  const date = dateOf(serial, from1904);
  if (Number.isNaN(date.getTime())) return String(serial);
  const [first, ...rest] = code.split(halvesOfDay.code);
  const withHalves = [first ?? "", ...rest].join('"\u0000"');
  const halved = rest.length > 0 || /am\/pm/iu.test(code);
  let afterHours = false;
  return withHalves.replace(
    signs,
    (_, quoted?: string, escaped?: string, sign?: string, half?: string, other?: string) => {
      if (quoted === "\u0000") return date.getUTCHours() < 12 ? halvesOfDay.morning : halvesOfDay.afternoon;
      if (half !== undefined) return date.getUTCHours() < 12 ? "AM" : "PM";
      if (sign === undefined) return quoted ?? escaped ?? other ?? "";
      const unit = sign.charAt(0).toLowerCase();
      const minutes = unit === "m" && afterHours && sign.length < 3;
      if (unit !== "m") afterHours = unit === "h";
      return partOf(date, minutes ? "n" : unit, sign.length, halved, digits);
    },
  );
}

/** Day 60 of a calendar that begins in 1900 is a leap day that never was. */
function dateOf(serial: number, from1904: boolean): Date {
  const days = from1904 ? serial + 1462 : serial;
  const whole = Math.floor(days) - (days >= 60 ? 1 : 0);
  const ms = Math.round((days - Math.floor(days)) * dayLength);
  return new Date(Date.UTC(1899, 11, 31) + whole * dayLength + ms);
}

function partOf(
  date: Date,
  unit: string,
  length: number,
  halved: boolean,
  digits?: (number: number) => string,
): string {
  const year = date.getUTCFullYear();
  const hour = date.getUTCHours();
  const month = date.getUTCMonth();
  if (unit === "m" && length > 2) return (months[month] ?? "").slice(0, length === 5 ? 1 : 3);
  if (unit === "a") return weekdays[date.getUTCDay()] ?? "";
  if (unit === "d" && length > 2) return "";
  const values: Readonly<Record<string, number>> = {
    y: length > 2 ? year : year % 100,
    m: month + 1,
    d: date.getUTCDate(),
    h: halved ? hour % 12 || 12 : hour,
    n: date.getUTCMinutes(),
    s: date.getUTCSeconds(),
  };
  const value = values[unit] ?? 0;
  return digits ? digits(value) : String(value).padStart(length > 1 ? 2 : 1, "0");
}
