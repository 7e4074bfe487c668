import type { Department, DepartmentItem, DepartmentSummary } from "../model/department.ts";
import type { DutyWords } from "../model/item-parts.ts";
import { KnownError } from "../model/known-error.ts";
import { placeOf } from "../model/place-of.ts";
import type { Body } from "../model/structure.ts";
import type { StoredEdition } from "../registry/editions.ts";
import type { Placed } from "../registry/items.ts";
import { canonicalBodyOf } from "../text/bodies-canonical.ts";
import type { App } from "./app.ts";
import { byReading, documentOf, editionsAsked, editionsIn, type Scope } from "./editions.ts";

/** Every body that the columns of the lists in scope name, the most loaded first; however they spell it, it is one. */
export async function listDepartments(app: App, scope: Scope = {}): Promise<DepartmentSummary[]> {
  return (await namedIn(app, await editionsAsked(app, scope))).departments;
}

interface Named {
  readonly departments: DepartmentSummary[];
  readonly editions: ReadonlyMap<number, StoredEdition>;
  bodyOf(printed: string, reading: number): Body;
}

async function namedIn(app: App, inScope: readonly StoredEdition[]): Promise<Named> {
  const editions = byReading(inScope);
  const counted = await app.registry.texts.countBodies([...editions.keys()]);
  const known = Map.groupBy(counted, ({ reading }) => reading);
  const bodies = new Map<string, Body>();
  const bodyOf = (printed: string, reading: number): Body => {
    const key = `${reading} ${printed}`;
    const edition = editions.get(reading);
    const names = known.get(reading)?.map(({ name }) => name) ?? [];
    const body = bodies.get(key) ?? canonicalBodyOf(printed, edition ? placeOf(edition.township) : nowhere, names);
    bodies.set(key, body);
    return body;
  };
  const groups = Map.groupBy(counted, ({ name, reading }) => bodyOf(name, reading).name);
  const departments = [...groups]
    .map(([name, rows]) => summaryOf(name, rows, { editions, bodyOf }))
    .toSorted(
      (a, b) => b.counterpart + b.receiver - (a.counterpart + a.receiver) || a.name.localeCompare(b.name, "zh"),
    );
  return { departments, editions, bodyOf };
}

const nowhere = { province: null, prefecture: null, county: null, name: null };

interface Row {
  readonly name: string;
  readonly reading: number;
  readonly role: string;
  readonly items: number;
}

function summaryOf(
  name: string,
  rows: readonly Row[],
  { editions, bodyOf }: Pick<Named, "editions" | "bodyOf">,
): DepartmentSummary {
  const bodies = rows.map((row) => bodyOf(row.name, row.reading));
  const [first] = bodies;
  const body = bodies.find(({ certain }) => certain) ?? first;
  return {
    name,
    body: body ?? { name, level: "unknown", certain: false, alternatives: [] },
    printed: [...new Set(rows.map((row) => row.name))],
    counterpart: sum(rows, "counterpart"),
    receiver: sum(rows, "receiver"),
    lists: new Set(rows.map((row) => editions.get(row.reading)?.id)).size,
  };
}

const sum = (rows: readonly Row[], role: string): number =>
  rows.reduce((total, row) => total + (row.role === role ? row.items : 0), 0);

/** An item that names a body, with its place, its words and its edition. */
interface NamingItem {
  readonly edition: StoredEdition;
  readonly place: Placed;
  readonly words: DutyWords;
  readonly role: DepartmentItem["role"];
  /** Whether a name that its list prints means that body. */
  readonly isMeant: (printed: string) => boolean;
}

/**
 * A body with every item in scope that names it, by its whole name or as a list prints it. Throws NOT_FOUND where no
 * column names it, and BAD_REQUEST where the name is that of several.
 */
export async function showDepartment(app: App, name: string, scope: Scope = {}): Promise<Department> {
  const { department, items } = await itemsOfDepartment(app, name, scope);
  const { name: whole, body, printed } = department;
  return { name: whole, body, printed, items: items.map(shown) };
}

function shown({ edition, place: { itemId, ordinal }, words, role }: NamingItem): DepartmentItem {
  const { kind, category, name } = words;
  const { id, township, sample, published } = edition;
  const document = documentOf(edition, kind).name;
  return { edition: id, township, sample, published, document, itemId, kind, ordinal, category, name, role };
}

/** The items that name a body, each once. Throws as `showDepartment`. */
export async function itemsOfDepartment(
  app: App,
  name: string,
  scope: Scope,
): Promise<{ readonly department: DepartmentSummary; readonly items: readonly NamingItem[] }> {
  const { departments, editions, bodyOf } = await namedIn(app, await editionsIn(app, scope));
  const department = oneNamed(departments, name);
  const readings = [...editions.keys()];
  const found = await Promise.all(
    department.printed.map(async (spelling) =>
      (await app.registry.texts.itemsNaming(spelling, readings)).map((place) => ({ ...place, spelling })),
    ),
  );
  const items = found.flat().flatMap(({ words, role, spelling, ...place }): NamingItem[] => {
    const edition = editions.get(place.reading);
    const isMeant = (printed: string): boolean => bodyOf(printed, place.reading).name === department.name;
    // The same words may mean another county's body there.
    return edition && isMeant(spelling) ? [{ edition, place, words, role, isMeant }] : [];
  });
  return { department, items: strongest(items) };
}

function oneNamed(departments: readonly DepartmentSummary[], name: string): DepartmentSummary {
  const whole = departments.find((department) => department.name === name);
  const named = whole ? [whole] : departments.filter(({ printed }) => printed.includes(name));
  const [only] =
    named.length > 0 ? named : departments.filter((department) => shortened(department.name) === shortened(name));
  if (named.length > 1) throw ambiguous(name, named);
  if (only) return only;
  throw new KnownError("NOT_FOUND", `Cannot find department "${name}" in the lists`, `清单中没有名为“${name}”的部门`);
}

/** A name without its county's own: 县民政局 for 青梧县民政局. */
const shortened = (name: string): string =>
  name.replace(/^[\p{Script=Han}]{2,7}?(?=[县市区旗州](?![县市区旗州]))/u, "");

function ambiguous(name: string, named: readonly DepartmentSummary[]): KnownError {
  const names = named.map((department) => department.name).join("、");
  return new KnownError(
    "BAD_REQUEST",
    `Cannot tell which "${name}" is meant: found ${names}`,
    `“${name}”不止一个：${names}，请写全称或选定县（市、区）`,
  );
}

/** An item once, by its strongest role: a longer printed name often holds a shorter one. */
function strongest(items: readonly NamingItem[]): NamingItem[] {
  const rank = { counterpart: 0, receiver: 0, mentioned: 1 } as const;
  const best = new Map<string, NamingItem>();
  for (const item of items) {
    const key = `${item.edition.id} ${item.place.itemId}`;
    const known = best.get(key);
    if (!known || rank[item.role] < rank[known.role]) best.set(key, item);
  }
  return [...best.values()];
}
