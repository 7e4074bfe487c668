import { KnownError } from "../model/known-error.ts";
import type { ReadingHead } from "./reading-head.ts";
import { type Recorrecting, recorrect } from "./recorrect.ts";
import { removeEditions, removeUnused } from "./remove-edition.ts";
import type { Queries } from "./store.ts";

/**
 * Takes a kept reading out again and brings back into use what it took the place of; an edition that then has no reading
 * goes with it. Returns the edition's number. Throws NOT_FOUND, and CONFLICT where a later import took the reading's own
 * place, or where it is not known what to bring back.
 */
export async function undoImport(db: Queries, kept: number, how: Recorrecting): Promise<number> {
  const readings = await readingsBeside(db, kept);
  const own = readings.filter(({ id, base_id }) => id === kept || base_id === kept);
  const [{ edition_id: edition } = { edition_id: 0 }] = own;
  if (!own.some(({ in_use }) => in_use === 1)) throw replacedSince(kept);
  const others = readings.filter((reading) => !own.includes(reading));
  const back = others.filter(({ retired_by }) => retired_by === kept);
  if (others.length === 0) {
    await removeEditions(db, [edition]);
    return edition;
  }
  if (back.length === 0 && !others.some(({ in_use }) => in_use === 1)) throw nothingKnown(kept);
  await db.updateTable("reading").set({ in_use: 1 }).where("retired_by", "=", kept).execute();
  await db.deleteFrom("reading").where("id", "=", kept).execute();
  for (const sha256 of new Set(back.map((reading) => reading.sha256))) await recorrect(db, sha256, how);
  const published = others.map(({ head }) => (JSON.parse(head) as ReadingHead).published).find((day) => day !== null);
  await db
    .updateTable("edition")
    .set({ published: published ?? null })
    .where("id", "=", edition)
    .execute();
  await removeUnused(db);
  return edition;
}

/** Every reading of the edition that a reading is of, itself too, oldest first. Throws NOT_FOUND. */
async function readingsBeside(db: Queries, kept: number) {
  const rows = await db
    .selectFrom("reading")
    .select(["id", "base_id", "edition_id", "sha256", "in_use", "retired_by", "head"])
    .where("edition_id", "in", (from) =>
      from
        .selectFrom("reading as own")
        .where("own.id", "=", kept)
        .where("own.base_id", "is", null)
        .select("own.edition_id"),
    )
    .orderBy("id")
    .execute();
  if (rows.length === 0) throw unknown(kept);
  return rows;
}

const unknown = (kept: number): KnownError =>
  new KnownError("NOT_FOUND", `Cannot find import ${kept}`, `没有编号为 ${kept} 的导入`);

const replacedSince = (kept: number): KnownError =>
  new KnownError(
    "CONFLICT",
    `Cannot undo import ${kept}: a later import took its place; undo that one first`,
    "不能撤销：后来又导入过一次，替换了它；请先撤销后来的那一次",
  );

const nothingKnown = (kept: number): KnownError =>
  new KnownError(
    "CONFLICT",
    `Cannot undo import ${kept}: an older mingze kept it and did not note what it took the place of`,
    "不能撤销：导入时用的是旧版本的明责，没有记下它替换了什么",
  );
