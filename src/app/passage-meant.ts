import type { Spot } from "../model/correction.ts";
import { KnownError } from "../model/known-error.ts";
import type { Provenance } from "../model/provenance.ts";
import type { Doubt } from "../model/review.ts";
import { bare } from "../text/blank.ts";
import type { App } from "./app.ts";
import { doubtNamed, type ReviewedReading, readingOfItem } from "./review.ts";

/** Which passage is meant: a doubt's, or one that a field was read from, by its place or by its words. */
export interface PassageWish {
  readonly doubt?: string | undefined;
  readonly from?: Spot | undefined;
  readonly at?: Stretch | undefined;
  readonly words?: string | undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface PassageMeant {
  readonly reviewed: ReviewedReading;
  readonly at: Stretch;
  readonly doubt: Doubt | undefined;
}

/** Where a passage stands in the document. Throws NOT_FOUND, and BAD_REQUEST where the wish does not say it. */
export async function passageMeant(app: App, edition: number, wish: PassageWish): Promise<PassageMeant> {
  const { from } = wish;
  const doubted = wish.doubt === undefined ? undefined : await doubtNamed(app, edition, wish.doubt);
  const reviewed = doubted?.reviewed ?? (from && (await readingOfItem(app, edition, from.itemId)));
  const at = wish.at ?? (from ? reviewed && stretchOf(reviewed, from, wish.words ?? "") : doubted?.doubt.passage?.at);
  if (!reviewed || !at) throw notSaid();
  return { reviewed, at, doubt: doubted?.doubt };
}

/** Where a field holds words, whatever their blanks. */
function stretchOf({ reading, source }: ReviewedReading, { itemId, field }: Spot, words: string): Stretch {
  const places = reading.items.find(({ id }) => id === itemId)?.provenance[field] ?? [];
  const units = printedUnits(source.text, places);
  const letters = units.map((unit) => source.text.charAt(unit)).join("");
  const wanted = bare(words);
  const at = letters.indexOf(wanted);
  if (wanted === "" || at < 0 || letters.includes(wanted, at + 1)) throw notOnce(words);
  return { start: units[at] ?? 0, end: (units[at + wanted.length - 1] ?? 0) + 1 };
}

/** Offsets of what is printed at some places, in the order of the print. */
const printedUnits = (text: string, places: readonly Provenance[]): number[] =>
  places
    .toSorted((a, b) => a.at.start - b.at.start)
    .flatMap(({ at }) => Array.from({ length: at.end - at.start }, (_, i) => at.start + i))
    .filter((unit) => bare(text.charAt(unit)) !== "");

const notSaid = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot place: wanted a passage's doubt, or a field and a place or words in it",
    "请给出未归位的一段，或字段及其中的位置、文字",
  );
const notOnce = (words: string): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot find "${words.slice(0, 40)}" once in that field: give the words as printed, and as many as tell them from others`,
    `那个字段里没有“${words.slice(0, 40)}”，或者不止一处：请按原文多给几个字`,
  );
