import type { Department, DepartmentItem, DepartmentSummary } from "../model/department.ts";
import { KnownError } from "../model/known-error.ts";
import { bodyName } from "../text/bodies.ts";
import type { App } from "./app.ts";
import { byReading, editionsIn, type Scope } from "./editions.ts";

/** Every body that the columns of the lists in scope name, the most loaded first. */
export async function listDepartments(app: App, scope: Scope = {}): Promise<DepartmentSummary[]> {
  const editions = byReading(await editionsIn(app, scope));
  const counted = await app.registry.countBodies([...editions.keys()]);
  const groups = Map.groupBy(counted, ({ name, reading }) =>
    bodyName(name, editions.get(reading)?.township.county ?? null),
  );
  return [...groups]
    .map(([name, rows]) => ({
      name,
      printed: [...new Set(rows.map((row) => row.name))],
      counterpart: sum(rows, "counterpart"),
      receiver: sum(rows, "receiver"),
      lists: new Set(rows.map((row) => editions.get(row.reading)?.id)).size,
    }))
    .toSorted(
      (a, b) => b.counterpart + b.receiver - (a.counterpart + a.receiver) || a.name.localeCompare(b.name, "zh"),
    );
}

const sum = (rows: readonly { readonly role: string; readonly items: number }[], role: string): number =>
  rows.reduce((total, row) => total + (row.role === role ? row.items : 0), 0);

/** A body with every item in scope that names it. Throws NOT_FOUND where no column names it. */
export async function showDepartment(app: App, name: string, scope: Scope = {}): Promise<Department> {
  const editions = byReading(await editionsIn(app, scope));
  const summary = (await listDepartments(app, scope)).find(
    (department) => department.name === name || department.printed.includes(name),
  );
  if (!summary)
    throw new KnownError("NOT_FOUND", `Cannot find department "${name}" in the lists`, `清单中没有名为“${name}”的部门`);
  const readings = [...editions.keys()];
  const found = await Promise.all(
    summary.printed.map(async (printed) =>
      (await app.registry.itemsNaming(printed, readings)).map((place) => ({ ...place, printed })),
    ),
  );
  const items = found.flat().flatMap(({ reading, itemId, ordinal, words, role, printed }): DepartmentItem[] => {
    const edition = editions.get(reading);
    // The same words may mean another county's body there.
    if (!edition || bodyName(printed, edition.township.county) !== summary.name) return [];
    const { kind, category, name: item } = words;
    return [
      {
        edition: edition.id,
        township: edition.township,
        sample: edition.sample,
        itemId,
        kind,
        ordinal,
        category,
        name: item,
        role,
      },
    ];
  });
  return { name: summary.name, printed: summary.printed, items: strongest(items) };
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
