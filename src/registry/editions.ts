import type { Edition } from "../model/edition.ts";
import { type DutyKind, dutyKinds } from "../model/kind.ts";
import type { SourceInfo } from "../model/reading.ts";
import { kindsOf, type ReadingHead } from "./reading-head.ts";
import type { Queries } from "./store.ts";

export interface EditionFilter {
  readonly edition?: number | undefined;
  /** The day at which an edition must be in force, YYYY-MM-DD; today where absent. */
  readonly at?: string | undefined;
  /** Also editions that a newer one has replaced, or that are not in force yet. */
  readonly replaced?: boolean | undefined;
}

/** A reading in use: the lists that an edition has from one document. */
export interface EditionPart {
  readonly reading: number;
  readonly readAt: string;
  readonly document: SourceInfo;
  readonly kinds: readonly DutyKind[];
  /** How many doubts there are about the reading. */
  readonly doubts: number;
}

/** An edition as the registry keeps it. */
export interface StoredEdition extends Edition {
  readonly townshipId: number;
  readonly parts: readonly EditionPart[];
  /** Numbers of the readings in use, in the order of their lists. */
  readonly inUse: readonly number[];
}

/** Editions with the readings in use, by place, then newest first. */
export async function findEditions(
  db: Queries,
  { edition, at, replaced }: EditionFilter & { readonly at: string },
): Promise<StoredEdition[]> {
  const rows = await rowsOf(db);
  const editions = [...Map.groupBy(rows, ({ id }) => id).values()].map(asEdition);
  const inForce = newestOfEach(editions, at);
  return editions
    .filter(({ id }) => (edition === undefined ? replaced || inForce.has(id) : id === edition))
    .map((found) => ({ ...found, inForce: inForce.has(found.id) }));
}

const rowsOf = (db: Queries) =>
  db
    .selectFrom("edition")
    .innerJoin("township", "township.id", "edition.township_id")
    .innerJoin("reading", (join) => join.onRef("reading.edition_id", "=", "edition.id").on("reading.in_use", "=", 1))
    .select(["edition.id", "edition.township_id", "edition.published", "edition.added_at", "edition.sample"])
    .select(["township.name", "township.county", "township.prefecture", "township.province"])
    .select(["reading.id as reading", "reading.read_at", "reading.reader", "reading.head"])
    .select((from) => [
      from
        .selectFrom("reading as other")
        .whereRef("other.edition_id", "=", "edition.id")
        .where("other.base_id", "is", null)
        .select(({ fn }) => fn.countAll<number>().as("readings"))
        .as("readings"),
    ])
    .orderBy("township.province")
    .orderBy("township.prefecture")
    .orderBy("township.county")
    .orderBy("township.name")
    .orderBy("edition.published", "desc")
    .orderBy("edition.id", "desc")
    .orderBy("reading.id")
    .execute();

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/**
 * An edition is in force from its date (or, undated, from the day it was added) until the township's next one. Of two
 * with one date the one with more lists is, then the one that was added last.
 */
function newestOfEach(editions: readonly StoredEdition[], at: string): Set<number> {
  const newest = new Map<number, StoredEdition>();
  for (const edition of editions) {
    const best = newest.get(edition.townshipId);
    if (since(edition) <= at && (!best || follows(edition, best))) newest.set(edition.townshipId, edition);
  }
  return new Set([...newest.values()].map(({ id }) => id));
}

const since = ({ published, addedAt }: Edition): string => published ?? addedAt.slice(0, 10);
const lists = ({ counts, unreadKinds }: Edition): number =>
  dutyKinds.filter((kind) => counts[kind] > 0 || unreadKinds.includes(kind)).length;

function follows(one: StoredEdition, other: StoredEdition): boolean {
  if (since(one) !== since(other)) return since(one) > since(other);
  return lists(one) === lists(other) ? one.id > other.id : lists(one) > lists(other);
}

interface Part extends EditionPart {
  readonly head: ReadingHead;
  readonly reader: string;
}

function asEdition(rows: readonly Row[]): StoredEdition {
  const [row] = rows as [Row, ...Row[]];
  const parts = rows.map(asPart).toSorted((a, b) => firstKind(a) - firstKind(b));
  const [first, ...others] = parts as [Part, ...Part[]];
  const { id, name, county, prefecture, province, published, sample } = row;
  return {
    id,
    township: { name, county, prefecture, province },
    townshipId: row.township_id,
    published,
    addedAt: row.added_at,
    sample: sample === 1,
    inForce: false,
    document: first.document,
    documents: parts.map(({ document }) => document),
    declared: declaredBy(first.head, others),
    ...sums(parts),
    unreadKinds: unreadOf(parts),
    reader: (parts.toSorted((a, b) => b.reading - a.reading)[0] ?? first).reader,
    readings: Number(row.readings ?? 1),
    parts: parts.map(({ head, reader, ...part }) => part),
    inUse: parts.map(({ reading }) => reading),
  };
}

function asPart({ reading, read_at: readAt, reader, head: json }: Row): Part {
  const head = JSON.parse(json) as ReadingHead;
  const { document, findingCounts } = head;
  return { reading, readAt, reader, head, document, kinds: kindsOf(head), doubts: findingCounts.reading };
}

const firstKind = ({ kinds }: EditionPart): number =>
  kinds[0] === undefined ? dutyKinds.length : dutyKinds.indexOf(kinds[0]);

/** Of several documents each states the totals of its own lists; a total over all of them is nobody's. */
function declaredBy(first: ReadingHead, others: readonly Part[]): Edition["declared"] {
  if (others.length === 0) return first.declared;
  const { items, ...kinds } = Object.assign({}, first.declared, ...others.map(({ head }) => head.declared ?? {}));
  return Object.keys(kinds).length > 0 ? kinds : null;
}

function sums(parts: readonly Part[]): Pick<Edition, "accounting" | "counts" | "findings"> {
  const sum = (of: (head: ReadingHead) => number): number => parts.reduce((total, { head }) => total + of(head), 0);
  return {
    accounting: {
      characters: sum(({ accounting }) => accounting.characters),
      inItems: sum(({ accounting }) => accounting.inItems),
      furniture: sum(({ accounting }) => accounting.furniture),
      unplaced: sum(({ accounting }) => accounting.unplaced),
    },
    counts: {
      basic: sum(({ counts }) => counts.basic),
      supporting: sum(({ counts }) => counts.supporting),
      reclaimed: sum(({ counts }) => counts.reclaimed),
    },
    findings: {
      reading: sum(({ findingCounts }) => findingCounts.reading),
      source: sum(({ findingCounts }) => findingCounts.source),
    },
  };
}

/** A list that one document hides and another shows is read. */
const unreadOf = (parts: readonly Part[]): DutyKind[] =>
  dutyKinds.filter((kind) =>
    parts.some(
      (part) =>
        part.head.unreadKinds.includes(kind) && !parts.some((other) => other !== part && other.kinds.includes(kind)),
    ),
  );
