import type { DutyItem } from "../../src/model/duty-item.ts";
import type { MadeRow } from "./made-list.ts";

/** How well a reading meets what was printed, field by field; white space never counts. */
export interface Score {
  readonly missing: number;
  readonly extra: number;
  readonly accuracy: number;
  readonly misses: readonly string[];
}

const bare = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");
const names = (list: readonly string[]): string => list.map(bare).join("|");

/** Scores items against the rows that were printed, as the hand-checked lists are scored. */
export function scoreOf(rows: readonly MadeRow[], items: readonly DutyItem[]): Score {
  const found = new Map<string, DutyItem>();
  for (const item of items)
    if (!found.has(`${item.kind}:${item.ordinal}`)) found.set(`${item.kind}:${item.ordinal}`, item);
  const misses: string[] = [];
  let [fields, missing] = [0, 0];
  for (const row of rows) {
    const key = `${row.kind}:${row.ordinal}`;
    const item = found.get(key);
    if (!item) missing++;
    found.delete(key);
    const [want, have] = [wanted(row), item ? had(item) : {}];
    for (const [field, value] of Object.entries(want)) {
      fields++;
      if (have[field] !== value) misses.push(`${key} ${field}: ${value} ≠ ${have[field] ?? "nothing"}`);
    }
  }
  return { missing, extra: found.size, accuracy: 1 - misses.length / fields, misses };
}

function wanted(row: MadeRow): Record<string, string> {
  const common = { category: bare(row.category), name: bare(row.name) };
  const departments = names(row.departments ?? []);
  if (row.kind === "supporting")
    return { ...common, departments, theirs: bare((row.theirs ?? []).join("")), ours: bare((row.ours ?? []).join("")) };
  if (row.kind === "reclaimed") return { ...common, handovers: `${departments}→${bare((row.method ?? []).join(""))}` };
  return common;
}

function had(item: DutyItem): Record<string, string> {
  const common = { category: bare(item.category ?? ""), name: bare(item.name) };
  if (item.kind === "supporting")
    return {
      ...common,
      departments: names(item.counterpartDepartments),
      theirs: bare(item.departmentResponsibilities),
      ours: bare(item.townshipResponsibilities),
    };
  if (item.kind === "reclaimed")
    return {
      ...common,
      handovers: item.handovers
        .map((one) => `${names(one.receivingDepartments)}→${bare(one.handlingMethod)}`)
        .join("\n"),
    };
  return common;
}
