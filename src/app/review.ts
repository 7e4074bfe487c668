import type { DutyItem } from "../model/duty-item.ts";
import { KnownError } from "../model/known-error.ts";
import type { PrintedContext, PrintedPlace } from "../model/printed-context.ts";
import type { Reading } from "../model/reading.ts";
import type { Doubt, Review, ShownDoubt } from "../model/review.ts";
import { marksOf, printedContext, printedPassage, printedPlaces } from "../readers/printed-context.ts";
import type { SourceDocument } from "../readers/source-document.ts";
import { cellLocators } from "../readers/steps/cell-locators.ts";
import { doubtsOf } from "../review/doubts-of.ts";
import { fieldBeside } from "../review/field-beside.ts";
import type { App } from "./app.ts";
import { editionOf, plain } from "./editions.ts";

/** A reading in use, as the review desk works on it. */
export interface ReviewedReading {
  readonly id: number;
  readonly reading: Reading;
  /** The readers' own, without corrections. */
  readonly own: Reading;
  readonly source: SourceDocument;
}

/** The readings in use of an edition. Throws NOT_FOUND. */
export async function reviewedReadings(app: App, edition: number): Promise<ReviewedReading[]> {
  const { inUse } = await editionOf(app, edition);
  const found = await Promise.all(
    inUse.map(async (id) => ({ id, ...((await app.registry.reading(id)) ?? missing(edition)) })),
  );
  return found.map(({ source, ...reviewed }) => ({ ...reviewed, source: source as SourceDocument }));
}

/** What a reading has that a person should look at. */
export const doubtsIn = (id: number, { document, findings, accounting }: Reading): Doubt[] =>
  doubtsOf({ reading: id, document: document.sha256, findings, accounting });

/** What is doubtful in an edition, and what was corrected. Throws NOT_FOUND. */
export async function listDoubts(app: App, id: number): Promise<Review> {
  const known = await editionOf(app, id);
  const reviewed = await reviewedReadings(app, id);
  const doubts = reviewed.flatMap(({ id: number, reading }) => doubtsIn(number, reading));
  const before = reviewed.flatMap(({ id: number, own }) => doubtsIn(number, own));
  return {
    edition: plain(known),
    readings: known.inUse,
    doubts,
    corrections: await app.registry.corrections(known.documents.map(({ sha256 }) => sha256)),
    total: Math.max(before.length, doubts.length),
  };
}

/** One doubt with its print in context, what was read there, and the items near it. Throws NOT_FOUND. */
export async function showDoubt(app: App, edition: number, doubtId: string): Promise<ShownDoubt> {
  const { doubt, reviewed } = await doubtNamed(app, edition, doubtId);
  const item = reviewed.reading.items.find(({ id }) => id === doubt.itemId) ?? null;
  const context = contextOf(reviewed, doubt, item);
  return { doubt, item, context, places: placesOf(reviewed, doubt, item), near: near(reviewed, doubt) };
}

/** A doubt by its name, and the reading that it is in. Throws NOT_FOUND. */
export async function doubtNamed(
  app: App,
  edition: number,
  doubtId: string,
): Promise<{ doubt: Doubt; reviewed: ReviewedReading }> {
  for (const reviewed of await reviewedReadings(app, edition)) {
    const doubt = doubtsIn(reviewed.id, reviewed.reading).find(({ id }) => id === doubtId);
    if (doubt) return { doubt, reviewed };
  }
  throw new KnownError(
    "NOT_FOUND",
    `Cannot find doubt "${doubtId}" in edition ${edition}: it may be settled already`,
    `这份清单里没有“${doubtId}”这处疑点，可能已经校核过`,
  );
}

const placeOf = ({ passage, finding }: Doubt) => passage?.at ?? finding?.at;

/** The item's fields on the pages, or the doubt's own place. */
function placesOf({ source }: ReviewedReading, doubt: Doubt, item: DutyItem | null): PrintedPlace[] {
  const at = placeOf(doubt);
  const own = at ? [{ start: at.start, end: at.end, field: "passage" }] : [];
  return printedPlaces(source, item ? marksOf(item) : own);
}

/** The reading that holds an item. Throws NOT_FOUND. */
export async function readingOfItem(app: App, edition: number, itemId: string): Promise<ReviewedReading> {
  const all = await reviewedReadings(app, edition);
  const found = all.find(({ reading }) => reading.items.some(({ id }) => id === itemId));
  if (found) return found;
  throw new KnownError(
    "NOT_FOUND",
    `Cannot find item "${itemId}" in edition ${edition}`,
    `这份清单里没有“${itemId}”这一项`,
  );
}

function contextOf({ reading, source }: ReviewedReading, doubt: Doubt, item: DutyItem | null): PrintedContext {
  const at = placeOf(doubt);
  const { document } = reading;
  if (item) return { document, printings: printedContext(source, item) };
  return { document, printings: at && at.end > at.start ? [printedPassage(source, at)] : [] };
}

const mostNear = 8;

function near({ reading: { items }, source }: ReviewedReading, doubt: Doubt): ShownDoubt["near"] {
  const at = placeOf(doubt);
  if (!at) return [];
  const distance = ({ printedAt }: DutyItem): number =>
    Math.min(...printedAt.map(({ start, end }) => Math.max(0, start - at.end, at.start - end)));
  const nearest = items.toSorted((a, b) => distance(a) - distance(b)).slice(0, mostNear);
  const words = cellLocators(source).locateLines(at);
  return nearest.map(({ id, kind, ordinal, name }) => {
    const alike = nearest.filter((item) => item.kind === kind);
    return { id, kind, ordinal, name, field: fieldBeside(alike, words) ?? null };
  });
}

function missing(edition: number): never {
  throw new KnownError("NOT_FOUND", `Cannot find edition ${edition}`, `没有编号为 ${edition} 的清单`);
}
