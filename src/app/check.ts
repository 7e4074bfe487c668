import type { CheckSettings, FindingKey, SetAside } from "../model/check.ts";
import type { Finding } from "../model/finding.ts";
import { KnownError } from "../model/known-error.ts";
import type { Reading, SourceInfo, Township } from "../model/reading.ts";
import type { SourceDocument } from "../readers/source-document.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { checkAmong, checkLists } from "../rules/check.ts";
import type { ReadList } from "../rules/checked-list.ts";
import { keyOf } from "../rules/finding-key.ts";
import { type RuleWish, rulesFor, settle } from "../rules/settings.ts";
import type { App } from "./app.ts";
import { editionsIn, type Scope } from "./editions.ts";
import { namesOf } from "./finding-names.ts";
import type { DocumentFile } from "./reading/read-in-worker.ts";

/** A list with what the rules find in it, and its neutral text where it is one document. */
export interface CheckedFile {
  readonly township: Township;
  readonly documents: readonly SourceInfo[];
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  readonly text: string | null;
  /** What tells from others each finding that the office has not left. */
  readonly baseline: readonly FindingKey[];
  /** What each finding is called where it is settled, in their order. */
  readonly names: readonly string[];
}

/** What the rules find in a list, in printed order. */
export interface FoundSlips {
  readonly list: ReadList;
  readonly findings: readonly Finding[];
}

/** How a list is to be checked: a county's settings, and the rules of the modules that they name. */
export interface CheckWish extends Omit<CheckSettings, "modules">, RuleWish {}

const asUsual: CheckWish = { rules: {}, own: [], suppressions: [], baseline: [] };

/** Checks a document without keeping it. Throws what reading throws. */
export async function checkDocument(
  app: Pick<App, "read">,
  file: DocumentFile,
  settings: CheckWish = asUsual,
): Promise<CheckedFile> {
  const { reading, source } = await app.read(file);
  return settled(slipsOf([{ reading, text: source.text }], settings), settings);
}

/**
 * Checks an edition that is kept, among its county's other lists in force, less what the office has said to leave. Throws
 * NOT_FOUND and BAD_REQUEST as scopes do.
 */
export async function checkEdition(app: App, scope: Scope, settings: CheckWish = asUsual): Promise<CheckedFile> {
  const [edition] = await editionsIn(app, scope);
  if (!edition) throw new KnownError("NOT_FOUND", "Cannot find a list to check", "没有可以核对的清单");
  const left = (await app.registry.sayings.judgements(edition.townshipId)).filter(({ says }) => says === "suppressed");
  return settled(await findSlips(app, edition, settings), {
    ...settings,
    suppressions: [...settings.suppressions, ...left],
  });
}

/** Slips of an edition, checked among its county's other lists in force; remembered until other readings are in use. */
export async function slipsIn(app: App, edition: StoredEdition): Promise<FoundSlips> {
  const [found] = await remembered(app, [edition], async () => [await findSlips(app, edition, asUsual)]);
  return found as FoundSlips;
}

/** Slips of editions that are checked together, in their order; remembered as long. */
export const slipsTogether = (app: App, editions: readonly StoredEdition[]): Promise<readonly FoundSlips[]> =>
  remembered(app, editions, async () => {
    const lists = await Promise.all(editions.map((edition) => wholeList(app, edition)));
    const found = checkLists(lists);
    return lists.map((list, i) => ({ list, findings: inPrintedOrder(found[i] ?? []) }));
  });

async function remembered(
  app: App,
  editions: readonly StoredEdition[],
  find: () => Promise<readonly FoundSlips[]>,
): Promise<readonly FoundSlips[]> {
  const inUse = (all: readonly StoredEdition[]): string => all.flatMap((edition) => edition.inUse).join();
  return app.slips.get(inUse(await app.registry.editions()), inUse(editions), find);
}

async function findSlips(app: App, edition: StoredEdition, settings: CheckWish): Promise<FoundSlips> {
  const { id, sample, township } = edition;
  const county = township.county === null ? [] : await editionsIn(app, { county: township.county });
  const neighbours = county.filter((other) => other.id !== id && other.sample === sample);
  const lists = await Promise.all(neighbours.map((other) => wholeList(app, other)));
  return slipsOf([await wholeList(app, edition), ...lists], settings);
}

/** An edition's readings in use as one: an office may publish its lists apart. */
export async function wholeList(app: App, { inUse }: StoredEdition): Promise<ReadList> {
  const found = (await Promise.all(inUse.map((id) => app.registry.reading(id)))).filter((one) => one !== undefined);
  const [first, ...others] = found;
  if (!first) throw new Error("an edition without a reading");
  const text = others.length === 0 ? (first.source as SourceDocument).text : null;
  return { reading: others.reduce((whole, { reading }) => joined(whole, reading), first.reading), text };
}

const joined = (one: Reading, other: Reading): Reading => ({
  ...one,
  declared: one.declared ?? other.declared,
  items: [...one.items, ...other.items],
  headings: [...one.headings, ...other.headings],
});

/** Slips of the first list, found among the others. */
const slipsOf = (lists: readonly [ReadList, ...ReadList[]], settings: CheckWish): FoundSlips => ({
  list: lists[0],
  findings: inPrintedOrder(checkAmong(lists, rulesFor(settings))),
});

/** Findings by their place in the document; those without one first. */
const inPrintedOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((one, other) => (one.at?.start ?? -1) - (other.at?.start ?? -1));

function settled({ list, findings }: FoundSlips, settings: CheckWish): CheckedFile {
  const { items, township, document } = list.reading;
  const names = new Map(namesOf(findings, items).map((name, i) => [findings[i], name]));
  const { findings: open, setAside } = settle(findings, items, settings);
  const known = setAside.flatMap(({ finding, left }) => (left ? [] : [finding]));
  return {
    township,
    documents: [document],
    findings: open,
    setAside,
    text: list.text,
    baseline: [...open, ...known].map((one) => keyOf(one, items)),
    names: open.map((one) => names.get(one) ?? ""),
  };
}
