import type { ListCheck } from "../model/check.ts";
import { KnownError } from "../model/known-error.ts";
import { isSameFinding, keyOf } from "../rules/finding-key.ts";
import type { App } from "./app.ts";
import { slipsIn } from "./check.ts";
import { editionOf } from "./editions.ts";
import { namesOf } from "./finding-names.ts";
import { showCheck } from "./show-check.ts";

/** What an office says of a finding: a real slip, left as it is with a reason, or open again. */
export interface FindingSaying {
  readonly edition: number;
  readonly key: string;
  readonly says: "accepted" | "suppressed" | "open";
  readonly reason?: string | undefined;
  readonly who?: string | undefined;
}

/**
 * Keeps what the office says of a finding, for all lists of the township and in whatever row the words stand. Throws
 * NOT_FOUND, and BAD_REQUEST where a finding is to be left without a reason.
 */
export async function judgeFinding(
  app: App,
  { edition: id, key, says, reason = "", who }: FindingSaying,
): Promise<ListCheck> {
  const edition = await editionOf(app, id);
  const { list, findings } = await slipsIn(app, edition);
  const { items } = list.reading;
  const finding = findings[namesOf(findings, items).indexOf(key)];
  if (!finding) throw unknownFinding(key);
  if (says === "suppressed" && reason.trim() === "") throw noReason();
  const saying = says === "open" ? null : { says, reason: reason.trim(), who: who?.trim() || null };
  const own = keyOf(finding, items);
  const { sayings } = app.registry;
  // What was said of the same finding while its item's name was a little other is of no force any more.
  for (const before of await sayings.judgements(edition.townshipId))
    if (isSameFinding(before, own)) await sayings.judge(edition.townshipId, before, null);
  if (saying) await sayings.judge(edition.townshipId, own, saying);
  return showCheck(app, id);
}

/** A list has no finding of a name, or no longer. */
export const unknownFinding = (key: string): KnownError =>
  new KnownError(
    "NOT_FOUND",
    `Cannot find finding "${key}" in this list: its words may have changed`,
    `这份清单里没有“${key}”这处问题，文字可能已经变动`,
  );
const noReason = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot leave a finding without a reason", "不改的问题请写明理由");
