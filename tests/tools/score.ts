import type { DutyItem } from "../../src/model/duty-item.ts";
import type { Reading } from "../../src/model/reading.ts";
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

/** How many rows came out wrong or right, and how many of each the reading doubts. */
export interface Flags {
  readonly wrong: number;
  readonly wrongFlagged: number;
  readonly right: number;
  readonly rightFlagged: number;
}

export function flagsOf(rows: readonly MadeRow[], reading: Reading): Flags {
  const missed = new Set(scoreOf(rows, reading.items).misses.map((miss) => miss.split(" ")[0]));
  const doubted = new Set(
    reading.findings.filter(({ about }) => about === "reading").map(({ kind, ordinal }) => `${kind}:${ordinal}`),
  );
  const keys = rows.map((row) => `${row.kind}:${row.ordinal}`);
  const wrong = keys.filter((key) => missed.has(key));
  const right = keys.filter((key) => !missed.has(key));
  const flagged = (of: readonly string[]): number => of.filter((key) => doubted.has(key)).length;
  return { wrong: wrong.length, wrongFlagged: flagged(wrong), right: right.length, rightFlagged: flagged(right) };
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
