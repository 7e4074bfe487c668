import type { ImportProposal } from "../model/edition.ts";
import type { Reading } from "../model/reading.ts";
import { findEditions } from "./editions.ts";
import { wordsOf } from "./item-words.ts";
import { itemsOf } from "./items.ts";
import type { Queries } from "./store.ts";
import { findTownship } from "./townships.ts";

/** From this share of equal items on, two documents of one township are the same edition. */
const almostAll = 0.95;

/** What an import of a reading would do; nothing is changed. */
export async function propose(db: Queries, reading: Reading): Promise<ImportProposal> {
  const same = await sameDocument(db, reading);
  if (same)
    return {
      as: same.reader === reading.reader ? "already-there" : "another-reading",
      edition: same.edition_id,
      because: "same-document",
      sharedItems: 1,
    };
  const township = await findTownship(db, reading.township);
  if (township === undefined)
    return { as: "new-edition", edition: null, because: "first-of-township", sharedItems: null };
  const rows = await db.selectFrom("edition").select("id").where("township_id", "=", township).execute();
  const known = (await findEditions(db, { replaced: true })).filter((edition) =>
    rows.some(({ id }) => id === edition.id),
  );
  const dated = known.find((edition) => reading.published !== null && edition.published === reading.published);
  if (dated)
    return {
      as: "another-reading",
      edition: dated.id,
      because: "same-date",
      sharedItems: await shared(db, reading, dated.reading),
    };
  const shares = await Promise.all(
    known.map(async (edition) => ({ edition: edition.id, share: await shared(db, reading, edition.reading) })),
  );
  const nearest = shares.toSorted((a, b) => b.share - a.share)[0];
  return nearest && nearest.share >= almostAll
    ? { as: "another-reading", edition: nearest.edition, because: "same-items", sharedItems: nearest.share }
    : { as: "new-edition", edition: null, because: "different-items", sharedItems: nearest?.share ?? null };
}

const sameDocument = (db: Queries, reading: Reading) =>
  db
    .selectFrom("reading")
    .select(["edition_id", "reader"])
    .where("sha256", "=", reading.document.sha256)
    .where("in_use", "=", 1)
    .executeTakeFirst();

/** Share of the larger list's items that stand in both with the same words. */
async function shared(db: Queries, reading: Reading, other: number): Promise<number> {
  const items = await itemsOf(db, other);
  const theirs = new Set(items.map((item) => JSON.stringify(wordsOf(item))));
  const both = reading.items.filter((item) => theirs.has(JSON.stringify(wordsOf(item)))).length;
  return both / Math.max(items.length, reading.items.length, 1);
}
