import { type Enumerator, enumeratorOf } from "../../text/enumerators.ts";
import type { PrintedText } from "../printed-text.ts";
import type { Span } from "../source-document.ts";
import type { Band } from "./bands.ts";
import { usualCategories } from "./categories.ts";
import type { Doubt } from "./row-draft.ts";

/** Bands of a list in levels, 一、自然资源 over （一）日常管理: which of them names the categories. */
export class BandLevels {
  readonly doubts: Doubt[] = [];
  private upper: Band | undefined;
  private upperLevel = 0;
  /** The number of the last band of each level below the upper one. */
  private counts = new Map<number, number>();

  /** The band whose category the rows below it have; the others' words are its label. */
  take(printed: PrintedText, band: Band): Band {
    const sign = enumeratorOf(printed.trim().text);
    const upper = sign && this.isBelow(sign, band) ? this.upper : undefined;
    if (!sign || !upper) return this.takeUpper(sign?.level ?? 0, band);
    this.counts = new Map([...this.counts].filter(([level]) => level < sign.level)).set(sign.level, sign.number);
    if (isUsual(band) && !isUsual(upper)) return band;
    if (this.doubts.length === 0) this.doubts.push(severalLevels(upper, band));
    return { ...upper, labels: printed.spans() };
  }

  /** 第一部分 and bands without a numeral stand over those with one, but for what lists usually print as categories. */
  private isBelow({ level, number }: Enumerator, band: Band): boolean {
    const mayBe = this.upperLevel > 0 || !isUsual(band);
    return this.upper !== undefined && mayBe && level > this.upperLevel && number === (this.counts.get(level) ?? 0) + 1;
  }

  private takeUpper(level: number, band: Band): Band {
    this.upper = level < 2 ? band : undefined;
    this.upperLevel = level;
    this.counts = new Map();
    return band;
  }
}

const isUsual = ({ category }: Band): boolean => usualCategories.has(category.text);

const severalLevels = (upper: Band, lower: Band): Doubt => ({
  rule: "category-levels",
  message: `事项类别不止 1 级，读入的是“${upper.category.text}”这一级，“${lower.category.text}”这一级未读入`,
  messageEn: "the categories have more than one level; the upper one was read",
  ...at(lower.category.spans()),
});

const at = ([first]: readonly Span[]): Partial<Doubt> => (first ? { at: first } : {});
