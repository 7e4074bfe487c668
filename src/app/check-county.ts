import type { CheckedFinding, CountyCheck } from "../model/check.ts";
import type { Edition } from "../model/edition.ts";
import type { App } from "./app.ts";
import { type FoundSlips, slipsTogether } from "./check.ts";
import { editionsIn, plain } from "./editions.ts";
import { checkedEdition } from "./show-check.ts";

interface ListFindings {
  readonly edition: Edition;
  readonly findings: readonly CheckedFinding[];
}

/** What the rules find in a county's lists in force, rule by rule, and which slips they share. Throws NOT_FOUND. */
export async function checkCounty(app: App, county: string): Promise<CountyCheck> {
  const checked = await checkedLists(app, county);
  return {
    county,
    lists: checked.map(({ edition, findings }) => ({ edition, findings: findings.length })),
    rules: byRule(checked),
    shared: shared(checked),
  };
}

async function checkedLists(app: App, county: string): Promise<ListFindings[]> {
  const editions = await editionsIn(app, { county });
  const found = await slipsTogether(app, editions);
  return Promise.all(
    editions.map(async (edition, i) => {
      const { findings } = await checkedEdition(app, edition, found[i] as FoundSlips);
      return { edition: plain(edition), findings: findings.filter(({ state }) => state !== "suppressed") };
    }),
  );
}

interface Standing {
  readonly edition: number;
  readonly finding: CheckedFinding;
}

const standings = (checked: readonly ListFindings[]): Standing[] =>
  checked.flatMap(({ edition, findings }) => findings.map((finding) => ({ edition: edition.id, finding })));

const byRule = (checked: readonly ListFindings[]): CountyCheck["rules"] =>
  [...Map.groupBy(standings(checked), ({ finding }) => finding.rule)]
    .flatMap(([rule, same]) => {
      const [first] = same;
      if (!first) return [];
      const { title, severity } = first.finding;
      return [{ rule, title, severity, findings: same.length, lists: countedByList(same) }];
    })
    .toSorted((a, b) => b.findings - a.findings);

const countedByList = (same: readonly Standing[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(same, ({ edition }) => edition)].map(([edition, ofList]) => [String(edition), ofList.length]),
  );

/** A finding's name is made of rule, item's name and words at fault: of that name in several lists it is one slip. */
const shared = (checked: readonly ListFindings[]): CountyCheck["shared"] =>
  [...Map.groupBy(standings(checked), ({ finding }) => finding.key).values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const lists = same.map(({ edition, finding: { id = null } }) => ({ edition, id }));
      return [{ finding: first.finding, lists }];
    })
    .toSorted((a, b) => b.lists.length - a.lists.length);
