import { enumeratorOf } from "../../text/enumerators.ts";
import type { PrintedText } from "../printed-text.ts";
import type { Span } from "../source-document.ts";
import type { Band } from "./bands.ts";
import { usualCategories } from "./categories.ts";
import type { Doubt } from "./row-draft.ts";

/** Bands of a list in two levels, 一、自然资源 over （一）日常管理: which of them names the categories. */
export class BandLevels {
  readonly doubts: Doubt[] = [];
  private upper: Band | undefined;
  /** The number of the last band below the upper one. */
  private below = 0;

  /** The band whose category the rows below it have; the other one's words are its label. */
  take(printed: PrintedText, band: Band): Band {
    const sign = enumeratorOf(printed.trim().text);
    const isBelow = this.upper !== undefined && sign?.level === 2 && sign.number === this.below + 1;
    if (!this.upper || !isBelow) {
      this.upper = sign?.level === 1 ? band : undefined;
      this.below = 0;
      return band;
    }
    this.below++;
    const isUsual = ({ category }: Band): boolean => usualCategories.has(category.text);
    if (isUsual(band) && !isUsual(this.upper)) return band;
    if (this.doubts.length === 0) this.doubts.push(twoLevels(this.upper, band));
    return { ...this.upper, labels: printed.spans() };
  }
}

const twoLevels = (upper: Band, lower: Band): Doubt => ({
  rule: "category-levels",
  message: `事项类别有 2 级，读入的是“${upper.category.text}”这一级，“${lower.category.text}”这一级未读入`,
  messageEn: "the categories have two levels; the upper one was read",
  ...at(lower.category.spans()),
});

const at = ([first]: readonly Span[]): Partial<Doubt> => (first ? { at: first } : {});
