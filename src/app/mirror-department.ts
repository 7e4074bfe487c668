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
  const groups = Map.groupBy(named, ({ place, words }) => duties.get(place.text)?.id ?? `${words.kind} ${words.name}`);
  const held = await heldIn(app, editions, duties);
  const rows = [...groups.values()].map((group): MirrorRow => {
    const [first] = group;
    const duty = duties.get(first?.place.text ?? 0) ?? null;
    const { versions, alike } = versionsOf(group.map(mirrored));
    const naming = new Set(group.map(({ edition }) => edition.id));
    const others = editions.filter(({ id }) => !naming.has(id));
    const absent = others.map((edition) => absenceOf(edition, duty && held.get(`${edition.id} ${duty.id}`)));
    return {
      duty,
      name: duty?.name ?? first?.words.name ?? "",
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

/** The surest standard duty of each text of some editions; a text that holds none is left out. */
async function dutiesOf(app: App, editions: readonly StoredEdition[]): Promise<ReadonlyMap<number, DutyName>> {
  const found = new Map<number, DutyName>();
  for (const [text, [surest]] of (await app.indexes.of(editions)).duties()) {
    const [number, dampened] = surest ?? [-1, 0];
    const duty = undampened(dampened) >= heldFrom ? knowledge().duties[number] : undefined;
    if (duty) found.set(text, { id: duty.id, name: duty.name });
  }
  return found;
}

type HeldItem = Placed & { readonly words: DutyWords };

/** By edition and duty the first item that holds it. */
async function heldIn(
  app: App,
  editions: readonly StoredEdition[],
  duties: ReadonlyMap<number, DutyName>,
): Promise<ReadonlyMap<string, HeldItem>> {
  const readings = byReading(editions);
  const { places, words } = await app.registry.texts.placed([...duties.keys()], [...readings.keys()]);
  const held = new Map<string, HeldItem>();
  for (const place of places) {
    const [edition, duty, found] = [readings.get(place.reading), duties.get(place.text), words.get(place.text)];
    const key = `${edition?.id} ${duty?.id}`;
    if (found && !held.has(key)) held.set(key, { ...place, words: found });
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
