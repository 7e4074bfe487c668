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

const some = "(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})";
const unit = "[项件条个]";
/** “（21项）”, “（共21）”, “（1—21项）”, “共21项”, “：21件”; Chinese numerals only with a unit, for “（一）” may be part of a name. */
const count = new RegExp(
  "[\\s：:，,]*(?:" +
    `[（(【]\\s*(?:共计?|合计|第)?\\s*(?:[0-9０-９]{1,3}\\s*${unit}?|${some}\\s*${unit})\\s*[）)】]|` +
    `[（(【]\\s*第?${some}\\s*[-—–~～至到]+\\s*${some}\\s*${unit}?\\s*[）)】]|` +
    `(?:共计?|合计)?\\s*${some}\\s*${unit})\\s*$`,
  "u",
);
/** “第一部分 ”, “第二类：”, which open a band as 一、 does. */
const part = /^第[一二三四五六七八九十0-9０-９]{1,3}(?:部分|大?类|章|篇|方面)[：:、\s]*/u;
/** “【党的建设】”. */
const framed = /^[【〔[]([^】〕\]]+)[】〕\]]$/u;

/**
 * The band that a printed text is: “一、党的建设（21项）”, “（二）经济发展”, “第一部分 党的建设”, “【党的建设】”, “党的建设（21项）”, or a
 * usual category alone; undefined for anything longer or else. Where the place says that it is one (`alone`), any short word is.
 */
export function bandOf(printed: PrintedText, alone = false): Band | undefined {
  const text = printed.trim();
  if (text.text.length > longest) return undefined;
  const sign = enumeratorOf(text.text);
  const opening = sign?.length ?? part.exec(text.text)?.[0].length ?? 0;
  const counted = count.exec(text.text.slice(opening));
  const end = counted ? opening + counted.index : text.text.replace(/[\s：:]+$/u, "").length;
  const inner = framed.exec(text.text.slice(opening, end))?.[1];
  const [from, until] = inner === undefined ? [opening, end] : [opening + 1, opening + 1 + inner.length];
  const to = until - (ofKind.test(text.text.slice(from, until)) ? 1 : 0);
  const category = text.slice(from, to).tidy();
  const isUsual = usualCategories.has(category.text);
  // “1.” counts items, too.
  if (sign && sign.level > 2 && !counted && !isUsual) return undefined;
  const told = opening > 0 || counted || inner !== undefined || alone || isUsual;
  if (!told || !/^[\p{Script=Han}、（）()]{2,14}$/u.test(category.text) || isSum.test(category.text)) return undefined;
  const labels = [text.slice(0, from), text.slice(to)].filter((label) => !label.isBlank);
  return { category, labels: labels.flatMap((label) => label.spans()) };
}

/** “经济发展类”: the category is what stands before, as other lists print it; 其他类 and 综合类 are no less without it. */
const ofKind = /\p{Script=Han}{2}类$/u;

/** The longest that a band's or a category cell's text is, its blanks counted. */
const longest = 100;

const isSum = /^(?:合计|总计|小计|共计|备注|说明|注)/u;

const continuation = /\s*[（(]\s*(?:续表?|接上[页表])\s*[）)]\s*$/u;
/** “一 党的建设”, “01 党的建设”: numbers without a mark. */
const bareNumber = /^(?:[一二三四五六七八九十]{1,3}(?=\s)|[0-9]{1,2}(?![0-9]))\s*/u;

/** Where a category cell names it, without its number and what it adds: “一、党的建设（2项）”, “党的建设（续）”. */
export function extentOfCategory(text: string): Span {
  if (text.length > longest) return { start: 0, end: text.length };
  const start = enumeratorOf(text)?.length ?? part.exec(text)?.[0].length ?? 0;
  const named = text.slice(start);
  const end = start + (continuation.exec(named)?.index || count.exec(named)?.index || named.length);
  const bare = start === 0 ? (bareNumber.exec(text)?.[0].length ?? 0) : 0;
  return { start: usualCategories.has(text.slice(bare, end)) ? start + bare : start, end };
}

/** The category that a cell prints. */
export function categoryIn(printed: PrintedText): Band {
  const { start, end } = extentOfCategory(printed.text);
  const labels = [printed.slice(0, start), printed.slice(end)].filter((label) => !label.isBlank);
  return { category: printed.slice(start, end), labels: labels.flatMap((label) => label.spans()) };
}

/** Whether a text is but a count of items: “共3项”. */
export const isCount = (text: string): boolean => /^[（(]?共?\d{1,3}项[）)]?$/u.test(bare(foldWidth(text)));
