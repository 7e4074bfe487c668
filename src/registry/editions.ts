import type { Edition } from "../model/edition.ts";
import type { ReadingHead } from "./reading-head.ts";
import type { Queries } from "./store.ts";

export interface EditionFilter {
  readonly edition?: number | undefined;
  readonly township?: string | undefined;
  readonly county?: string | undefined;
  /** The day at which an edition must be in force, YYYY-MM-DD; today where absent. */
  readonly at?: string | undefined;
  /** Also editions that a newer one has replaced. */
  readonly replaced?: boolean | undefined;
}

/** Editions with the reading in use, by place, then newest first. */
export async function findEditions(
  db: Queries,
  filter: EditionFilter,
): Promise<(Edition & { readonly reading: number })[]> {
  const rows = await db
    .selectFrom("edition")
    .innerJoin("township", "township.id", "edition.township_id")
    .innerJoin("reading", (join) => join.onRef("reading.edition_id", "=", "edition.id").on("reading.in_use", "=", 1))
    .innerJoin("document", "document.sha256", "reading.sha256")
    .select([
      "edition.id",
      "edition.township_id",
      "edition.published",
      "edition.added_at",
      "edition.sample",
      "township.name",
      "township.county",
      "township.prefecture",
      "township.province",
      "reading.id as reading",
      "reading.reader",
      "reading.head",
    ])
    .select((from) => [
      from
        .selectFrom("reading as other")
        .whereRef("other.edition_id", "=", "edition.id")
        .select(({ fn }) => fn.countAll<number>().as("readings"))
        .as("readings"),
    ])
    .$if(filter.township !== undefined, (query) => query.where("township.name", "=", filter.township ?? ""))
    .$if(filter.county !== undefined, (query) => query.where("township.county", "=", filter.county ?? ""))
    .orderBy("township.province")
    .orderBy("township.prefecture")
    .orderBy("township.county")
    .orderBy("township.name")
    .orderBy("edition.published", "desc")
    .orderBy("edition.id", "desc")
    .execute();
  const inForce = newestOfEach(rows, filter.at);
  return rows
    .filter((row) =>
      filter.edition === undefined ? filter.replaced || inForce.has(row.id) : row.id === filter.edition,
    )
    .map((row) => asEdition(row, inForce.has(row.id)));
}

interface Row {
  readonly id: number;
  readonly township_id: number;
  readonly published: string | null;
  readonly added_at: string;
  readonly sample: number;
  readonly name: string | null;
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly province: string | null;
  readonly reading: number;
  readonly reader: string;
  readonly head: string;
  readonly readings: number | null;
}

/** An edition is in force from its date (or, undated, from the day it was added) until the township's next one. */
function newestOfEach(rows: readonly Row[], at: string | undefined): Set<number> {
  const since = (row: Row): string => row.published ?? row.added_at.slice(0, 10);
  const begun = rows.filter((row) => at === undefined || since(row) <= at);
  const newest = new Map<number, Row>();
  for (const row of begun) {
    const best = newest.get(row.township_id);
    if (!best || since(row) > since(best) || (since(row) === since(best) && row.id > best.id))
      newest.set(row.township_id, row);
  }
  return new Set([...newest.values()].map((row) => row.id));
}

function asEdition(row: Row, inForce: boolean): Edition & { readonly reading: number } {
  const head = JSON.parse(row.head) as ReadingHead;
  const { characters, inItems, furniture, unplaced } = head.accounting;
  return {
    id: row.id,
    township: { name: row.name, county: row.county, prefecture: row.prefecture, province: row.province },
    published: row.published,
    addedAt: row.added_at,
    sample: row.sample === 1,
    inForce,
    document: head.document,
    declared: head.declared,
    accounting: { characters, inItems, furniture, unplaced },
    counts: head.counts,
    findings: head.findingCounts,
    reader: row.reader,
    readings: Number(row.readings ?? 1),
    reading: row.reading,
  };
}
