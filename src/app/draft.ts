import type { Correction } from "../model/correction.ts";
import type { Draft } from "../model/draft.ts";
import type { DutyItem } from "../model/duty-item.ts";
import { fieldText, fieldValue } from "../model/field-text.ts";
import type { Finding } from "../model/finding.ts";
import { listed } from "../model/item-parts.ts";
import { KnownError } from "../model/known-error.ts";
import type { Reading } from "../model/reading.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { applyMends } from "../review/mend.ts";
import { redline } from "../text/redline.ts";
import { listTables } from "../writers/list-table.ts";
import { asRedline } from "../writers/redline-docx.ts";
import type { App } from "./app.ts";
import { wholeList } from "./check.ts";
import { editionOf, plain } from "./editions.ts";
import { type ExportedFile, mediaTypes } from "./export-list.ts";

/** An edition beside the draft made from it. */
export interface Drafting {
  readonly published: Reading;
  readonly draft: Reading;
  readonly changes: readonly Correction[];
  /** Those of the changes that fit what is read. */
  readonly mends: ReturnType<typeof applyMends>["mends"];
  readonly conflicts: readonly Finding[];
}

/** The draft of an edition: what is read, with the draft's mends made on it. It is worked out, never stored. */
export async function draftOf(app: App, { documents }: StoredEdition, published: Reading): Promise<Drafting> {
  const changes = await app.registry.corrections(
    documents.map(({ sha256 }) => sha256),
    "draft",
  );
  const { reading: draft, mends, conflicts } = applyMends(published, changes);
  return { published, draft, changes, mends, conflicts };
}

/** What was mended on an edition, as redlines. Throws NOT_FOUND. */
export async function showDraft(app: App, id: number): Promise<Draft> {
  const { edition, drafting } = await draftNamed(app, id);
  const { published, draft, changes, mends, conflicts } = drafting;
  const items = published.items.flatMap((item, i) => {
    const fields = mends.filter(({ itemId }) => itemId === item.id).map(({ field }) => field);
    return changedItem(item, draft.items[i] ?? item, new Set(fields));
  });
  return { edition: plain(edition), items, changes, conflicts };
}

async function draftNamed(app: App, id: number): Promise<{ edition: StoredEdition; drafting: Drafting }> {
  const edition = await editionOf(app, id);
  const { reading } = await wholeList(app, edition);
  return { edition, drafting: await draftOf(app, edition, reading) };
}

function changedItem(published: DutyItem, draft: DutyItem, fields: ReadonlySet<string>): Draft["items"] {
  const redlines = [...fields].flatMap((field) => {
    const [before, after] = [fieldText(fieldValue(published, field)), fieldText(fieldValue(draft, field))];
    return before === after ? [] : [[field, redline(before, after)] as const];
  });
  if (redlines.length === 0) return [];
  const { id, kind, ordinal, name } = published;
  return [{ id, kind, ordinal, name, fields: Object.fromEntries(redlines) }];
}

/** The draft as a Word file with tracked changes. Throws NOT_FOUND, and BAD_REQUEST where nothing was mended. */
export async function draftDocument(app: App, id: number): Promise<ExportedFile> {
  const { edition, drafting } = await draftNamed(app, id);
  const last = drafting.changes.at(-1);
  if (!last) throw nothingMended();
  const tables = ({ items }: Reading) => listTables(plain(edition), items.map(listed));
  return {
    name: `${edition.township.name ?? ""}履职事项清单（修订稿）.docx`,
    mediaType: mediaTypes.docx,
    bytes: await asRedline(tables(drafting.published), tables(drafting.draft), {
      who: last.who ?? "明责",
      when: last.when,
    }),
  };
}
const nothingMended = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot write the draft: nothing was mended", "还没有修订，没有修订稿可导出");
