import type { Township } from "../model/reading.ts";
import type { Queries } from "./store.ts";

/** Place fields that tell one township from another: as printed, else as inferred. */
function key(township: Township): {
  name: string | null;
  county: string | null;
  prefecture: string | null;
  province: string | null;
} {
  const { name, county, prefecture, province, inferred } = township;
  return {
    name,
    county: county ?? inferred?.county ?? null,
    prefecture: prefecture ?? inferred?.prefecture ?? null,
    province: province ?? inferred?.province ?? null,
  };
}

/** The known township of a reading, or undefined. A part that one of the two does not know does not tell them apart. */
export async function findTownship(db: Queries, township: Township): Promise<number | undefined> {
  const wanted = key(township);
  if (wanted.name === null) return undefined;
  const named = await db.selectFrom("township").selectAll().where("name", "=", wanted.name).execute();
  const same = named.filter((known) => agree(known.county, wanted.county) && agree(known.province, wanted.province));
  return same.find((known) => known.county === wanted.county)?.id ?? same[0]?.id;
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** The known township, what the reading knows more filled in, or a new one. */
export async function keepTownship(db: Queries, township: Township): Promise<number> {
  const wanted = key(township);
  const known = await findTownship(db, township);
  if (known === undefined) {
    const { id } = await db.insertInto("township").values(wanted).returning("id").executeTakeFirstOrThrow();
    return id;
  }
  const row = await db.selectFrom("township").selectAll().where("id", "=", known).executeTakeFirstOrThrow();
  await db
    .updateTable("township")
    .set({
      county: row.county ?? wanted.county,
      prefecture: row.prefecture ?? wanted.prefecture,
      province: row.province ?? wanted.province,
    })
    .where("id", "=", known)
    .execute();
  return known;
}
