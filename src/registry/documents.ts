import { inflateRawSync } from "node:zlib";
import type { Reading } from "../model/reading.ts";
import { keptReading } from "./items.ts";
import type { ReadingHead } from "./reading-head.ts";
import type { Queries } from "./store.ts";

export interface OriginalDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface ReadSource {
  readonly head: ReadingHead;
  readonly source: unknown;
}

export interface WholeReading {
  readonly reading: Reading;
  /** The readers' own reading; `reading` itself where no person corrected it. */
  readonly own: Reading;
  readonly source: unknown;
}

/** A document as it came. */
export async function documentOf(queries: Queries, sha256: string): Promise<OriginalDocument | undefined> {
  const row = await queries.selectFrom("document").selectAll().where("sha256", "=", sha256).executeTakeFirst();
  return row && { name: row.name, mediaType: row.media_type, bytes: row.bytes };
}

/** A reading's other facts, and the neutral document that its offsets count in. */
export async function sourceOf(queries: Queries, reading: number): Promise<ReadSource | undefined> {
  const row = await queries
    .selectFrom("reading")
    .select(["head", "source"])
    .where("id", "=", reading)
    .executeTakeFirst();
  if (!row) return undefined;
  return { head: JSON.parse(row.head) as ReadingHead, source: JSON.parse(inflateRawSync(row.source).toString()) };
}

/** A reading with the readers' own that it was made of, and its neutral document. */
export async function wholeReading(queries: Queries, id: number): Promise<WholeReading | undefined> {
  const row = await queries.selectFrom("reading").select("base_id").where("id", "=", id).executeTakeFirst();
  const found = row && (await sourceOf(queries, id));
  if (!found) return undefined;
  const reading = await keptReading(queries, id, found.head);
  const base = row.base_id === null ? undefined : await sourceOf(queries, row.base_id);
  const own = base && row.base_id !== null ? await keptReading(queries, row.base_id, base.head) : reading;
  return { reading, own, source: found.source };
}
