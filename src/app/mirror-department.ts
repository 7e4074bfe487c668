import type { DutyShare } from "../model/answer.ts";
import type { DutyName } from "../model/catalogue.ts";
import { mayLackItems } from "../model/edition.ts";
import type { DutyWords } from "../model/item-parts.ts";
import type { DepartmentMirror, MirrorAbsence, MirrorRow } from "../model/mirror.ts";
import type { StoredEdition } from "../registry/editions.ts";
import type { Placed } from "../registry/items.ts";
import { undampened } from "../search/catalogue/knowledge.ts";
import { heldFrom } from "../search/verdict.ts";
import type { App } from "./app.ts";
import { itemsOfDepartment } from "./departments.ts";
import { byReading, editionsIn, type Scope } from "./editions.ts";
import { knowledge } from "./knowledge.ts";
import { type MirroredItem, versionsOf } from "./mirror-versions.ts";

/**
 * A department as its counties' lists mirror it: duty by duty what they say that it does, what they expect of the township,
 * and which lists say otherwise or nothing. Throws NOT_FOUND and BAD_REQUEST as `showDepartment`.
 */
export async function mirrorDepartment(app: App, name: string, scope: Scope = {}): Promise<DepartmentMirror> {
  const { department, items } = await itemsOfDepartment(app, name, scope);
  const named = items.filter(({ role }) => role !== "mentioned");
  const counties = new Set(named.map(({ edition }) => countyOf(edition)));
  const editions = (await editionsIn(app, scope)).filter((edition) => counties.has(countyOf(edition)));
  const duties = await dutiesOf(app, editions);
  const duty = mainDuties(named, duties);
  const groups = Map.groupBy(named, (item) => duty.get(nameOf(item))?.id ?? nameOf(item));
  const held = await heldIn(app, editions, duties);
  const rows = [...groups.values()].map((group): MirrorRow => {
    const [first] = group as [NamedItem];
    const meant = duty.get(nameOf(first)) ?? null;
    const { versions, alike } = versionsOf(group.map(mirrored));
    const naming = new Set(group.map(({ edition }) => edition.id));
    const others = editions.filter(({ id }) => !naming.has(id));
    const absent = others.map((edition) => absenceOf(edition, meant && held.get(`${edition.id} ${meant.id}`)));
    return {
      duty: meant,
      name: meant?.name ?? first.words.name,
      differs: !alike || absent.length > 0,
      versions,
      absent,
    };
  });
  return {
    name: department.name,
    body: department.body,
    lists: editions.length,
    rows: rows.toSorted((a, b) => placesIn(b) - placesIn(a)),
  };
}

const placesIn = ({ versions }: MirrorRow): number => versions.reduce((sum, { places }) => sum + places.length, 0);

const countyOf = ({ township: { province, prefecture, county } }: StoredEdition): string =>
  [province, prefecture, county].join(" ");

type NamedItem = Awaited<ReturnType<typeof itemsOfDepartment>>["items"][number];

const mirrored = ({ edition, place, words, isMeant }: NamedItem): MirroredItem => ({
  edition: edition.id,
  township: edition.township,
  sample: edition.sample,
  item: { ...words, id: place.itemId, ordinal: place.ordinal },
  isMeant,
});

type HeldDuties = ReadonlyMap<number, readonly DutyShare[]>;

/** The standard duties that each text of some editions holds, the surest first. */
async function dutiesOf(app: App, editions: readonly StoredEdition[]): Promise<HeldDuties> {
  const found = new Map<number, DutyShare[]>();
  const { index } = await app.indexes.of(editions);
  for (const [text, held] of index.duties()) {
    const sure = held.flatMap(([number, dampened]) => {
      const { id, name } = knowledge().duties[number] ?? {};
      const share = undampened(dampened);
      return id && name && share >= heldFrom ? [{ id, name, share }] : [];
    });
    if (sure.length > 0) found.set(text, sure);
  }
  return found;
}

const nameOf = ({ words: { kind, name } }: NamedItem): string => `${kind} ${name}`;

/** The duty under which items of one list and name stand, however their clauses differ: the one that they hold most. */
function mainDuties(items: readonly NamedItem[], duties: HeldDuties): ReadonlyMap<string, DutyName> {
  const main = new Map<string, DutyName>();
  for (const [name, alike] of Map.groupBy(items, nameOf)) {
    const held = alike.flatMap(({ place }) => duties.get(place.text) ?? []);
    const sums = [...Map.groupBy(held, ({ id }) => id).values()].map((shares) => ({
      duty: shares[0] as DutyShare,
      sum: shares.reduce((sum, { share }) => sum + share, 0),
    }));
    const [most] = sums.toSorted((a, b) => b.sum - a.sum);
    if (most) main.set(name, { id: most.duty.id, name: most.duty.name });
  }
  return main;
}

type HeldItem = Placed & { readonly words: DutyWords };

/** By edition and duty the first item that holds it. */
async function heldIn(
  app: App,
  editions: readonly StoredEdition[],
  duties: HeldDuties,
): Promise<ReadonlyMap<string, HeldItem>> {
  const readings = byReading(editions);
  const { places, words } = await app.registry.texts.placed([...duties.keys()], [...readings.keys()]);
  const held = new Map<string, HeldItem>();
  for (const place of places) {
    const [edition, found] = [readings.get(place.reading), words.get(place.text)];
    for (const { id } of duties.get(place.text) ?? []) {
      const key = `${edition?.id} ${id}`;
      if (found && !held.has(key)) held.set(key, { ...place, words: found });
    }
  }
  return held;
}

function absenceOf(edition: StoredEdition, item: HeldItem | null | undefined): MirrorAbsence {
  const { id, township, sample } = edition;
  return {
    edition: id,
    township,
    sample,
    item: item ? { itemId: item.itemId, kind: item.words.kind, name: item.words.name } : null,
    whole: !mayLackItems(edition),
  };
}
