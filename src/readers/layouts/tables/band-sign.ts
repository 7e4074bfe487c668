import { bare } from "../../../text/blank.ts";
import { foldWidth } from "../../../text/width.ts";
import { type Cell, cellText } from "../../source-document.ts";
import type { Band } from "../bands.ts";
import { usualCategories } from "../categories.ts";

const chinese =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|大?类|章|篇|方面)?|[（(][一二三四五六七八九十]{1,3}[）)])[、.．]?$/u;
const digits = /^[0-9]{1,3}[、.．]?$/u;

/**
 * Whether the number in a row's first cell opens a band rather than an item: “一” beside “党的建设（21项）”, or above rows that count 1, 2, 3.
 * Digits do so only beside a usual category with its count.
 */
export function opensBand(number: string, { category, labels }: Band, below: Cell | undefined): boolean {
  const sign = bare(foldWidth(number));
  const isCounted = labels.length > 0;
  if (digits.test(sign)) return isCounted && usualCategories.has(category.text);
  return chinese.test(sign) && (isCounted || (below !== undefined && digits.test(bare(foldWidth(cellText(below))))));
}
