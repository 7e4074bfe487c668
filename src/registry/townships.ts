import type { PlaceSaid } from "../model/import-proposal.ts";
import { placeOf } from "../model/place-of.ts";
import type { Township } from "../model/reading.ts";
import { isCommonTownship } from "../text/common-townships.ts";
import type { Queries } from "./store.ts";

interface Place {
  readonly name: string | null;
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly province: string | null;
}

const above = ["county", "prefecture", "province"] as const;

/** Whether two places differ in a part that both know. */
export const contradict = (a: Place, b: Place): boolean =>
  (["name", ...above] as const).some((part) => a[part] !== null && b[part] !== null && a[part] !== b[part]);

const agreements = (a: Place, b: Place): number =>
  above.filter((part) => a[part] !== null && a[part] === b[part]).length;

/**
 * Which known township a reading is about; `unclear` where it could be several, the name alone is no evidence, or only
 * what departments' names suggest speaks against a namesake. Then `candidates` are those that it may be.
 */
export type TownshipMatch =
  | { readonly is: "known"; readonly id: number }
  | { readonly is: "new" }
  | {
      readonly is: "unclear";
      readonly because: "township-unnamed" | "township-unclear";
      readonly candidates: readonly number[];
    };

/** Looks among the townships of the sample, or among the others, also those whose last list was removed. Province, prefecture and county agree where both know them. */
export async function matchTownship(db: Queries, township: Township, sample: boolean): Promise<TownshipMatch> {
  const wanted = placeOf(township);
  if (wanted.name === null) return { is: "unclear", because: "township-unnamed", candidates: [] };
  const rows = await db
    .selectFrom("township")
    .selectAll()
    .where("name", "=", wanted.name)
    .where("id", "not in", (from) =>
      from
        .selectFrom("edition")
        .where("sample", "=", sample ? 0 : 1)
        .select("township_id"),
    )
    .execute();
  const possible = rows.filter((known) => !contradict(known, wanted));
  const most = Math.max(...possible.map((known) => agreements(known, wanted)));
  const [best, second] = possible.filter((known) => agreements(known, wanted) === most);
  const unclear = (among: readonly { readonly id: number }[]): TownshipMatch =>
    among.length === 0
      ? { is: "new" }
      : { is: "unclear", because: "township-unclear", candidates: among.map(({ id }) => id) };
  if (!best) return unclear(rows.filter((known) => !contradict(known, printedPlace(township))));
  const countyAgrees = best.county !== null && best.county === wanted.county;
  if (second || (isCommonTownship(wanted.name) && !countyAgrees)) return unclear(possible);
  return { is: "known", id: best.id };
}

const printedPlace = ({ inferred, ...township }: Township): Place => placeOf(township);

/** A reading's township, with what a person says of its place where the document does not tell. */
export const withPlaceSaid = (township: Township, said: PlaceSaid = {}): Township => ({
  ...township,
  name: township.name ?? said.township ?? null,
  county: township.county ?? said.county ?? null,
  prefecture: township.prefecture ?? said.prefecture ?? null,
  province: township.province ?? said.province ?? null,
});

/** Whether a reading bears a known township's name, or none: an office may then say that it is of that township. */
export const mayBeCalled = (known: Township, { name }: Township): boolean => name === null || known.name === name;

/** Whether a reading may be about a known township: no part of the place that both know differs. */
export const mayBe = (known: Township, township: Township): boolean => !contradict(known, placeOf(township));

/** Keeps the place of a reading as a township of its own. */
export async function addTownship(db: Queries, township: Township): Promise<number> {
  const { id } = await db.insertInto("township").values(placeOf(township)).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** A known place with what another one knows more of it; one that is elsewhere adds nothing. */
export function filledWith({ name, county, prefecture, province }: Place, other: Place): Place {
  const known = { name, county, prefecture, province };
  if (contradict(known, other)) return known;
  return {
    name: name ?? other.name,
    county: county ?? other.county,
    prefecture: prefecture ?? other.prefecture,
    province: province ?? other.province,
  };
}

/** Fills in what a reading knows more of a known township; a reading of another place fills in nothing. */
export async function fillTownship(db: Queries, id: number, township: Township): Promise<void> {
  const wanted = placeOf(township);
  const row = await db.selectFrom("township").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  await db.updateTable("township").set(filledWith(row, wanted)).where("id", "=", id).execute();
}
