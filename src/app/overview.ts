import type { Edition } from "../model/edition.ts";
import type { Overview, PlaceNode } from "../model/overview.ts";
import type { Township } from "../model/reading.ts";
import type { App } from "./app.ts";
import { editionsIn, plain, type Scope } from "./editions.ts";

const shown = 5;

/** What there is, what is new, what is doubtful. */
export async function overview(app: App): Promise<Overview> {
  const editions = (await editionsIn(app, {})).map(plain);
  const reports = await app.registry.sayings.reports();
  const total = (kind: keyof Edition["counts"]): number =>
    editions.reduce((sum, edition) => sum + edition.counts[kind], 0);
  return {
    lists: editions.length,
    counties: new Set(editions.map(({ township }) => above(township)).filter(Boolean)).size,
    counts: { basic: total("basic"), supporting: total("supporting"), reclaimed: total("reclaimed") },
    sample: editions.some((edition) => edition.sample),
    newest: editions.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt)).slice(0, shown),
    doubtful: editions
      .filter((edition) => doubt(edition) > 0)
      .toSorted((a, b) => doubt(b) - doubt(a))
      .slice(0, shown),
    reports: reports.length,
  };
}

const above = ({ province, prefecture, county }: Township): string =>
  [province, prefecture, county].filter(Boolean).join(" ");

const doubt = (edition: Edition): number => edition.accounting.unplaced + edition.findings.reading * 100;

/** The tree of places, a node for each county with its townships' lists. */
export async function listPlaces(app: App, scope: Scope = {}): Promise<PlaceNode[]> {
  const editions = (await editionsIn(app, scope)).map(plain);
  const counties = Map.groupBy(editions, ({ township }) =>
    JSON.stringify([township.province, township.prefecture, township.county]),
  );
  return [...counties].map(([key, inCounty]) => {
    const [province, prefecture, county] = JSON.parse(key) as [string | null, string | null, string | null];
    return { province, prefecture, county, editions: inCounty };
  });
}
