import type { Reading, Township } from "../model/reading.ts";
import { insertReading } from "./insert-reading.ts";
import { headOf } from "./reading-head.ts";
import type { Queries } from "./store.ts";
import { addTownship, fillTownship } from "./townships.ts";

export interface NewReading {
  readonly reading: Reading;
  /** Its township, with what a person says of it. */
  readonly place: Township;
  readonly bytes: Uint8Array;
  /** The neutral document, packed. */
  readonly source: Uint8Array;
  /** The known edition that it belongs to; undefined for a new one. */
  readonly edition: number | undefined;
  /** The known township that the edition is of from now on; undefined for its own. */
  readonly township: number | undefined;
  /** Readings of the known edition that go out of use. */
  readonly retires: readonly number[];
  readonly sample: boolean;
  readonly now: string;
  readonly hash: (words: string) => string;
}

/** Puts a reading into the registry, within the caller's transaction, and into use. Returns its number and its edition's. */
export async function saveReading(db: Queries, entry: NewReading): Promise<{ edition: number; kept: number }> {
  const { reading, now } = entry;
  await keepDocument(db, entry);
  const edition = await editionOf(db, entry);
  const { source, hash } = entry;
  const kept = await insertReading(db, { reading, edition, source, hash, now, head: headOf(reading), base: null });
  if (entry.retires.length > 0)
    await db.updateTable("reading").set({ in_use: 0, retired_by: kept }).where("id", "in", entry.retires).execute();
  return { edition, kept };
}

async function keepDocument(db: Queries, { reading, bytes, now }: NewReading): Promise<void> {
  const { sha256, name, mediaType } = reading.document;
  await db
    .insertInto("document")
    .values({ sha256, name, media_type: mediaType, bytes, added_at: now })
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .execute();
}

/** The known edition, with what the reading knows more of its place and date, or a new one. */
async function editionOf(db: Queries, entry: NewReading): Promise<number> {
  if (entry.edition === undefined) return newEdition(db, entry);
  await settleEdition(db, { ...entry, edition: entry.edition });
  return entry.edition;
}

/** Tells a known edition what a reading, or a person, knows more of its place and date. */
export async function settleEdition(
  db: Queries,
  { edition, reading, place, township }: Pick<NewReading, "reading" | "place" | "township"> & { edition: number },
): Promise<void> {
  const known = await db
    .selectFrom("edition")
    .select(["township_id", "published"])
    .where("id", "=", edition)
    .executeTakeFirstOrThrow();
  const values = { township_id: township ?? known.township_id, published: known.published ?? reading.published };
  await db.updateTable("edition").set(values).where("id", "=", edition).execute();
  await fillTownship(db, values.township_id, place);
}

async function newEdition(db: Queries, { reading, place, sample, now, ...entry }: NewReading): Promise<number> {
  const township = entry.township ?? (await addTownship(db, place));
  if (entry.township !== undefined) await fillTownship(db, township, place);
  const { id } = await db
    .insertInto("edition")
    .values({ township_id: township, published: reading.published, added_at: now, sample: sample ? 1 : 0 })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
