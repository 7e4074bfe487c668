import type { DutyItem } from "../model/duty-item.ts";
import type { Finding } from "../model/finding.ts";
import type { DutyWords } from "../model/item-parts.ts";
import type { Reading } from "../model/reading.ts";
import { type DutyPlaces, itemFrom } from "./item-words.ts";
import type { ReadingHead } from "./reading-head.ts";
import type { Queries } from "./store.ts";

const placed = (db: Queries) =>
  db
    .selectFrom("placement")
    .innerJoin("duty_text", "duty_text.id", "placement.text_id")
    .select(["placement.reading_id", "placement.item_id", "placement.ordinal", "placement.text_id"])
    .select(["placement.places", "duty_text.words"]);

interface PlacedRow {
  readonly item_id: string;
  readonly ordinal: number | null;
  readonly places: string;
  readonly words: string;
}

const asItem = (row: PlacedRow): DutyItem =>
  itemFrom(JSON.parse(row.words) as DutyWords, JSON.parse(row.places) as DutyPlaces, row.item_id, row.ordinal);

/** Items of readings, in their order, as printed. */
export async function itemsOf(db: Queries, readings: readonly number[]): Promise<DutyItem[]> {
  const each = await Promise.all(
    readings.map((reading) =>
      placed(db).where("placement.reading_id", "=", reading).orderBy("placement.position").execute(),
    ),
  );
  return each.flat().map(asItem);
}

/** One item of readings, or undefined. */
export async function itemOf(db: Queries, readings: readonly number[], id: string): Promise<DutyItem | undefined> {
  if (readings.length === 0) return undefined;
  const row = await placed(db)
    .where("placement.reading_id", "in", readings)
    .where("placement.item_id", "=", id)
    .executeTakeFirst();
  return row && asItem(row);
}

export interface Placed {
  readonly reading: number;
  readonly text: number;
  readonly itemId: string;
  readonly ordinal: number | null;
}

const placesIn = (db: Queries, readings: readonly number[], texts: readonly number[]) =>
  db
    .selectFrom("placement")
    .where("text_id", "in", texts)
    .where("reading_id", "in", readings)
    .select(["reading_id as reading", "text_id as text", "item_id as itemId", "ordinal"]);

/** Where texts stand in the given readings, in printed order. */
export function placesOfTexts(db: Queries, readings: readonly number[], texts: readonly number[]): Promise<Placed[]> {
  if (texts.length === 0 || readings.length === 0) return Promise.resolve([]);
  return placesIn(db, readings, texts).orderBy("reading_id").orderBy("position").execute();
}

/** As `placesOfTexts`, text by text, and `most` places at most. */
export function firstPlacesOfTexts(
  db: Queries,
  readings: readonly number[],
  texts: readonly number[],
  most: number,
): Promise<Placed[]> {
  if (texts.length === 0 || readings.length === 0) return Promise.resolve([]);
  return placesIn(db, readings, texts)
    .orderBy("text_id")
    .orderBy("reading_id")
    .orderBy("position")
    .limit(most)
    .execute();
}

/** Texts of the readings whose names hold all of some words, the shortest names first. */
export async function textsNamed(
  db: Queries,
  parts: readonly string[],
  readings: readonly number[],
): Promise<number[]> {
  if (readings.length === 0 || parts.length === 0) return [];
  const rows = await db
    .selectFrom("duty_text")
    .select(["id", "words"])
    .where("words", "like", `%${(parts[0] ?? "").replaceAll(/[%_]/gu, "")}%`)
    .where("id", "in", (from) => from.selectFrom("placement").where("reading_id", "in", readings).select("text_id"))
    .execute();
  return rows
    .map(({ id, words }) => ({ id, name: (JSON.parse(words) as DutyWords).name }))
    .filter(({ name }) => parts.every((part) => name.includes(part)))
    .toSorted((a, b) => a.name.length - b.name.length)
    .map(({ id }) => id);
}

/** The words of texts, by number. */
export async function wordsOfTexts(db: Queries, texts: readonly number[]): Promise<Map<number, DutyWords>> {
  if (texts.length === 0) return new Map();
  const rows = await db.selectFrom("duty_text").select(["id", "words"]).where("id", "in", texts).execute();
  return new Map(rows.map(({ id, words }) => [id, JSON.parse(words) as DutyWords]));
}

/** Findings of readings, in their order, as they were reported. */
export async function findingsOf(db: Queries, readings: readonly number[]): Promise<Finding[]> {
  const each = await Promise.all(
    readings.map((reading) =>
      db.selectFrom("finding").select("finding").where("reading_id", "=", reading).orderBy("position").execute(),
    ),
  );
  return each.flat().map((row) => JSON.parse(row.finding) as Finding);
}

/** A reading as a whole, from its head. */
export async function keptReading(db: Queries, id: number, kept: ReadingHead): Promise<Reading> {
  const { counts, findingCounts, unreadKinds, ...head } = kept;
  return { ...head, items: await itemsOf(db, [id]), findings: await findingsOf(db, [id]) };
}
