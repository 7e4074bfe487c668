import type { Correction, Spot } from "../model/correction.ts";
import type { DutyItem } from "../model/duty-item.ts";
import { fieldValue } from "../model/field-text.ts";
import type { Reading } from "../model/reading.ts";
import { marked, markOf, settled, withItem } from "./apply-correct.ts";
import { placeable, withValue } from "./fields.ts";
import { withoutWords, withWords, wordsBefore } from "./join-words.ts";
import { accountFor, accountForTaken, isQuoted, isUnplaced, withoutPlace, withPlace, wordsAt } from "./passages.ts";

type Place = Extract<Correction, { action: "place" }>;

/** Puts printed words where they belong: out of the unplaced text or a field, into a field or the furniture. */
export function applyPlace(reading: Reading, text: string, place: Place): Reading | undefined {
  if (text.slice(place.at.start, place.at.end) !== place.before) return undefined;
  const taken = place.from ? takenFrom(reading, text, place, place.from) : freed(reading, text, place);
  if (!taken) return undefined;
  return "furniture" in place.to ? taken : putInto(taken, text, place, place.to);
}

function freed(reading: Reading, text: string, { at, to }: Place): Reading | undefined {
  if (!isUnplaced(reading.accounting, at)) return undefined;
  const furniture = "furniture" in to ? to.furniture : undefined;
  return { ...reading, accounting: accountFor(reading.accounting, text, at, furniture) };
}

function takenFrom(reading: Reading, text: string, place: Place, from: Spot): Reading | undefined {
  const item = reading.items.find(({ id }) => id === from.itemId);
  const places = item?.provenance[from.field] ?? [];
  if (!item || !placeable(item.kind, from.field) || !isQuoted(places, text, place.at)) return undefined;
  const value = withoutWords(item, from.field, wordsAt(text, place.at));
  // A printed word that several items share (a category) is still in use by the others.
  if (value === undefined || isShared(reading, text, place, from)) return undefined;
  const left = withPlaces(withValue(item, from.field, value), from.field, withoutPlace(places, text, place.at));
  const changed = withItem(reading, marked(left, from.field, markOf(item, from.field, "placed", place)));
  const whole = settled(changed, from, fieldValue(item, from.field), value);
  if (!("furniture" in place.to)) return whole;
  return { ...whole, accounting: accountForTaken(reading.accounting, text, place.at, place.to.furniture) };
}

const isShared = ({ items }: Reading, text: string, { at }: Place, from: Spot): boolean =>
  items.some((item) =>
    Object.entries(item.provenance).some(
      ([field, places]) =>
        (item.id !== from.itemId || field !== from.field) &&
        places.some(
          (place) =>
            text.slice(Math.max(place.at.start, at.start), Math.min(place.at.end, at.end)).trim() !== "" &&
            place.at.start < at.end &&
            at.start < place.at.end,
        ),
    ),
  );

function putInto(reading: Reading, text: string, place: Place, { itemId, field }: Spot): Reading | undefined {
  const item = reading.items.find(({ id }) => id === itemId);
  if (!item || !placeable(item.kind, field)) return undefined;
  const places = item.provenance[field] ?? [];
  const value = withWords(item, field, wordsAt(text, place.at), wordsBefore(places, place.at.start));
  const whole = withPlaces(
    withValue(item, field, value),
    field,
    withPlace(places, reading.document.sha256, text, place.at),
  );
  const changed = withItem(reading, marked(whole, field, markOf(item, field, "placed", place)));
  return settled(changed, { itemId, field }, fieldValue(item, field), value);
}

const withPlaces = (item: DutyItem, field: string, places: DutyItem["provenance"][string]): DutyItem => ({
  ...item,
  provenance: { ...item.provenance, [field]: places },
});
