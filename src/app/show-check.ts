import type { CheckedFinding, FindingKey, Judgement, ListCheck } from "../model/check.ts";
import type { DutyItem } from "../model/duty-item.ts";
import type { Finding } from "../model/finding.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { type Span, spanOf } from "../review/finding-span.ts";
import { type Mend, meet, mendOf } from "../review/mend.ts";
import type { ReadList } from "../rules/checked-list.ts";
import { isSameFinding, keyOf } from "../rules/finding-key.ts";
import { rules } from "../rules/rules.ts";
import type { App } from "./app.ts";
import { type FoundSlips, slipsIn } from "./check.ts";
import { type Drafting, draftOf } from "./draft.ts";
import { editionOf, plain } from "./editions.ts";
import { namesOf } from "./finding-names.ts";

/** What the rules find in an edition, with what the office said and the draft has mended. Throws NOT_FOUND. */
export async function showCheck(app: App, id: number): Promise<ListCheck> {
  const edition = await editionOf(app, id);
  const { findings } = await checkedEdition(app, edition, await slipsIn(app, edition));
  return { edition: plain(edition), findings };
}

/** An edition with its draft, and the slips of it with what was said and done about each. */
export interface CheckedEdition {
  readonly list: ReadList;
  readonly drafting: Drafting;
  readonly findings: readonly CheckedFinding[];
}

/** What was said and done about the slips of an edition. */
export async function checkedEdition(app: App, edition: StoredEdition, found: FoundSlips): Promise<CheckedEdition> {
  const [judgements, drafting] = await Promise.all([
    app.registry.sayings.judgements(edition.townshipId),
    draftOf(app, edition, found.list.reading),
  ]);
  return { list: found.list, drafting, findings: checkedFindings(found, judgements, drafting) };
}

function checkedFindings(
  { list, findings }: FoundSlips,
  judgements: readonly Judgement[],
  drafting: Drafting,
): CheckedFinding[] {
  const { items } = list.reading;
  const names = namesOf(findings, items);
  return findings.map((finding, i) => {
    const judgement = judged(judgements, keyOf(finding, items));
    const item = items.find(({ id }) => id === finding.id);
    const span = (item && spanOf(item, finding)) ?? null;
    const wish = item && span ? wishedMend(item, span, finding) : undefined;
    const made = wish && drafting.mends.find((mend) => meet(mend, wish));
    return {
      ...finding,
      key: names[i] ?? "",
      title: titles.get(finding.rule) ?? finding.rule,
      span,
      state: made ? "mended" : (judgement?.says ?? "open"),
      mendedBy: made?.step ?? null,
      mendable: wish !== undefined && made === undefined,
      judgement,
    };
  });
}

const titles = new Map(rules.map(({ id, title }) => [id, title]));

const judged = (judgements: readonly Judgement[], key: FindingKey): Judgement | null =>
  judgements.find((judgement) => isSameFinding(judgement, key)) ?? null;

/** The mend of a finding; none where what belongs there is not sure. */
const wishedMend = (item: DutyItem, span: Span, { fix }: Finding): Mend | undefined =>
  fix === undefined ? undefined : mendOf(item, span, fix);
