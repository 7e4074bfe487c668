import type { ReadingHead } from "./reading-head.ts";
import type { Queries } from "./store.ts";

/** A reading that is kept, in use or before another took its place. */
export interface KnownReading {
  readonly reading: number;
  readonly edition: number;
  readonly inUse: boolean;
  readonly head: ReadingHead;
}

/** What a version of the readers made of a document; the reading in use first, then the newest. */
export async function readingOf(db: Queries, sha256: string, reader: string): Promise<KnownReading | undefined> {
  const row = await db
    .selectFrom("reading")
    .select(["id", "edition_id", "in_use", "head"])
    .where("sha256", "=", sha256)
    .where("reader", "=", reader)
    .orderBy("in_use", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return (
    row && {
      reading: row.id,
      edition: row.edition_id,
      inUse: row.in_use === 1,
      head: JSON.parse(row.head) as ReadingHead,
    }
  );
}
