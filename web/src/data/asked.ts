import type { Edition } from "../../../src/model/edition.ts";

/** Which lists are asked: a county's, a township's, one edition by its number, or all. */
export interface AskScope {
  readonly county?: string;
  readonly township?: string;
  readonly edition?: number;
}

export interface Asked extends AskScope {
  readonly question: string;
}

/** No edition has this number: the highest that the server takes. */
const noEdition = 999_999_999;

/** As many characters as the server takes; of a longer question the first are asked. */
export const longestQuestion = 2000;

const cut = (question: string): string => question.slice(0, longestQuestion);

/**
 * What an address asks. The question stands behind the #, which browsers send to no server, so that a shared address or
 * a reload never carries it into a log.
 */
export function askedIn(hash: string): Asked {
  const parts = new URLSearchParams(hash.replace(/^#/u, ""));
  return {
    question: cut((parts.get("q") ?? "").trim()),
    ...scopeIn(parts),
  };
}

/** `edition`, as the API calls it, says the same as `list`; what is no number is no list that there is. */
function scopeIn(parts: URLSearchParams): AskScope {
  const [county, township, list] = [
    parts.get("county"),
    parts.get("township"),
    parts.get("list") ?? parts.get("edition"),
  ];
  if (list !== null) return { edition: /^[1-9]\d{0,8}$/u.test(list) ? Number(list) : noEdition };
  if (township) return { township };
  return county ? { county } : {};
}

/** Where a question stands in this app. */
export function askAddress({ question, ...scope }: Asked): string {
  const parts = new URLSearchParams(question === "" ? {} : { q: cut(question) });
  for (const [name, value] of scopeParts(scope)) parts.set(name, value);
  return parts.size === 0 ? "/" : `/#${parts}`;
}

/** A scope as one string, for a choice among scopes. */
export const scopeKey = (scope: AskScope): string => new URLSearchParams(scopeParts(scope)).toString();

export const scopeOfKey = (key: string): AskScope => scopeIn(new URLSearchParams(key));

function scopeParts({ county, township, edition }: AskScope): [string, string][] {
  if (edition !== undefined) return [["list", String(edition)]];
  if (township !== undefined) return [["township", township]];
  return county === undefined ? [] : [["county", county]];
}

export interface CountyScopes {
  readonly county: string;
  readonly scope: AskScope;
  readonly townships: readonly { readonly name: string; readonly sample: boolean; readonly scope: AskScope }[];
}

/** The places that can be asked, by county, each named with as much of what is above it as tells it from the others. */
export function scopesOf(editions: readonly Edition[]): CountyScopes[] {
  const counties = Map.groupBy(editions, ({ township }) => lineOf(township, above));
  const countyNames = [...counties.keys()];
  const names = editions.map(({ township }) => lineOf(township, [...above, "name"]));
  return [...counties].map(([full, listed]) => {
    const county = listed[0]?.township.county ?? full;
    return {
      county,
      scope: { county: tellingOne(county, full, countyNames) ?? full },
      townships: listed.map((edition) => ({
        name: edition.township.name ?? edition.document.name,
        sample: edition.sample,
        scope: townshipScope(edition, names),
      })),
    };
  });
}

const above = ["province", "prefecture", "county"] as const;

/** By name, so that the address still holds when a newer edition comes; by number where the name tells too little. */
function townshipScope({ id, township }: Edition, names: readonly string[]): AskScope {
  if (township.name === null) return { edition: id };
  const name = tellingOne(lineOf(township, ["county", "name"]), lineOf(township, [...above, "name"]), names);
  return name === undefined ? { edition: id } : { township: name };
}

const lineOf = (township: Edition["township"], parts: readonly ("province" | "prefecture" | "county" | "name")[]) =>
  parts.map((part) => township[part] ?? "").join("");

/** The first of two names with which only one of all ends, as the server compares them. */
const tellingOne = (short: string, full: string, all: readonly string[]): string | undefined =>
  [short, full].find((name) => name !== "" && all.filter((known) => known.endsWith(name)).length === 1);
