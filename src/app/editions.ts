import type { Edition } from "../model/edition.ts";
import { KnownError } from "../model/known-error.ts";
import type { Township } from "../model/reading.ts";
import type { App } from "./app.ts";

/** An edition with the number of the reading in use. */
export type KnownEdition = Edition & { readonly reading: number };

export interface Scope {
  readonly edition?: number | undefined;
  /** A township's name, with as much of its county before it as is needed: “柳溪镇”, “青梧县柳溪镇”. */
  readonly township?: string | undefined;
  readonly county?: string | undefined;
  /** YYYY-MM-DD: editions in force on that day. */
  readonly at?: string | undefined;
}

/** The edition of a number. Throws NOT_FOUND. */
export async function editionOf(app: App, id: number): Promise<KnownEdition> {
  const [edition] = await app.registry.editions({ edition: id });
  if (!edition) throw new KnownError("NOT_FOUND", `Cannot find edition ${id}`, `没有编号为 ${id} 的清单`);
  return edition;
}

/**
 * The editions in force that a scope names; all where it names nothing. Throws NOT_FOUND for an unknown place and
 * BAD_REQUEST for a name that several townships bear.
 */
export async function editionsIn(app: App, { edition, township, county, at }: Scope): Promise<KnownEdition[]> {
  if (edition !== undefined) return [await editionOf(app, edition)];
  const all = await app.registry.editions({ at });
  const inCounty =
    county === undefined ? all : all.filter((known) => fullName({ ...known.township, name: null }).endsWith(county));
  if (county !== undefined && inCounty.length === 0) throw unknownPlace(county);
  if (township === undefined) return inCounty;
  const named = inCounty.filter((known) => fullName(known.township).endsWith(township));
  if (named.length === 0) throw unknownPlace(township);
  if (named.length > 1) throw ambiguous(township, named);
  return named;
}

export const fullName = ({ province, prefecture, county, name }: Township): string =>
  [province, prefecture, county, name].join("");

const unknownPlace = (place: string): KnownError =>
  new KnownError("NOT_FOUND", `Cannot find a list of "${place}"`, `没有“${place}”的清单`);

function ambiguous(township: string, named: readonly KnownEdition[]): KnownError {
  const names = named.map((known) => fullName(known.township)).join("、");
  return new KnownError(
    "BAD_REQUEST",
    `Cannot tell which "${township}" is meant: found ${names}`,
    `“${township}”不止一个：${names}，请写明县（市、区）`,
  );
}
