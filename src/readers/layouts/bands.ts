import { bare } from "../../text/blank.ts";
import { enumeratorOf } from "../../text/enumerators.ts";
import { foldWidth } from "../../text/width.ts";
import type { PrintedText } from "../printed-text.ts";
import type { Span } from "../source-document.ts";

/** A line that names the category of the rows below it. */
export interface Band {
  readonly category: PrintedText;
  /** Its number and count, which are labels. */
  readonly labels: readonly Span[];
}

const count = /\s*[（(]\s*(?:共\s*)?\d{1,3}\s*项?\s*[）)]\s*$/u;

/** The band that a printed text is: “一、党的建设（21项）”, “（二）经济发展”; undefined for anything longer or else. */
export function bandOf(printed: PrintedText): Band | undefined {
  const text = printed.trim();
  const sign = enumeratorOf(text.text);
  const counted = count.exec(text.text);
  if (!sign || sign.level > 2) return undefined;
  const category = text.slice(sign.length, counted ? counted.index : undefined).tidy();
  if (!/^[\p{Script=Han}、（）()]{2,14}$/u.test(category.text) || bare(foldWidth(category.text)).length > 14)
    return undefined;
  const labels = [text.slice(0, sign.length), ...(counted ? [text.slice(counted.index)] : [])];
  return { category, labels: labels.flatMap((label) => label.spans()) };
}
