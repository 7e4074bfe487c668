import type { Change, Correction, Spot } from "../model/correction.ts";
import type { FieldValue } from "../model/duty-item.ts";
import { fieldValue } from "../model/field-text.ts";
import type { FurnitureReason } from "../model/furniture.ts";
import { KnownError } from "../model/known-error.ts";
import type { Doubt, Review } from "../model/review.ts";
import { changedMeanwhile } from "../registry/change-corrections.ts";
import { lookedAt, pointedAt } from "../review/apply-accept.ts";
import { applyCorrections } from "../review/apply-corrections.ts";
import { conflictRule } from "../review/conflict.ts";
import { fits, same } from "../review/fields.ts";
import type { App } from "./app.ts";
import { editionOf } from "./editions.ts";
import { type PassageWish, passageMeant } from "./passage-meant.ts";
import { doubtNamed, listDoubts, type ReviewedReading, readingOfItem } from "./review.ts";
import { mustBePlain } from "./typed-text.ts";

/** What every correction says. */
export interface CorrectionBy {
  readonly edition: number;
  /** The reading that the person looked at; another one in use is a CONFLICT. The one in use where absent. */
  readonly reading?: number | undefined;
  readonly who?: string | undefined;
  readonly why?: string | undefined;
}

/** Accepts what was read: the doubt is settled. Of a correction that no longer fits: it is let go. Throws NOT_FOUND and CONFLICT. */
export async function settleDoubt(app: App, by: CorrectionBy & { readonly doubt: string }): Promise<Review> {
  await stillInUse(app, by);
  const { doubt, reviewed } = await doubtNamed(app, by.edition, by.doubt);
  const { finding } = doubt;
  if (!finding) throw onlyPlaced();
  if (finding.rule === conflictRule) return letGo(app, by, reviewed, finding.correction ?? 0);
  return keep(app, by, reviewed, [acceptance(doubt, reviewed.reading)]);
}

/** Puts typed words into fields of an item; with a doubt about the whole item, that one is settled too. Throws NOT_FOUND, BAD_REQUEST, CONFLICT. */
export async function correctItem(
  app: App,
  by: CorrectionBy & {
    readonly itemId: string;
    readonly fields: Readonly<Record<string, FieldValue>>;
    readonly doubt?: string | undefined;
  },
): Promise<Review> {
  await stillInUse(app, by);
  const reviewed = await readingOfItem(app, by.edition, by.itemId);
  const typed = typedChanges(reviewed, by.itemId, by.fields);
  const doubt = by.doubt === undefined ? undefined : (await doubtNamed(app, by.edition, by.doubt)).doubt;
  if (typed.length === 0) throw nothingChanged();
  return keep(app, by, reviewed, doubt ? [...typed, ...alsoSettled(reviewed, typed, doubt)] : typed);
}

/** Puts a passage where it belongs; a doubt about a whole item that it changes is settled too. Throws NOT_FOUND, BAD_REQUEST, CONFLICT. */
export async function placePassage(
  app: App,
  by: CorrectionBy & PassageWish & { readonly to: Spot | { readonly furniture: FurnitureReason } },
): Promise<Review> {
  await stillInUse(app, by);
  const { reviewed, at, doubt } = await passageMeant(app, by.edition, by);
  const before = reviewed.source.text.slice(at.start, at.end);
  const change: Change = {
    action: "place",
    at: { start: at.start, end: at.end },
    before,
    from: by.from ?? null,
    to: by.to,
  };
  if (conflicts(reviewed, [change])) throw cannotPlace(before);
  return keep(app, by, reviewed, doubt ? [change, ...alsoSettled(reviewed, [change], doubt)] : [change]);
}

/** Takes the last step of corrections back, or a named one. Throws NOT_FOUND and CONFLICT. */
export async function undoCorrection(
  app: App,
  by: CorrectionBy & { readonly step?: number | undefined },
): Promise<Review> {
  await stillInUse(app, by);
  const { documents, parts } = await editionOf(app, by.edition);
  const corrections = await app.registry.corrections(documents.map(({ sha256 }) => sha256));
  const meant = corrections.findLast(({ step }) => by.step === undefined || step === by.step);
  const part = parts.find(({ document }) => document.sha256 === meant?.document);
  if (!meant || !part) throw nothingToUndo(by.step);
  await app.registry.correct({ reading: part.reading, undo: meant.step });
  return listDoubts(app, by.edition);
}

/** Throws CONFLICT where another reading is in use by now than the one that the person looked at. */
export async function stillInUse(app: App, { edition, reading }: CorrectionBy): Promise<void> {
  const { inUse } = await editionOf(app, edition);
  if (reading !== undefined && !inUse.includes(reading)) throw changedMeanwhile(reading);
}

async function keep(
  app: App,
  { edition, who, why = "" }: CorrectionBy,
  { id }: ReviewedReading,
  changes: readonly Change[],
): Promise<Review> {
  mustBePlain([who, why]);
  await app.registry.correct({ reading: id, changes, who: who?.trim() || null, why: why.trim() });
  return listDoubts(app, edition);
}

async function letGo(
  app: App,
  by: CorrectionBy,
  { id, reading }: ReviewedReading,
  correction: number,
): Promise<Review> {
  const known = await app.registry.corrections([reading.document.sha256]);
  const step = known.find((one) => one.id === correction)?.step;
  if (step === undefined) throw nothingToUndo(correction);
  await app.registry.correct({ reading: id, undo: step });
  return listDoubts(app, by.edition);
}

const acceptance = ({ finding, itemId }: Doubt, reading: ReviewedReading["reading"]): Change => ({
  action: "accept",
  rule: finding?.rule ?? "",
  itemId,
  field: finding?.field ?? null,
  before: lookedAt(reading, finding ?? { message: "" }),
  at: pointedAt(finding ?? {}),
});

function typedChanges(
  { reading }: ReviewedReading,
  itemId: string,
  fields: Readonly<Record<string, FieldValue>>,
): Change[] {
  const item = reading.items.find(({ id }) => id === itemId);
  return Object.entries(fields).flatMap(([field, after]): Change[] => {
    if (!item || !fits(item.kind, field, after)) throw cannotHold(itemId, field);
    mustBePlain(after);
    const before = fieldValue(item, field);
    return same(before, after) ? [] : [{ action: "correct", itemId, field, before, after }];
  });
}

/** The doubt that was looked at, where it is of a whole item and the item was changed; one of a field is settled by changing that. */
function alsoSettled(reviewed: ReviewedReading, changes: readonly Change[], doubt: Doubt): Change[] {
  const { finding, itemId } = doubt;
  const isOfWholeItem = finding !== null && itemId !== null && finding.field === undefined;
  const isChanged = changes.some((change) => spotsOf(change).some((spot) => spot.itemId === itemId));
  return isOfWholeItem && isChanged ? [acceptance(doubt, tried(reviewed, changes))] : [];
}

/** The fields that a change is made to. */
function spotsOf(change: Change): Spot[] {
  if (change.action === "correct") return [change];
  if (change.action !== "place") return [];
  return [change.from, change.to].flatMap((spot) => (spot && "itemId" in spot ? [spot] : []));
}

const tried = ({ reading, source }: ReviewedReading, changes: readonly Change[]) =>
  applyCorrections(
    reading,
    source.text,
    changes.map((change): Correction => {
      const document = reading.document.sha256;
      return { ...change, id: Number.MAX_SAFE_INTEGER, step: 1, document, who: null, why: "", when: "" };
    }),
  );

const conflicts = (reviewed: ReviewedReading, changes: readonly Change[]): boolean =>
  tried(reviewed, changes).findings.some(({ correction }) => correction === Number.MAX_SAFE_INTEGER);

const onlyPlaced = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot accept a passage that belongs to no item: place it, or put it aside with a reason",
    "未归位的文字不能直接认可：请归入某一项，或注明它是什么",
  );
const nothingChanged = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot correct: nothing is changed", "没有改动，无可保存");
const cannotHold = (itemId: string, field: string): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot put this into field "${field}" of item "${itemId}"`,
    `“${itemId}”的“${field}”不能填写这样的内容`,
  );
const cannotPlace = (words: string): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot place "${words.slice(0, 40)}" there: the field takes no printed words, or several fields share them`,
    `不能把“${words.slice(0, 40)}”放到那里：那个字段不接收文字，或这段文字由几处共用`,
  );
const nothingToUndo = (step: number | undefined): KnownError =>
  new KnownError(
    "NOT_FOUND",
    `Cannot undo: there is no correction${step === undefined ? "" : ` ${step}`}`,
    "没有可撤销的校核改动",
  );
