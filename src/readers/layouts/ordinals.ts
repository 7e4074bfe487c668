import { bare } from "../../text/blank.ts";
import { numberOf } from "../../text/numerals.ts";

const longest = 12;
const forms = [
  /^第(.+?)[项条号]?$/u,
  /^no\.?(.+)$/iu,
  /^[a-z]{1,4}[-–—_]?0*([1-9]\d{0,3})$/iu,
  /^(\d{1,4})\.0+$/u,
  /^[(]?(.+?)[).．、]*$/u,
];

/**
 * The number of an ordinal as printed: “12”, “（三）”, “4.”, “㈠”, “⑧”, “No.7”, “第8项”, a list's own code “PH-012”, letter-spaced “1 2”, a spreadsheet's “1.0”;
 * undefined where it is none.
 */
export function ordinalNumber(printed: string): number | undefined {
  const bareSign = bare(printed);
  if (bareSign.length > longest) return undefined;
  const sign = bareSign.normalize("NFKC");
  const inner = forms.map((form) => form.exec(sign)?.[1]).find((found) => found !== undefined);
  return inner === undefined ? undefined : numberOf(inner);
}
