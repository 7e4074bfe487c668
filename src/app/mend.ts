import type { CheckedFinding } from "../model/check.ts";
import type { Draft } from "../model/draft.ts";
import type { DutyItem } from "../model/duty-item.ts";
import type { DutyKind } from "../model/kind.ts";
import { KnownError } from "../model/known-error.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { spanOf } from "../review/finding-span.ts";
import { type Mend, meet, mendOf } from "../review/mend.ts";
import type { App } from "./app.ts";
import { slipsIn } from "./check.ts";
import { type CorrectionBy, stillInUse } from "./correct.ts";
import { showDraft } from "./draft.ts";
import { documentOf, editionOf } from "./editions.ts";
import { unknownFinding } from "./judge.ts";
import { checkedEdition } from "./show-check.ts";

type MendBy = Omit<CorrectionBy, "why">;

/**
 * Makes the sure mends of the named findings, or of all that are not suppressed, on the edition's draft; each finding's are
 * one step, and its rule is the reason. The edition stays as it is. Throws NOT_FOUND, BAD_REQUEST, CONFLICT.
 */
export async function mendFindings(
  app: App,
  { keys, ...by }: MendBy & { readonly keys?: readonly string[] | undefined },
): Promise<Draft> {
  await stillInUse(app, by);
  const edition = await editionOf(app, by.edition);
  const { list, findings, drafting } = await checkedEdition(app, edition, await slipsIn(app, edition));
  const { items } = list.reading;
  const mends = wantedOf(findings, keys).flatMap((finding) => mendsOf(finding, items));
  await keep(app, edition, apart(mends, drafting.mends), by.who?.trim() || null);
  return showDraft(app, by.edition);
}

/** Which mends are taken back: a named step, all, or else the last step. */
interface UndoWish {
  readonly step?: number | undefined;
  readonly all?: boolean | undefined;
}

/** Takes mends of a draft back. Throws NOT_FOUND and CONFLICT. */
export async function undoMend(app: App, by: MendBy & UndoWish): Promise<Draft> {
  await stillInUse(app, by);
  const { changes } = await showDraft(app, by.edition);
  const last = changes.findLast(({ step }) => by.step === undefined || step === by.step);
  const meant = by.all ? changes : changes.filter(({ step }) => step === last?.step);
  if (meant.length === 0) throw nothingToUndo();
  for (const [document, same] of Map.groupBy(meant, (change) => change.document)) {
    const steps = new Set(same.map(({ step }) => step));
    await app.registry.amend(
      document,
      [...steps].map((undo) => ({ undo })),
    );
  }
  return showDraft(app, by.edition);
}

function wantedOf(findings: readonly CheckedFinding[], keys: readonly string[] | undefined): CheckedFinding[] {
  const wanted = keys
    ? keys.map((key) => findings.find((finding) => finding.key === key) ?? unknown(key))
    : findings.filter(({ mendable, state }) => mendable && state !== "suppressed");
  if (wanted.length === 0 || wanted.some(({ mendable }) => !mendable)) throw notSure();
  return wanted;
}

interface FindingMend {
  /** The finding's name. */
  readonly key: string;
  readonly rule: string;
  readonly kind: DutyKind;
  readonly mend: Mend;
}

/** The mends of a finding: at the words at fault, and wherever it says that they stand again. */
function mendsOf(finding: CheckedFinding, items: readonly DutyItem[]): FindingMend[] {
  const { key, rule, fix = "", repeats = [] } = finding;
  return [finding, ...repeats].flatMap(({ id, field, at }): FindingMend[] => {
    const item = items.find((one) => one.id === id);
    const span = item && spanOf(item, { ...finding, field, at });
    const mend = item && span && mendOf(item, span, fix);
    return mend ? [{ key, rule, kind: item.kind, mend }] : [];
  });
}

/** The mends that meet none before them; a finding may be about words that another one mends too. */
function apart(mends: readonly FindingMend[], made: readonly Mend[]): FindingMend[] {
  const kept: FindingMend[] = [];
  for (const one of mends)
    if (![...made, ...kept.map(({ mend }) => mend)].some((other) => meet(other, one.mend))) kept.push(one);
  return kept;
}

/** Keeps mends, a step for each finding. */
async function keep(
  { registry }: App,
  edition: StoredEdition,
  mends: readonly FindingMend[],
  who: string | null,
): Promise<void> {
  for (const [document, ofDocument] of Map.groupBy(mends, (one) => documentOf(edition, one.kind).sha256)) {
    const steps = Map.groupBy(ofDocument, ({ key }) => key).values();
    await registry.amend(
      document,
      [...steps].map((same) => ({ changes: same.map(({ mend }) => mend), who, why: same[0]?.rule ?? "" })),
    );
  }
}

function unknown(key: string): never {
  throw unknownFinding(key);
}
const notSure = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot mend: what belongs there is not sure, or the draft has it right already",
    "没有可以直接修订的问题：怎样改没有定论，或修订稿里已经是对的",
  );
const nothingToUndo = (): KnownError =>
  new KnownError("NOT_FOUND", "Cannot undo: the draft has no such step", "修订稿里没有可撤销的修订");
