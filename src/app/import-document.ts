import type { Edition } from "../model/edition.ts";
import type { PlaceSaid } from "../model/import-proposal.ts";
import { KnownError } from "../model/known-error.ts";
import type { ImportResult } from "../model/views.ts";
import type { StoredReading } from "../registry/keep-reading.ts";
import type { App } from "./app.ts";
import { editionOf, plain } from "./editions.ts";
import { makeVectorsInWorker } from "./reading/make-vectors.ts";
import type { DocumentFile } from "./reading/read-in-worker.ts";

export interface ImportWish extends DocumentFile {
  /** Overrules the proposal: "new" edition, or the number of the edition that the document belongs to. */
  readonly as?: number | "new" | undefined;
  /** Also where that edition is another township's. */
  readonly force?: boolean | undefined;
  /** An edition of the township that it is of, where the document alone does not tell. */
  readonly of?: number | undefined;
  /** Where its township lies, where the document does not tell. */
  readonly place?: PlaceSaid | undefined;
  /** The `confirmation` of the proposal that the user agreed to; another one by now is a CONFLICT. */
  readonly confirmed?: string | undefined;
  readonly sample?: boolean | undefined;
  /** Only say what the import would do. */
  readonly proposeOnly?: boolean | undefined;
}

/**
 * Reads a document and keeps it, whole or not at all. Throws what reading throws, BAD_REQUEST for a document without a
 * single item, NOT_FOUND for an unknown edition, and CONFLICT for one of another township or of the sample.
 */
export async function importDocument(app: App, wish: ImportWish): Promise<ImportResult> {
  for (const named of [wish.as, wish.of]) if (typeof named === "number") await editionOf(app, named);
  return keepForImport(app, await readForImport(app, wish), wish.proposeOnly);
}

/** Keeps what was read, or only says what keeping it would do. */
export async function keepForImport(app: App, entry: StoredReading, proposeOnly = false): Promise<ImportResult> {
  const { reading } = entry;
  if (proposeOnly) return { proposal: await app.registry.propose(entry), edition: null, reading, kept: null };
  const { edition, proposal, kept } = await app.registry.save(entry);
  return { proposal, edition: plain(await editionOf(app, edition)), reading, kept };
}

/** Undoes an import: what it took the place of is in use again. Returns its edition as it then is; null where it is gone. */
export async function undoImport(app: App, kept: number): Promise<Edition | null> {
  const edition = await app.registry.undoImport(kept);
  const [left] = await app.registry.editions({ edition });
  return left ? plain(left) : null;
}

/** Reads a document as the registry wants it. */
export async function readForImport(app: App, wish: ImportWish, signal?: AbortSignal): Promise<StoredReading> {
  const { name, bytes, sample = false, proposeOnly, ...how } = wish;
  const { reading, source } = await app.read({ name, bytes }, signal);
  if (reading.items.length === 0) throw nothingRead(name);
  const texts = proposeOnly ? new Map() : await app.registry.wordsWithoutVector(reading.items);
  const vectors = await makeVectorsInWorker(texts, signal);
  return { ...how, as: how.as, reading, bytes, source, sample, vectors };
}

const nothingRead = (name: string): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot import "${name}": found no item of a duty list in it`,
    `无法导入“${name}”：其中没有读到任何履职事项`,
  );
