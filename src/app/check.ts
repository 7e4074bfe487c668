import type { CheckResult, CheckSettings, FindingKey } from "../model/check.ts";
import type { Finding } from "../model/finding.ts";
import { KnownError } from "../model/known-error.ts";
import type { Reading } from "../model/reading.ts";
import type { SourceDocument } from "../readers/source-document.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { checkLists } from "../rules/check.ts";
import type { ReadList } from "../rules/checked-list.ts";
import { keyOf, rulesFor, settle } from "../rules/settings.ts";
import type { App } from "./app.ts";
import { editionsIn, type Scope } from "./editions.ts";
import type { DocumentFile } from "./reading/read-in-worker.ts";

/** A list with what the rules find in it, and its neutral text where it is one document. */
export interface CheckedFile extends CheckResult {
  readonly text: string | null;
  /** What tells each finding from others, in their order. */
  readonly keys: readonly FindingKey[];
}

const asUsual: CheckSettings = { rules: {}, own: [], suppressions: [], baseline: [] };

/** Checks a document without keeping it. Throws what reading throws. */
export async function checkDocument(
  app: Pick<App, "read">,
  file: DocumentFile,
  settings: CheckSettings = asUsual,
): Promise<CheckedFile> {
  const { reading, source } = await app.read(file);
  return checked([{ reading, text: source.text }], settings);
}

/** Checks an edition that is kept, among its county's other lists in force. Throws NOT_FOUND and BAD_REQUEST as scopes do. */
export async function checkEdition(app: App, scope: Scope, settings: CheckSettings = asUsual): Promise<CheckedFile> {
  const [edition] = await editionsIn(app, scope);
  if (!edition) throw new KnownError("NOT_FOUND", "Cannot find a list to check", "没有可以核对的清单");
  const { id, sample, township } = edition;
  const county = township.county === null ? [] : await editionsIn(app, { county: township.county });
  const neighbours = county.filter((other) => other.id !== id && other.sample === sample);
  const lists = await Promise.all(neighbours.map((other) => wholeList(app, other)));
  return checked([await wholeList(app, edition), ...lists], settings);
}

/** What the rules find in an edition, as doors give it away. Throws NOT_FOUND. */
export async function showCheck(app: App, edition: number): Promise<CheckResult> {
  const { text, keys, ...result } = await checkEdition(app, { edition });
  return result;
}

/** An edition's readings in use as one: an office may publish its lists apart. */
async function wholeList(app: App, { inUse }: StoredEdition): Promise<ReadList> {
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

/** The first list, checked among the others. */
function checked(lists: readonly [ReadList, ...ReadList[]], settings: CheckSettings): CheckedFile {
  const [{ reading, text }] = lists;
  const { items, township, document } = reading;
  const settled = settle(checkLists(lists, rulesFor(settings))[0] ?? [], items, settings);
  const findings = settled.findings.toSorted(byPlace);
  return {
    township,
    documents: [document],
    ...settled,
    findings,
    text,
    keys: findings.map((one) => keyOf(one, items)),
  };
}

const byPlace = (one: Finding, other: Finding): number => (one.at?.start ?? -1) - (other.at?.start ?? -1);
