import type { FurnitureReason } from "../model/furniture.ts";
import type { Provenance } from "../model/provenance.ts";
import type { Accounting } from "../model/reading.ts";
import { isBlank, tidyUnits } from "../text/blank.ts";

/** A stretch of the neutral text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const longestQuote = 200;

/** The printed words of a stretch as a field holds them: lines tidy, blanks that are only layout gone. */
export const wordsAt = (text: string, { start, end }: Stretch): string =>
  text
    .slice(start, end)
    .split(/\r\n?|\n/u)
    .map((line) =>
      tidyUnits(line)
        .map((i) => (isBlank(line.charAt(i)) ? " " : line.charAt(i)))
        .join(""),
    )
    .filter((line) => line !== "")
    .join("\n");

/** How many units of a stretch are not blank. */
export function inked(text: string, { start, end }: Stretch): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isBlank(text.charAt(i))) count++;
  return count;
}

/** A stretch without the blanks at its ends; undefined where nothing else is in it. */
function trimmed(text: string, { start, end }: Stretch): Stretch | undefined {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charAt(from))) from++;
  while (to > from && isBlank(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** What of a stretch stands before and behind another one. */
const around = (text: string, whole: Stretch, part: Stretch): Stretch[] =>
  [
    { start: whole.start, end: Math.min(whole.end, part.start) },
    { start: Math.max(whole.start, part.end), end: whole.end },
  ].flatMap((rest) => trimmed(text, rest) ?? []);

const quoteOf = (text: string, { start, end }: Stretch): string =>
  end - start <= longestQuote ? text.slice(start, end) : `${text.slice(start, start + longestQuote)}…`;

/** Whether every word of a stretch belongs to no item and is no furniture. */
export const isUnplaced = ({ unplacedAt }: Accounting, part: Stretch): boolean =>
  part.start < part.end && unplacedAt.some(({ at }) => at.start <= part.start && part.end <= at.end);

/** The account with an unplaced stretch moved to the items, or to the furniture. */
export function accountFor(
  account: Accounting,
  text: string,
  part: Stretch,
  furniture: FurnitureReason | undefined,
): Accounting {
  const count = inked(text, part);
  const rest = account.unplacedAt.flatMap((entry) => {
    const { at } = entry;
    if (at.end <= part.start || part.end <= at.start) return [entry];
    return around(text, at, part).map((left) => ({ at: { ...at, ...left }, quote: quoteOf(text, left) }));
  });
  const moved = { ...account, unplaced: account.unplaced - count, unplacedAt: rest };
  if (!furniture) return { ...moved, inItems: account.inItems + count };
  return { ...moved, ...furnitureWith(account, furniture, count) };
}

/** The account with words of an item moved to the furniture. */
export const accountForTaken = (
  account: Accounting,
  text: string,
  part: Stretch,
  furniture: FurnitureReason,
): Accounting => {
  const count = inked(text, part);
  return { ...account, inItems: account.inItems - count, ...furnitureWith(account, furniture, count) };
};

const furnitureWith = (
  { furniture, furnitureByReason }: Accounting,
  reason: FurnitureReason,
  count: number,
): Pick<Accounting, "furniture" | "furnitureByReason"> => ({
  furniture: furniture + count,
  furnitureByReason: { ...furnitureByReason, [reason]: (furnitureByReason[reason] ?? 0) + count },
});

/** Whether a field was read from every word of a stretch. */
export const isQuoted = (places: readonly Provenance[], text: string, part: Stretch): boolean => {
  for (let i = part.start; i < part.end; i++)
    if (!isBlank(text.charAt(i)) && !places.some(({ at }) => at.start <= i && i < at.end)) return false;
  return inked(text, part) > 0;
};

/** A field's places without a stretch. */
export const withoutPlace = (places: readonly Provenance[], text: string, part: Stretch): Provenance[] =>
  places.flatMap((place) =>
    place.at.end <= part.start || part.end <= place.at.start
      ? [place]
      : around(text, place.at, part).map((left) => ({
          ...place,
          at: { ...place.at, ...left },
          quote: text.slice(left.start, left.end),
        })),
  );

/** A field's places with a stretch, in the order of the print. */
export const withPlace = (places: readonly Provenance[], document: string, text: string, part: Stretch): Provenance[] =>
  [...places, { document, at: { ...part }, quote: text.slice(part.start, part.end) }].toSorted(
    (a, b) => a.at.start - b.at.start,
  );
