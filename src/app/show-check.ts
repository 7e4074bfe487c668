import type { CheckedFinding, FindingKey, Judgement, ListCheck } from "../model/check.ts";
import type { Finding } from "../model/finding.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { type Span, spanOf } from "../review/finding-span.ts";
import { type Drafted, isChanged, mend } from "../review/mend.ts";
import type { ReadList } from "../rules/checked-list.ts";
import { rules } from "../rules/rules.ts";
import { isSameKey, keyOf } from "../rules/settings.ts";
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
    app.registry.judgements(edition.townshipId),
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
    const drafted = drafting.items.get(finding.id ?? "");
    const span = (drafted && spanOf(drafted.published, finding)) ?? null;
    const mended = drafted !== undefined && span !== null && isChanged(drafted, span, finding.fix);
    return {
      ...finding,
      key: names[i] ?? "",
      title: titles.get(finding.rule) ?? finding.rule,
      span,
      state: mended ? "mended" : (judgement?.says ?? "open"),
      mendable: drafted !== undefined && span !== null && isMendable(drafted, span, finding),
      judgement,
    };
  });
}

const titles = new Map(rules.map(({ id, title }) => [id, title]));

const judged = (judgements: readonly Judgement[], key: FindingKey): Judgement | null =>
  judgements.find((judgement) => isSameKey(judgement, key)) ?? null;

/** Whether it is sure what belongs there, and something else stands there; where the reading is in doubt, the print is looked at first. */
const isMendable = (drafted: Drafted, span: Span, { about, fix }: Finding): boolean =>
  about === "source" && fix !== undefined && mend(drafted, span, fix) !== undefined;
