// Items of real lists with the standard duties that a reader found in them; the lists lie beside the project.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DutyItem } from "../src/model/duty-item.ts";
import { readDutyList } from "../src/readers/read.ts";

/** 3: the item is a right answer to who asks about the duty; 2: a right part of it; 1: near. */
export type Grade = 1 | 2 | 3;

export interface LabelledItem {
  readonly item: DutyItem;
  readonly duties: ReadonlyMap<string, Grade>;
}

interface Label {
  readonly document: string;
  readonly kind: string;
  readonly ordinal: number;
  readonly duties: readonly (readonly [string, Grade])[];
}

const lists = join(import.meta.dirname, "../../shared/lists");
const labels = join(import.meta.dirname, "../tests/labels/duties");

/** Labelled lists by the name of their file; none where the lists are not there. */
export async function labelledLists(): Promise<Map<string, LabelledItem[]>> {
  if (!existsSync(lists)) return new Map();
  const labelsOf = Map.groupBy(readdirSync(labels).flatMap(labelsIn), ({ document }) => document);
  const found = new Map<string, LabelledItem[]>();
  for (const name of readdirSync(lists)) {
    const bytes = readFileSync(join(lists, name));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const known = labelsOf.get(sha256);
    if (!known) continue;
    const dutiesOf = new Map(known.map(({ kind, ordinal, duties }) => [`${kind} ${ordinal}`, new Map(duties)]));
    const { reading } = await readDutyList({ name, bytes, sha256 });
    found.set(
      name,
      reading.items.map((item) => ({ item, duties: dutiesOf.get(`${item.kind} ${item.ordinal}`) ?? new Map() })),
    );
  }
  return found;
}

const labelsIn = (file: string): Label[] =>
  readFileSync(join(labels, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Label);
