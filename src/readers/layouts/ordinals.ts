import { bare } from "../../text/blank.ts";
import { enumeratorOf } from "../../text/enumerators.ts";
import { numberOf } from "../../text/numerals.ts";

/** The number of an ordinal as printed: “12”, “（三）”, “4.”, letter-spaced “1 2”; undefined where it is none. */
export function ordinalNumber(printed: string): number | undefined {
  const sign = bare(printed);
  return numberOf(sign.replace(/^[（(]|[）).．、]+$/gu, "")) ?? wholeNumber(sign) ?? circled(sign);
}

/** A number that a spreadsheet wrote with a decimal: “1.0”. */
const wholeNumber = (printed: string): number | undefined => {
  const match = /^(\d{1,4})\.0+$/u.exec(printed);
  return match ? Number(match[1]) : undefined;
};

const circled = (printed: string): number | undefined =>
  /^[\u2460-\u2473]$/u.test(printed) ? enumeratorOf(printed)?.number : undefined;
