import type { Change, Correction } from "../model/correction.ts";
import type { Queries } from "./store.ts";

/** Corrections as a person makes them, in one go. */
export interface NewCorrections {
  readonly changes: readonly Change[];
  readonly who: string | null;
  readonly why: string;
}

/** What a correction changes: what is read, or the draft of what shall be published next. */
export type CorrectionLayer = "reading" | "draft";

/** The corrections of documents in a layer, oldest first. */
export async function correctionsOf(
  db: Queries,
  documents: readonly string[],
  layer: CorrectionLayer,
): Promise<Correction[]> {
  if (documents.length === 0) return [];
  const rows = await db
    .selectFrom("correction")
    .selectAll()
    .where("sha256", "in", documents)
    .where("layer", "=", layer)
    .orderBy("id")
    .execute();
  return rows.map(({ id, step, sha256, change, who, why, made_at }) => ({
    ...(JSON.parse(change) as Change),
    id,
    step,
    document: sha256,
    who,
    why,
    when: made_at,
  }));
}

/** Keeps corrections of a document as one step. Returns the step's number: that of its first correction. */
export async function keepCorrections(
  db: Queries,
  { sha256, layer, now }: { readonly sha256: string; readonly layer: CorrectionLayer; readonly now: string },
  { changes, who, why }: NewCorrections,
): Promise<number> {
  let step = 0;
  for (const change of changes) {
    const { id } = await db
      .insertInto("correction")
      .values({ step, sha256, layer, change: JSON.stringify(change), who, why, made_at: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    step ||= id;
  }
  await db.updateTable("correction").set({ step }).where("step", "=", 0).execute();
  return step;
}

/** Takes a step of a document back; false where the layer has none of that number. */
export async function dropStep(db: Queries, sha256: string, layer: CorrectionLayer, step: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("correction")
    .where("sha256", "=", sha256)
    .where("layer", "=", layer)
    .where("step", "=", step)
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}
