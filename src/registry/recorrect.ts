import { inflateRawSync } from "node:zlib";
import type { Correction } from "../model/correction.ts";
import type { Reading } from "../model/reading.ts";
import { correctionsOf } from "./corrections.ts";
import { insertReading } from "./insert-reading.ts";
import { keptReading } from "./items.ts";
import { headOf, type ReadingHead } from "./reading-head.ts";
import { removeUnusedTexts } from "./remove-edition.ts";
import type { Queries } from "./store.ts";

/** How corrections are made on a reading. The registry keeps them and knows nothing of what is in them. */
export type Corrector = (reading: Reading, source: unknown, corrections: readonly Correction[]) => Reading;

export interface Recorrecting {
  readonly corrector: Corrector;
  readonly now: string;
  readonly hash: (words: string) => string;
}

/** Brings the readings in use of a document up to its corrections: the readers' own where there are none. */
export async function recorrect(db: Queries, sha256: string, how: Recorrecting): Promise<void> {
  const corrections = await correctionsOf(db, [sha256], "reading");
  const used = await db
    .selectFrom("reading")
    .select(["id", "base_id"])
    .where("sha256", "=", sha256)
    .where("in_use", "=", 1)
    .execute();
  const changed = used.filter(({ base_id }) => base_id !== null || corrections.length > 0);
  if (changed.length === 0) return;
  for (const { id, base_id } of changed) {
    if (base_id !== null) await db.deleteFrom("reading").where("id", "=", id).execute();
    await correctFrom(db, base_id ?? id, corrections, how);
  }
  await removeUnusedTexts(db);
}

/** The readers' own reading in use, or in its place one with the corrections. */
async function correctFrom(
  db: Queries,
  base: number,
  corrections: readonly Correction[],
  { corrector, now, hash }: Recorrecting,
): Promise<void> {
  const inUse = corrections.length === 0 ? 1 : 0;
  await db.updateTable("reading").set({ in_use: inUse }).where("id", "=", base).execute();
  if (inUse === 1) return;
  const row = await db.selectFrom("reading").selectAll().where("id", "=", base).executeTakeFirstOrThrow();
  const head = JSON.parse(row.head) as ReadingHead;
  const source = JSON.parse(inflateRawSync(row.source).toString()) as unknown;
  const reading = corrector(await keptReading(db, base, head), source, corrections);
  await insertReading(db, {
    reading,
    // A list that could not be read stays unread, whatever doubt was accepted.
    head: { ...headOf(reading), unreadKinds: head.unreadKinds },
    edition: row.edition_id,
    source: row.source,
    base,
    now,
    hash,
  });
}
