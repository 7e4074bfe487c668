import type { DutyItem } from "../model/duty-item.ts";
import type { DutyWords } from "../model/item-parts.ts";
import type { Reading } from "../model/reading.ts";
import { placesOf, wordsOf } from "./item-words.ts";
import { namedBodies } from "./named-bodies.ts";
import { headOf } from "./reading-head.ts";
import type { Queries } from "./store.ts";
import { fillTownship, keepTownship } from "./townships.ts";

export interface NewReading {
  readonly reading: Reading;
  readonly bytes: Uint8Array;
  /** The neutral document, packed. */
  readonly source: Uint8Array;
  /** The known edition that it belongs to; undefined for a new one. */
  readonly edition: number | undefined;
  /** Readings of the known edition that go out of use. */
  readonly retires: readonly number[];
  readonly sample: boolean;
  readonly now: string;
  readonly hash: (words: string) => string;
}

/** Puts a reading into the registry, within the caller's transaction, and into use. Returns the edition's number. */
export async function saveReading(db: Queries, entry: NewReading): Promise<number> {
  const { reading, now } = entry;
  await keepDocument(db, entry);
  const edition = await editionOf(db, entry);
  if (entry.retires.length > 0)
    await db.updateTable("reading").set({ in_use: 0 }).where("id", "in", entry.retires).execute();
  const { id } = await db
    .insertInto("reading")
    .values({
      edition_id: edition,
      sha256: reading.document.sha256,
      reader: reading.reader,
      read_at: now,
      in_use: 1,
      head: JSON.stringify(headOf(reading)),
      source: entry.source,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const [position, item] of reading.items.entries()) await placeItem(db, { id, position, item, hash: entry.hash });
  for (const [position, finding] of reading.findings.entries()) {
    const row = { reading_id: id, position, about: finding.about, finding: JSON.stringify(finding) };
    await db.insertInto("finding").values(row).execute();
  }
  return edition;
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
  const { township_id, published } = await db
    .selectFrom("edition")
    .select(["township_id", "published"])
    .where("id", "=", entry.edition)
    .executeTakeFirstOrThrow();
  await fillTownship(db, township_id, entry.reading.township);
  if (published === null)
    await db
      .updateTable("edition")
      .set({ published: entry.reading.published })
      .where("id", "=", entry.edition)
      .execute();
  return entry.edition;
}

async function newEdition(db: Queries, { reading, sample, now }: NewReading): Promise<number> {
  const township = await keepTownship(db, reading.township, sample);
  const { id } = await db
    .insertInto("edition")
    .values({ township_id: township, published: reading.published, added_at: now, sample: sample ? 1 : 0 })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

interface Place {
  readonly id: number;
  readonly position: number;
  readonly item: DutyItem;
  readonly hash: NewReading["hash"];
}

async function placeItem(db: Queries, { id, position, item, hash }: Place): Promise<void> {
  const text = await keepText(db, wordsOf(item), hash);
  const places = JSON.stringify(placesOf(item));
  await db
    .insertInto("placement")
    .values({ reading_id: id, position, item_id: item.id, ordinal: item.ordinal, text_id: text, places })
    .execute();
}

/** The words once, however many lists print them; with the bodies that they name. */
async function keepText(db: Queries, words: DutyWords, hashOf: NewReading["hash"]): Promise<number> {
  const json = JSON.stringify(words);
  const hash = hashOf(json);
  const known = await db.selectFrom("duty_text").select("id").where("hash", "=", hash).executeTakeFirst();
  if (known) return known.id;
  const { id } = await db
    .insertInto("duty_text")
    .values({ hash, kind: words.kind, words: json })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { name, role } of namedBodies(words))
    await db.insertInto("named_body").values({ text_id: id, name, role }).execute();
  return id;
}
