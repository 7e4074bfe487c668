import type { DutyItem } from "../model/duty-item.ts";
import type { DutyWords } from "../model/item-parts.ts";
import { wordsOf } from "./item-words.ts";
import type { Queries } from "./store.ts";

/** How a text's vector is made. The registry keeps vectors and knows nothing of what is in them. */
export interface VectorMaker {
  readonly version: number;
  vectorOf(words: DutyWords): Uint8Array;
}

/** Vectors that were made ahead of keeping their texts, by the texts' words as they are kept. */
export interface VectorsAhead {
  readonly version: number;
  readonly of: ReadonlyMap<string, Uint8Array>;
}

const missing = (db: Queries, maker: VectorMaker) =>
  db
    .selectFrom("duty_text")
    .leftJoin("text_vector", (join) =>
      join.onRef("text_vector.text_id", "=", "duty_text.id").on("text_vector.version", "=", maker.version),
    )
    .where("text_vector.text_id", "is", null)
    .select(["duty_text.id", "duty_text.words"]);

/** How many texts have no vector of this version. */
export async function lackingVectors(db: Queries, maker: VectorMaker): Promise<number> {
  const rows = await missing(db, maker)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as("texts"))
    .execute();
  return rows[0]?.texts ?? 0;
}

const batch = 500;

/** Is told how many vectors are made. */
export type VectorsMade = (made: number) => void;

/** Makes the vectors that are missing or of another version, but for those that were made ahead. */
export async function makeVectors(
  db: Queries,
  maker: VectorMaker,
  { onMade, ahead = [] }: { readonly onMade?: VectorsMade; readonly ahead?: readonly VectorsAhead[] } = {},
): Promise<void> {
  const usable = ahead.filter(({ version }) => version === maker.version);
  let made = 0;
  for (;;) {
    const rows = await missing(db, maker).limit(batch).execute();
    if (rows.length === 0) return;
    for (const { id, words } of rows) {
      const made = usable.map(({ of }) => of.get(words)).find((vector) => vector !== undefined);
      const vector = made ?? maker.vectorOf(JSON.parse(words) as DutyWords);
      await db
        .insertInto("text_vector")
        .values({ text_id: id, version: maker.version, vector })
        .onConflict((conflict) => conflict.column("text_id").doUpdateSet({ version: maker.version, vector }))
        .execute();
    }
    made += rows.length;
    onMade?.(made);
  }
}

/** Vectors of the distinct texts that the readings hold. */
export async function vectorsIn(
  db: Queries,
  readings: readonly number[],
): Promise<{ id: number; vector: Uint8Array }[]> {
  if (readings.length === 0) return [];
  return db
    .selectFrom("text_vector")
    .where("text_id", "in", (from) =>
      from.selectFrom("placement").where("reading_id", "in", readings).select("text_id"),
    )
    .select(["text_id as id", "vector"])
    .execute();
}

/** The words of items, each once, of which no vector of this version is kept; by their words as they are kept. */
export async function wordsWithoutVector(
  db: Queries,
  { version }: VectorMaker,
  items: readonly DutyItem[],
  hashOf: (words: string) => string,
): Promise<Map<string, DutyWords>> {
  const wanted = new Map(items.map((item) => [JSON.stringify(wordsOf(item)), wordsOf(item)]));
  const known = db
    .selectFrom("duty_text")
    .innerJoin("text_vector", "text_vector.text_id", "duty_text.id")
    .where("text_vector.version", "=", version)
    .select("duty_text.words");
  const all = [...wanted.keys()];
  for (let at = 0; at < all.length; at += batch) {
    const rows = await known.where("hash", "in", all.slice(at, at + batch).map(hashOf)).execute();
    for (const { words } of rows) wanted.delete(words);
  }
  return wanted;
}
