import { doubtCount } from "../model/doubts.ts";
import type { ImportProposal, PlaceSaid, TownshipCandidate } from "../model/import-proposal.ts";
import { type DutyKind, dutyKinds } from "../model/kind.ts";
import type { Reading, Township } from "../model/reading.ts";
import { editionAskedFor, townshipAskedFor } from "./asked-for.ts";
import { correctionsOf } from "./corrections.ts";
import { findEditions, type StoredEdition } from "./editions.ts";
import { type Likeness, likenessTo } from "./likeness.ts";
import { asSaid, placeKept } from "./place-kept.ts";
import { type ProposalFacts, worded } from "./proposal-words.ts";
import { headOf, kindsOf } from "./reading-head.ts";
import type { Queries } from "./store.ts";
import { matchTownship, type TownshipMatch, withPlaceSaid } from "./townships.ts";

export interface ImportWish {
  readonly reading: Reading;
  readonly sample: boolean;
  /** A known edition's number, or "new", or undefined to follow the proposal. */
  readonly as: number | "new" | undefined;
  /** Also into an edition of another township, where `as` names one. */
  readonly force?: boolean | undefined;
  /** An edition of the township that it is of, as a person says who knows. */
  readonly of?: number | undefined;
  /** Where the township lies, as a person says who knows. */
  readonly place?: PlaceSaid | undefined;
  /** The `confirmation` of the proposal that a person agreed to. */
  readonly confirmed?: string | undefined;
}

/** A proposal, and what keeping the reading means for the readings that are in use. */
export interface Plan {
  readonly proposal: ImportProposal;
  /** Readings that go out of use. */
  readonly retires: readonly number[];
  /** The known township that its edition is of from now on; undefined for the edition's own. */
  readonly township?: number | undefined;
}

interface Draft extends Omit<Plan, "proposal"> {
  readonly facts: Facts;
}

type Facts = Omit<ProposalFacts, "township" | "placed">;

/** From this share of equal items on, two documents of one township are the same edition. */
const almostAll = 0.95;
/** From this share of equal names on, two documents of one township and date are: another reading may spell words otherwise. */
const mostNames = 0.5;

/** What an import of a reading would do; nothing is changed. Throws NOT_FOUND and CONFLICT for an edition that cannot be meant. */
export async function planImport(db: Queries, wish: ImportWish): Promise<Plan> {
  const { reading } = wish;
  const mine: Mine = {
    reading,
    township: withPlaceSaid(reading.township, wish.place),
    kinds: kindsOf(headOf(reading)),
    known: await findEditions(db, { replaced: true, at: "" }),
  };
  const { facts, retires, township } = await draftOf(db, mine, wish);
  const edition = mine.known.find(({ id }) => id === facts.edition);
  const home = edition ?? mine.known.find(({ townshipId }) => townshipId === township);
  const said = wish.of === undefined ? wish.place : asSaid(townshipAskedFor(mine.known, wish.of, wish).township);
  const place = placeKept({ printed: reading.township, said: said ?? {}, known: home?.township });
  const proposal = worded({ ...facts, ...place });
  if (!edition || place.placed !== "set") return { proposal, retires, township };
  const match = await townshipOf(db, { ...mine, township: place.township }, wish);
  return { proposal, retires, township: match.is === "known" ? match.id : undefined };
}

/** What an import would do, before its place is looked at. */
async function draftOf(db: Queries, mine: Mine, wish: ImportWish): Promise<Draft> {
  const { reading, sample, as } = wish;
  if (typeof as === "number") {
    const known = editionAskedFor(mine.known, as, wish);
    return holds(known, reading) ? planSame(db, mine, known) : planWith(db, mine, known, "asked-for");
  }
  const same = as === undefined ? mine.known.find((edition) => holds(edition, reading)) : undefined;
  if (same) return planSame(db, mine, same);
  const match = await townshipOf(db, mine, wish);
  const township = match.is === "known" ? match.id : undefined;
  if (as === "new") return { ...beside(mine, "asked-for", undefined), township };
  if (match.is === "new") return beside(mine, "first-of-township", undefined);
  if (match.is === "unclear") return unclear(mine, match);
  const editions = mine.known.filter((edition) => edition.townshipId === match.id && edition.sample === sample);
  return { ...(await planAmong(db, mine, editions)), township };
}

interface Mine {
  readonly reading: Reading;
  readonly township: Township;
  readonly kinds: readonly DutyKind[];
  /** Every edition of the registry. */
  readonly known: readonly StoredEdition[];
}

/** The township that a person named, else the one that the reading matches. */
async function townshipOf(db: Queries, { known, township }: Mine, wish: ImportWish): Promise<TownshipMatch> {
  if (wish.of === undefined) return matchTownship(db, township, wish.sample);
  return { is: "known", id: townshipAskedFor(known, wish.of, wish).townshipId };
}

/** Stands by itself until a person says which of its namesakes it is. */
function unclear(mine: Mine, { because, candidates }: Extract<TownshipMatch, { is: "unclear" }>): Draft {
  const newest = candidates.flatMap((id) => mine.known.find(({ townshipId }) => townshipId === id) ?? []);
  return beside(mine, because, undefined, { candidates: newest.map(asCandidate) });
}

const asCandidate = ({ id, township, published }: StoredEdition): TownshipCandidate => ({
  edition: id,
  place: [township.province, township.prefecture, township.county, township.name].join(""),
  published,
});

const holds = (edition: StoredEdition, { document }: Reading): boolean =>
  edition.documents.some(({ sha256 }) => sha256 === document.sha256);

async function planSame(db: Queries, mine: Mine, known: StoredEdition): Promise<Draft> {
  const part = known.parts.find(({ document }) => document.sha256 === mine.reading.document.sha256);
  const row = await db
    .selectFrom("reading")
    .select("reader")
    .where("id", "=", part?.reading ?? 0)
    .executeTakeFirst();
  if (row?.reader !== mine.reading.reader) return planWith(db, mine, known, "same-document");
  const facts = { as: "already-there", edition: known.id, because: "same-document", sharedItems: 1 } as const;
  return { facts: factsOf(mine, facts), retires: [] };
}

/** Which of the township's editions a reading belongs to: one that lacks its lists, one that it repeats, or none. */
async function planAmong(db: Queries, mine: Mine, known: readonly StoredEdition[]): Promise<Draft> {
  const { published } = mine.reading;
  const dated = known.filter((edition) => published !== null && edition.published === published);
  const open = known.slice(0, 1).filter((edition) => datesAgree(edition.published, published));
  const joined = [...dated, ...open].find((edition) => retiredBy(mine, edition).length === 0);
  if (joined) return planWith(db, mine, joined, "other-lists");
  const possible = known.filter((edition) => datesAgree(edition.published, published));
  const likenesses = await Promise.all(
    possible.map(async (edition) => ({ edition, ...(await likeness(db, mine, edition)) })),
  );
  const nearest = likenesses.toSorted((a, b) => b.names - a.names)[0];
  if (!nearest) return beside(mine, "other-date", known[0]);
  const sameDate = dated.includes(nearest.edition) && nearest.names >= mostNames;
  const shared = { sharedItems: nearest.words };
  if (!sameDate && nearest.words < almostAll) return beside(mine, "different-items", nearest.edition, shared);
  if (lacking(mine, nearest.edition).length > 0) return beside(mine, "would-lose-lists", nearest.edition, shared);
  return planWith(db, mine, nearest.edition, sameDate ? "same-date" : "same-items");
}

/** A date that one document does not state, or states to the month, contradicts nothing. */
const datesAgree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a);

/** Parts of an edition whose place a reading would take: those of the same document, or with one of its lists. */
const retiredBy = ({ reading, kinds }: Mine, edition: StoredEdition): StoredEdition["parts"] =>
  edition.parts.filter(
    (part) => part.document.sha256 === reading.document.sha256 || part.kinds.some((kind) => kinds.includes(kind)),
  );

/** Lists that would go out of use without another in their place. */
function lacking(mine: Mine, edition: StoredEdition): DutyKind[] {
  const retired = retiredBy(mine, edition).flatMap(({ kinds }) => kinds);
  return dutyKinds.filter((kind) => retired.includes(kind) && !mine.kinds.includes(kind));
}

async function planWith(
  db: Queries,
  mine: Mine,
  known: StoredEdition,
  because: ImportProposal["because"],
): Promise<Draft> {
  const retired = retiredBy(mine, known);
  const replaces = dutyKinds.filter((kind) => retired.some(({ kinds }) => kinds.includes(kind)));
  const { words } = await likeness(db, mine, known);
  const facts = {
    as: retired.length > 0 ? "another-reading" : "joins-edition",
    edition: known.id,
    replaces,
    because,
    sharedItems: retired.length > 0 ? words : null,
    doubts: retired.length > 0 ? doubtsOf(mine, retired) : null,
    setAside: await setAsideBy(db, mine, retired),
  } as const;
  return { facts: factsOf(mine, facts), retires: retired.map(({ reading }) => reading) };
}

/** What people did with other documents than the one that is read: it stays with those. */
async function setAsideBy(
  db: Queries,
  { reading }: Mine,
  retired: StoredEdition["parts"],
): Promise<ProposalFacts["setAside"]> {
  const documents = retired
    .map(({ document }) => document.sha256)
    .filter((sha256) => sha256 !== reading.document.sha256);
  const [corrections, changes] = await Promise.all(
    (["reading", "draft"] as const).map((layer) => correctionsOf(db, documents, layer)),
  );
  return { corrections: corrections?.length ?? 0, draftChanges: changes?.length ?? 0 };
}

const nothingAside: ProposalFacts["setAside"] = { corrections: 0, draftChanges: 0 };

const doubtsOf = ({ reading }: Mine, retired: StoredEdition["parts"]): ProposalFacts["doubts"] => ({
  now: doubtCount(reading),
  before: retired.reduce((sum, { doubts }) => sum + doubts, 0),
});

function beside(
  mine: Mine,
  because: ImportProposal["because"],
  known: StoredEdition | undefined,
  more: Partial<Facts> = {},
): Draft {
  const lacks = known ? lacking(mine, known) : [];
  const facts = { as: "new-edition", beside: known?.id ?? null, because, sharedItems: null, lacks, ...more } as const;
  return { facts: factsOf(mine, facts), retires: [] };
}

function factsOf(
  { township, kinds, known }: Mine,
  facts: Pick<Facts, "as" | "because" | "sharedItems"> & Partial<Facts>,
): Facts {
  const about = known.find(({ id }) => id === (facts.edition ?? facts.beside));
  const none = {
    edition: null,
    replaces: [],
    beside: null,
    lacks: [],
    candidates: [],
    doubts: null,
    setAside: nothingAside,
  };
  return { ...none, name: township.name, kinds, published: about?.published ?? null, ...facts };
}

/** How alike a reading is to the lists of an edition whose place it would take. */
const likeness = (db: Queries, mine: Mine, edition: StoredEdition): Promise<Likeness> =>
  likenessTo(
    db,
    mine.reading.items,
    retiredBy(mine, edition).map(({ reading }) => reading),
  );
