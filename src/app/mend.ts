import type { CheckedFinding } from "../model/check.ts";
import type { Change } from "../model/correction.ts";
import type { Draft } from "../model/draft.ts";
import { fieldText, fieldValue } from "../model/field-text.ts";
import { KnownError } from "../model/known-error.ts";
import type { StoredEdition } from "../registry/editions.ts";
import type { Span } from "../review/finding-span.ts";
import { type Drafted, mend, withChange } from "../review/mend.ts";
import { bare } from "../text/blank.ts";
import type { App } from "./app.ts";
import { slipsIn } from "./check.ts";
import { type CorrectionBy, stillInUse } from "./correct.ts";
import { type Drafting, showDraft } from "./draft.ts";
import { documentOf, editionOf } from "./editions.ts";
import { unknownFinding } from "./judge.ts";
import { checkedEdition } from "./show-check.ts";

type MendBy = Omit<CorrectionBy, "why">;

/**
 * Makes the sure mends of the named findings, or of all that are not suppressed, on the edition's draft; each rule's are one
 * step, and the rule is the reason. The edition stays as it is. Throws NOT_FOUND, BAD_REQUEST, CONFLICT.
 */
export async function mendFindings(
  app: App,
  { keys, ...by }: MendBy & { readonly keys?: readonly string[] | undefined },
): Promise<Draft> {
  await stillInUse(app, by);
  const edition = await editionOf(app, by.edition);
  const { findings, drafting } = await checkedEdition(app, edition, await slipsIn(app, edition));
  const mends = new Mends(edition, drafting);
  for (const finding of wantedOf(findings, keys)) mends.make(finding);
  await mends.keep(app, by.who);
  return showDraft(app, by.edition);
}

/** Takes the last step of a draft back, or a named one. Throws NOT_FOUND and CONFLICT. */
export async function undoMend(app: App, by: MendBy & { readonly step?: number | undefined }): Promise<Draft> {
  await stillInUse(app, by);
  const { changes } = await showDraft(app, by.edition);
  const meant = changes.findLast(({ step }) => by.step === undefined || step === by.step);
  if (!meant) throw nothingToUndo();
  await app.registry.amend(meant.document, [{ undo: meant.step }]);
  return showDraft(app, by.edition);
}

function wantedOf(findings: readonly CheckedFinding[], keys: readonly string[] | undefined): CheckedFinding[] {
  const wanted = keys
    ? keys.map((key) => findings.find((finding) => finding.key === key) ?? unknown(key))
    : findings.filter(({ mendable, state }) => mendable && state !== "suppressed");
  if (wanted.length === 0 || wanted.some(({ mendable }) => !mendable)) throw notSure();
  return wanted;
}

/** Mends one after another, each on what those before it made. */
class Mends {
  private readonly edition: StoredEdition;
  private readonly items: Map<string, Drafted>;
  private readonly made: { readonly document: string; readonly rule: string; readonly change: Change }[] = [];

  constructor(edition: StoredEdition, { items }: Drafting) {
    this.edition = edition;
    this.items = new Map(items);
  }

  make(finding: CheckedFinding): void {
    const { id = "", span, fix = "", related = [] } = finding;
    if (span) this.change(id, span, finding.rule, fix);
    for (const other of related) {
      const same = this.wholeField(other.id, finding);
      if (same) this.change(other.id, same, finding.rule, fix);
    }
  }

  /** A row that the finding names too, where the same field is the words at fault: one spelling in several rows. */
  private wholeField(item: string, { span, quote = "" }: CheckedFinding): Span | undefined {
    const drafted = this.items.get(item);
    if (!span || !drafted) return undefined;
    const text = fieldText(fieldValue(drafted.published, span.field));
    return bare(text) === bare(quote) ? { field: span.field, start: 0, end: text.length } : undefined;
  }

  private change(id: string, span: Span, rule: string, words: string): void {
    const drafted = this.items.get(id);
    const change = drafted && mend(drafted, span, words);
    if (!drafted || change?.action !== "correct") return;
    this.items.set(id, { ...drafted, draft: withChange(drafted.draft, change) });
    this.made.push({ document: documentOf(this.edition, drafted.published.kind).sha256, rule, change });
  }

  /** Keeps them, a step for each rule. */
  async keep({ registry }: App, who: string | undefined): Promise<void> {
    const by = who?.trim() || null;
    for (const [document, made] of Map.groupBy(this.made, (one) => one.document)) {
      const steps = Map.groupBy(made, ({ rule }) => rule);
      await registry.amend(
        document,
        [...steps].map(([why, mends]) => ({ changes: mends.map(({ change }) => change), who: by, why })),
      );
    }
  }
}

function unknown(key: string): never {
  throw unknownFinding(key);
}
const notSure = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot mend: what belongs there is not sure, or the draft has it already",
    "没有可以直接修订的问题：怎样改没有定论，或修订稿已经改过",
  );
const nothingToUndo = (): KnownError =>
  new KnownError("NOT_FOUND", "Cannot undo: the draft has no such step", "修订稿里没有可撤销的修订");
