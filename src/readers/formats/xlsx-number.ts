import { digitByDigit, inChinese } from "../../text/counting.ts";
import { chineseNumberFormats } from "../../text/number-formats.ts";
import { asDate, isDateCode } from "./xlsx-date.ts";

const builtIn: Readonly<Record<number, string>> = {
  ...chineseNumberFormats,
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "h:mm:ss",
  47: "mm:ss",
};

/** The code of a format that a workbook names by a number alone; undefined for the general one. */
export const builtInFormat = (id: number): string | undefined => builtIn[id];

/** A piece of a format's code: words as they are, or signs that stand for a number or a date. */
interface Piece {
  readonly literal: boolean;
  readonly text: string;
}

const piece = /"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]|((?:0|#|\?|[.,](?=[0#?])|,)+%?|general|@|[^"\\[\]_*0#?,]+?)/giu;

/** Whether a format's code prints numbers plainly. */
export const isGeneral = (code: string): boolean => /^(?:general|@)$/iu.test(code);

/** A number as the sheet prints it by a format's code. Codes that we do not know print the number plainly. */
export function printedNumber(value: string, code: string | undefined, from1904: boolean): string {
  if (code === undefined && /^[1-9]\d{0,14}$/u.test(value)) return value;
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (code === undefined || isGeneral(code)) return general(number);
  const section = sectionFor(number, sectionsOf(code));
  const inHan = /\[DBNum1\]/iu.test(section);
  if (isDateCode(section)) return asDate(number, section, from1904, inHan ? digitByDigit : undefined);
  const sign = number < 0 && section === sectionsOf(code)[0] ? "-" : "";
  return (
    sign +
    piecesOf(section)
      .map((one) => printedPiece(one, Math.abs(number), inHan))
      .join("")
  );
}

/** As a cell without a format prints it: no more digits than a sheet keeps, no tail of the binary fraction. */
const general = (number: number): string => String(Number(number.toPrecision(15)));

/** Parts for positive, negative and zero numbers; a semicolon within quotes parts nothing. */
const sectionsOf = (code: string): string[] => code.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;|^)(?=;|$)/gu) ?? [code];

const sectionFor = (number: number, [positive = "", negative, zero]: readonly string[]): string => {
  if (number < 0 && negative !== undefined) return negative;
  return number === 0 && zero !== undefined ? zero : positive;
};

function piecesOf(section: string): Piece[] {
  return [...section.matchAll(piece)].flatMap((match): Piece[] => {
    const [, quoted, escaped, signs] = match;
    const words = quoted ?? escaped;
    if (words !== undefined) return [{ literal: true, text: words }];
    if (signs === undefined) return [];
    return [{ literal: !/^(?:[0#?.,]+%?|general|@)$/iu.test(signs), text: signs }];
  });
}

function printedPiece({ literal, text }: Piece, number: number, inHan: boolean): string {
  if (literal) return text;
  if (/general|@/iu.test(text)) return inHan ? han(number) : general(number);
  if (!/[0#?]/u.test(text)) return text;
  const percent = text.endsWith("%");
  const [whole = "", fraction = ""] = text.replace("%", "").split(".");
  const fixed = (percent ? number * 100 : number).toFixed(Math.min(fraction.length, 20));
  const [digits = "", decimals = ""] = fixed.split(".");
  const least = whole.replace(/[^0]/gu, "").length;
  const padded = (least === 0 && digits === "0" ? "" : digits).padStart(least, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(?:\d{3})+$)/gu, ",") : padded;
  const shown = shownDecimals(decimals, fraction);
  if (inHan && shown === "") return han(Number(digits));
  return grouped + (shown === "" ? "" : `.${shown}`) + (percent ? "%" : "");
}

/** Decimals whose place is a 0 are always printed, others only before one that is not nought. */
function shownDecimals(decimals: string, places: string): string {
  const always = places.lastIndexOf("0") + 1;
  return decimals.slice(0, always) + decimals.slice(always).replace(/0+$/u, "");
}

const han = (number: number): string =>
  Number.isInteger(number) && number >= 0 && number <= 9999 ? inChinese(number) : general(number);
