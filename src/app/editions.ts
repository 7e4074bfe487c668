import type { Edition } from "../model/edition.ts";
import type { DutyKind } from "../model/kind.ts";
import { KnownError } from "../model/known-error.ts";
import type { SourceInfo } from "../model/reading.ts";
import type { StoredEdition } from "../registry/editions.ts";
import type { App } from "./app.ts";
import { fullName, isInCounty, isTownship, nearNames } from "./place-names.ts";

export interface Scope {
  readonly edition?: number | undefined;
  /** A township's whole name or its stem, with as much of its county before it as is needed: “柳溪镇”, “青梧县柳溪镇”. */
  readonly township?: string | undefined;
  readonly county?: string | undefined;
  /** YYYY-MM-DD: editions in force on that day; today where absent. */
  readonly at?: string | undefined;
  /** Also editions that a newer one has replaced, or that are not in force yet. */
  readonly replaced?: boolean | undefined;
}

/** An edition as doors give it away. */
export function plain({ townshipId, parts, inUse, ...edition }: StoredEdition): Edition {
  return edition;
}

/** The edition of a number. Throws NOT_FOUND. */
export async function editionOf(app: App, id: number): Promise<StoredEdition> {
  const [edition] = await app.registry.editions({ edition: id });
  if (!edition) throw new KnownError("NOT_FOUND", `Cannot find edition ${id}`, `没有编号为 ${id} 的清单`);
  return edition;
}

/**
 * The editions in force that a scope names; all where it names nothing. Throws NOT_FOUND for an unknown place, with the
 * names that are near, and BAD_REQUEST for a name that several townships bear.
 */
export async function editionsIn(app: App, scope: Scope): Promise<StoredEdition[]> {
  const { edition, township, county, at, replaced } = scope;
  if (edition !== undefined) return [await editionOf(app, edition)];
  const all = await app.registry.editions({ at, replaced });
  const inCounty = county === undefined ? all : all.filter((known) => isInCounty(known.township, county));
  if (county !== undefined && inCounty.length === 0)
    throw unknownPlace(
      county,
      all.map(({ township: { county: name } }) => name ?? ""),
    );
  if (township === undefined) return inCounty;
  const named = inCounty.filter((known) => isTownship(known.township, township));
  if (named.length === 0)
    throw unknownPlace(
      township,
      inCounty.map(({ township: { name } }) => name ?? ""),
    );
  if (new Set(named.map(({ townshipId }) => townshipId)).size > 1) throw ambiguous(township, named);
  return named;
}

/**
 * The editions that a question is put to: those that the scope names. Where it names no place, the fictional sample answers
 * only as long as there is nothing else. Throws as `editionsIn`.
 */
export async function editionsAsked(app: App, scope: Scope): Promise<StoredEdition[]> {
  const editions = await editionsIn(app, scope);
  if (scope.edition !== undefined || scope.township !== undefined || scope.county !== undefined) return editions;
  const real = editions.filter(({ sample }) => !sample);
  return real.length > 0 ? real : editions;
}

/** The edition that a scope names. Throws BAD_REQUEST where it names neither an edition nor a township, and as `editionsIn`. */
export async function editionNamed(app: App, scope: Scope): Promise<StoredEdition> {
  const [edition] = scope.edition === undefined && scope.township === undefined ? [] : await editionsIn(app, scope);
  if (edition) return edition;
  throw new KnownError(
    "BAD_REQUEST",
    "Cannot tell which list is meant: found neither an edition nor a township",
    "请写明是哪份清单：版号，或乡镇（街道）名",
  );
}

/** The document that an edition's list of a kind was read from. */
export const documentOf = ({ parts, document }: StoredEdition, kind: DutyKind): SourceInfo =>
  parts.find(({ kinds }) => kinds.includes(kind))?.document ?? document;

/** The readings in use of editions, each with its edition. */
export const byReading = (editions: readonly StoredEdition[]): Map<number, StoredEdition> =>
  new Map(editions.flatMap((edition) => edition.inUse.map((reading) => [reading, edition] as const)));

function unknownPlace(place: string, known: readonly string[]): KnownError {
  const near = nearNames(place, known.filter(Boolean));
  const [hint, hintZh] =
    near.length > 0 ? [`; near are ${near.join(", ")}`, `；相近的有：${near.join("、")}`] : ["", ""];
  return new KnownError("NOT_FOUND", `Cannot find a list of "${place}"${hint}`, `没有“${place}”的清单${hintZh}`);
}

function ambiguous(township: string, named: readonly StoredEdition[]): KnownError {
  const names = named.map((known) => `${fullName(known.township)}（${known.id}）`).join("、");
  return new KnownError(
    "BAD_REQUEST",
    `Cannot tell which "${township}" is meant: found ${names}`,
    `“${township}”不止一个：${names}，请写明县（市、区），或用版号`,
  );
}
