import type { DutyItem } from "../../../model/duty-item.ts";
import type { ItemField } from "../../layouts/item-field.ts";

/** Something that a right row hardly has: by it a reading that joined the wrong words shows. */
export interface Suspicion {
  readonly rule: string;
  readonly message: string;
  readonly messageEn: string;
  /** The fields of one list's items that have it. */
  among(items: readonly DutyItem[]): readonly Suspect[];
}

/** A field of an item whose words are suspected. */
export interface Suspect {
  readonly item: DutyItem;
  readonly field: ItemField;
}

/** The suspects of one field. */
export const suspectsIn = (field: ItemField, items: readonly DutyItem[]): Suspect[] =>
  items.map((item) => ({ item, field }));

/** From so many rows on, what a list's rows share is a habit. */
export const fewestForHabit = 8;

/** Whether at least such a share of the texts, and enough of them, have something. */
export const isHabit = (texts: readonly string[], share: number, has: (text: string) => boolean): boolean =>
  texts.length >= fewestForHabit && texts.filter(has).length >= texts.length * share;

/** A bracket or quote that is never closed, or closed and never opened. */
export function hasLooseBracket(text: string): boolean {
  const pairs = ["（）", "()", "《》", "“”", "【】"];
  const folded = text
    .replaceAll("(", "（")
    .replaceAll(")", "）")
    .replace(/(?<=^|[\n；。：\s])[（]?[\d一二三四五六七八九十]{1,3}[）]/gu, "");
  return pairs.some(([open = "", close = ""]) => {
    let depth = 0;
    for (const sign of folded) {
      if (sign === open) depth++;
      else if (sign === close && --depth < 0) return true;
    }
    return depth !== 0;
  });
}
