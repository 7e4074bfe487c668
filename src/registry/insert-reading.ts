import type { DutyItem } from "../model/duty-item.ts";
import type { DutyWords } from "../model/item-parts.ts";
import type { Reading } from "../model/reading.ts";
import { placesOf, wordsOf } from "./item-words.ts";
import { namedBodies } from "./named-bodies.ts";
import type { ReadingHead } from "./reading-head.ts";
import type { Queries } from "./store.ts";

export interface InsertedReading {
  readonly reading: Reading;
  readonly head: ReadingHead;
  readonly edition: number;
  /** The neutral document, packed. */
  readonly source: Uint8Array;
  /** The readers' own reading that corrections were made on; null for such a one. */
  readonly base: number | null;
  readonly now: string;
  readonly hash: (words: string) => string;
}

/** Writes a reading with its items and findings, in use. Returns its number. */
export async function insertReading(db: Queries, { reading, ...entry }: InsertedReading): Promise<number> {
  const { id } = await db
    .insertInto("reading")
    .values({
      edition_id: entry.edition,
      sha256: reading.document.sha256,
      reader: reading.reader,
      read_at: entry.now,
      in_use: 1,
      head: JSON.stringify(entry.head),
      source: entry.source,
      base_id: entry.base,
      retired_by: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const [position, item] of reading.items.entries()) await placeItem(db, { id, position, item, hash: entry.hash });
  for (const [position, finding] of reading.findings.entries()) {
    const row = { reading_id: id, position, about: finding.about, finding: JSON.stringify(finding) };
    await db.insertInto("finding").values(row).execute();
  }
  return id;
}

interface Place {
  readonly id: number;
  readonly position: number;
  readonly item: DutyItem;
  readonly hash: InsertedReading["hash"];
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
async function keepText(db: Queries, words: DutyWords, hashOf: InsertedReading["hash"]): Promise<number> {
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
