import type { Department, DepartmentItem, DepartmentSummary } from "../model/department.ts";
import { KnownError } from "../model/known-error.ts";
import { placeOf } from "../model/place-of.ts";
import type { Body } from "../model/structure.ts";
import type { StoredEdition } from "../registry/editions.ts";
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

/**
 * A body with every item in scope that names it, by its whole name or as a list prints it. Throws NOT_FOUND where no
 * column names it, and BAD_REQUEST where the name is that of several.
 */
export async function showDepartment(app: App, name: string, scope: Scope = {}): Promise<Department> {
  const { departments, editions, bodyOf } = await namedIn(app, await editionsIn(app, scope));
  const { printed, body, name: whole } = oneNamed(departments, name);
  const readings = [...editions.keys()];
  const found = await Promise.all(
    printed.map(async (spelling) =>
      (await app.registry.texts.itemsNaming(spelling, readings)).map((place) => ({ ...place, spelling })),
    ),
  );
  const items = found.flat().flatMap(({ reading, itemId, ordinal, words, role, spelling }): DepartmentItem[] => {
    const edition = editions.get(reading);
    // The same words may mean another county's body there.
    if (!edition || bodyOf(spelling, reading).name !== whole) return [];
    const { kind, category, name: item } = words;
    const { id, township, sample, published } = edition;
    const place = { edition: id, township, sample, published, document: documentOf(edition, kind).name };
    return [{ ...place, itemId, kind, ordinal, category, name: item, role }];
  });
  return { name: whole, body, printed, items: strongest(items) };
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
function strongest(items: readonly DepartmentItem[]): DepartmentItem[] {
  const rank = { counterpart: 0, receiver: 0, mentioned: 1 } as const;
  const best = new Map<string, DepartmentItem>();
  for (const item of items) {
    const key = `${item.edition} ${item.itemId}`;
    const known = best.get(key);
    if (!known || rank[item.role] < rank[known.role]) best.set(key, item);
  }
  return [...best.values()];
}
