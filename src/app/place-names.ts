import type { Township } from "../model/reading.ts";
import { bare } from "../text/blank.ts";
import { distance } from "../text/distance.ts";

export const fullName = ({ province, prefecture, county, name }: Township): string =>
  [province, prefecture, county, name].join("");

const unit = /(?:民族乡|街道办事处|街道|苏木|镇|乡|自治县|自治旗|自治州|地区|县|旗|区|市|州|盟)$/u;

/** A name as it is printed, and without its unit's word where enough is left of it (柳溪 for 柳溪镇). */
function spellings(name: string): string[] {
  const stem = name.replace(unit, "");
  return stem.length >= 2 && stem !== name ? [name, stem] : [name];
}

/** Whether somebody who says `wished` means a place: its whole name or its stem, with any of the places above it before it. */
function isMeant(wished: string, name: string | null, above: readonly (string | null)[]): boolean {
  if (name === null) return false;
  const starts = [""];
  for (const place of above) if (place !== null) starts.push(...starts.map((start) => start + place));
  return spellings(name).some((spelling) => starts.some((start) => start + spelling === bare(wished)));
}

export const isTownship = ({ province, prefecture, county, name }: Township, wished: string): boolean =>
  isMeant(wished, name, [province, prefecture, county]);

/** Whether a township lies in a county; in the place above it where its county is not known. */
export function isInCounty({ province, prefecture, county }: Township, wished: string): boolean {
  const places = [province, prefecture, county].filter((place) => place !== null);
  return isMeant(wished, places.at(-1) ?? null, places.slice(0, -1));
}

const mostNear = 3;

/** The names that are likest to one that nobody bears: at most one character in two differs. */
export function nearNames(wished: string, names: readonly string[]): string[] {
  const [word, limit] = [bare(wished), Math.max(1, Math.floor(bare(wished).length / 2))];
  return [...new Set(names)]
    .map((name) => ({ name, far: name.includes(word) ? 0 : distance(word, name, limit) }))
    .filter(({ far }) => far <= limit)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, mostNear)
    .map(({ name }) => name);
}
