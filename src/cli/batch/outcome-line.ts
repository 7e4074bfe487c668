import type { Skipped } from "../../app/files-to-import.ts";
import type { FileOutcome } from "../../app/import-many.ts";
import { doubtCount } from "../../model/doubts.ts";
import type { Finding } from "../../model/finding.ts";
import type { ImportResult } from "../../model/views.ts";
import { placeWord, unreadLine } from "../words.ts";
import { doubtsOf, reasonOf, wordOf } from "./tally.ts";

/** One file's outcome as data. */
export function outcomeData(outcome: FileOutcome): object {
  const head = { file: outcome.path, outcome: wordOf(outcome) };
  if (outcome.is === "refused") return { ...head, ...reasonOf(outcome.error), before: outcome.before };
  if (outcome.is === "imported")
    return { ...head, doubtful: doubtsOf(outcome) !== undefined, ...importData(outcome.result) };
  const { edition, inUse, head: reading } = outcome.known;
  const { basic, supporting, reclaimed } = reading.counts;
  const items = basic + supporting + reclaimed;
  return { ...head, edition, inUse, township: reading.township, items, unplaced: reading.accounting.unplaced };
}

export const skippedData = ({ path, reason }: Skipped): object => ({ file: path, outcome: "skipped", reason });

export const importData = ({ proposal, edition, reading, kept }: ImportResult) => ({
  proposal,
  edition: edition?.id ?? null,
  kept,
  township: proposal.township,
  items: reading.items.length,
  unplaced: reading.accounting.unplaced,
  doubts: doubtCount(reading),
  wrong: wholeDocument(reading).map(({ rule, message, messageEn }) => ({ rule, message, messageEn })),
});

/** In words what came of a file that was not refused. */
export function outcomeWords(outcome: Exclude<FileOutcome, { is: "refused" }>): string {
  const { path } = outcome;
  if (outcome.is === "imported") return importWords(path, outcome.result);
  const { edition, inUse } = outcome.known;
  return `${path}：${inUse ? `已在库中（版号 ${edition}）` : `已在库中，是版号 ${edition} 先前的读取`}，不重复读取`;
}

export function importWords(path: string, { proposal, edition, reading, kept }: ImportResult): string {
  const { items, accounting } = reading;
  const read = `${placeWord({ township: proposal.township, sample: false })}，${items.length} 项，未归位 ${accounting.unplaced} 字`;
  const number = (edition ? `，版号 ${edition.id}` : "") + (kept ? `，导入号 ${kept}` : "");
  const asked = proposal.candidates.map(
    (one) => `如就是${one.place}（${one.published ?? "未写明"} 公布），请加 --of ${one.edition}`,
  );
  const wrong = wholeDocument(reading).map(({ message }) => `存疑：${message}`);
  const unread = edition ? unreadLine(edition) : [];
  return [`${path}：${read}；${proposal.message}${number}`, ...wrong, ...asked, ...unread].join("\n  ");
}

/** What is wrong with the reading of the document as a whole. */
const wholeDocument = ({ findings }: ImportResult["reading"]): Finding[] =>
  findings.filter(({ about, severity, kind }) => about === "reading" && severity === "error" && kind === undefined);
