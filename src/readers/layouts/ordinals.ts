import { bare } from "../../text/blank.ts";
import { numberOf } from "../../text/numerals.ts";

const longest = 12;
const forms = [
  /^第(.+?)[项条号]?$/u,
  /^no\.?(.+)$/iu,
  /^(?:[a-z]{2,4}[-–—_]?|[a-z][-–—_])0*([1-9]\d{0,3})$/iu,
  /^(\d{1,4})\.0+$/u,
  /^[(]?(.+?)[).．、]*$/u,
];

/** Digits as a scan may read them: “1O”, “l2”, “l” for 1. */
const scanned = /^(?=.*\d|l$)[1-9lZ][\dlOo]{0,2}$/u;

/**
 * The number of an ordinal as printed: “12”, “（三）”, “4.”, “㈠”, “⑧”, “No.7”, “第8项”, a list's own code “PH-012”, a scan's “1O”, letter-spaced “1 2”, a spreadsheet's “1.0”;
 * undefined where it is none.
 */
export function ordinalNumber(printed: string): number | undefined {
  const bareSign = bare(printed);
  if (bareSign.length > longest) return undefined;
  const sign = bareSign.normalize("NFKC");
  if (scanned.test(sign)) return Number(sign.replace("Z", "2").replace(/l/gu, "1").replace(/[Oo]/gu, "0"));
  const inner = forms.map((form) => form.exec(sign)?.[1]).find((found) => found !== undefined);
  return inner === undefined ? undefined : numberOf(inner);
}
