import type { Edition } from "../../../src/model/edition.ts";
import type { Township } from "../../../src/model/reading.ts";
import type { Words } from "../words/zh.ts";

/** County and what is above it, as one line. */
export const above = ({ province, prefecture, county }: Township): string =>
  [province, prefecture, county].filter(Boolean).join("");

export const placeName = ({ county, name }: Township, words: Words): string =>
  `${county ?? ""}${name ?? words.townNotStated}`;

/** A list by its place; by its document too where the place has no name. */
export const listName = ({ township, document }: Pick<Edition, "township" | "document">, words: Words): string =>
  township.name ? placeName(township, words) : `${placeName(township, words)}${words.inBrackets(document.name)}`;

/** The unit's own word: 本镇, 本乡 or 本街道. */
export function unitWord({ name }: Township, words: Words): string {
  if (name?.endsWith("镇")) return words.unit.town;
  if (name?.endsWith("街道")) return words.unit.subdistrict;
  return name?.endsWith("乡") || name?.endsWith("苏木") ? words.unit.township : words.unit.none;
}

/** When a list was published, as a phrase; a document that does not say so is told of. */
export const publishedWord = (published: string | null, words: Words): string =>
  published === null ? words.publishedUnknown : words.publishedOn(dateWord(published, words));

/** “2025-07” in the app's language. */
export function dateWord(published: string | null, words: Words): string {
  const [year, month, day] = published?.split("-") ?? [];
  if (!year || !month) return words.notPublished;
  return day ? words.yearMonthDay(year, month, day) : words.yearMonth(year, month);
}
