import { bare } from "../../text/blank.ts";
import { enumeratorOf } from "../../text/enumerators.ts";
import { foldWidth } from "../../text/width.ts";
import type { PrintedText } from "../printed-text.ts";
import type { Span } from "../source-document.ts";
import { usualCategories } from "./categories.ts";

/** A line that names the category of the rows below it. */
export interface Band {
  readonly category: PrintedText;
  /** Its number and count, which are labels. */
  readonly labels: readonly Span[];
}

const count = /\s*[（(]\s*(?:共\s*)?\d{1,3}\s*项?\s*[）)]\s*$/u;

/**
 * The band that a printed text is: “一、党的建设（21项）”, “（二）经济发展”, “党的建设（21项）”, or a usual category alone;
 * undefined for anything longer or else. Where the place says that it is one (`alone`), any short word is.
 */
export function bandOf(printed: PrintedText, alone = false): Band | undefined {
  const text = printed.trim();
  const sign = enumeratorOf(text.text);
  const counted = count.exec(text.text);
  if (sign && sign.level > 2) return undefined;
  const category = text.slice(sign?.length ?? 0, counted ? counted.index : undefined).tidy();
  const told = sign || counted || alone || usualCategories.has(category.text);
  if (!told || !/^[\p{Script=Han}、（）()]{2,14}$/u.test(category.text) || isSum.test(category.text)) return undefined;
  const labels = [...(sign ? [text.slice(0, sign.length)] : []), ...(counted ? [text.slice(counted.index)] : [])];
  return { category, labels: labels.flatMap((label) => label.spans()) };
}

const isSum = /^(?:合计|总计|小计|共计|备注|说明|注)/u;

const addition = /\s*[（(]\s*(?:(?:共\s*)?\d{1,3}\s*项|续表?|接上[页表])\s*[）)]\s*$/u;

/** How many units of a category cell name it, without what it adds: “党的建设（2项）”, “党的建设（续）”. */
export const lengthOfCategory = (text: string): number => addition.exec(text)?.index || text.length;

/** The category that a cell prints. */
export function categoryIn(printed: PrintedText): Band {
  const length = lengthOfCategory(printed.text);
  return { category: printed.slice(0, length), labels: printed.slice(length).spans() };
}

/** Whether a text is but a count of items: “共3项”. */
export const isCount = (text: string): boolean => /^[（(]?共?\d{1,3}项[）)]?$/u.test(bare(foldWidth(text)));
