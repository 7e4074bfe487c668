import { createHash } from "node:crypto";
import { KnownError } from "../model/known-error.ts";
import type { ImportResult } from "../model/views.ts";
import { readerVersion } from "../readers/read.ts";
import type { StoredReading } from "../registry/keep-reading.ts";
import type { KnownReading } from "../registry/known-reading.ts";
import type { App } from "./app.ts";
import { editionOf } from "./editions.ts";
import { type ImportWish, keepForImport, readForImport } from "./import-document.ts";
import type { DocumentFile } from "./reading/read-in-worker.ts";
import { threadsAtOnce } from "./reading/threads.ts";

/** A file that is opened when its turn comes. */
export interface FileToImport {
  readonly path: string;
  open(): Promise<DocumentFile>;
}

export interface ManyWish extends Pick<ImportWish, "as" | "force" | "of" | "place"> {
  /** Also files that could not be read before. */
  readonly retry?: boolean | undefined;
  /** Aborted: the file in hand is finished, and no other is begun. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of one file. */
export type FileOutcome = { readonly path: string } & (
  | { readonly is: "imported"; readonly result: ImportResult }
  /** The same bytes were read by these readers before: passed over without reading. */
  | { readonly is: "known"; readonly known: KnownReading }
  | Refused
);

/** A file that cannot be read or kept; `before`: these readers found so in another run, and were not asked again. */
interface Refused {
  readonly is: "refused";
  readonly error: unknown;
  readonly before: boolean;
}

/** A file that was read, or passed over, or cannot be read; it waits until it is its turn to be kept. */
type Prepared =
  | { readonly is: "read"; readonly entry: StoredReading }
  | { readonly is: "known"; readonly known: KnownReading }
  | Refused;

/** One more than are read at once, so that no reader waits while a list is kept; no more, for each is held in memory. */
const window = threadsAtOnce + 1;

/**
 * Imports files in their order: several are read at once, one at a time is kept, each whole or not at all. A file that
 * cannot be read or kept is an outcome and stops no other; a data folder that fails ends the run (DATA_FOLDER_UNUSABLE,
 * DATA_TOO_NEW). A document that was kept before is passed over, and so is one that could not be read: a run that was ended
 * goes on where it stopped.
 */
export async function* importMany(
  app: App,
  files: readonly FileToImport[],
  wish: ManyWish = {},
): AsyncGenerator<FileOutcome, void> {
  for (const named of [wish.as, wish.of]) if (typeof named === "number") await editionOf(app, named);
  const ended = new AbortController();
  const ahead: Promise<Prepared>[] = [];
  try {
    for (const [i, { path }] of files.entries()) {
      if (wish.signal?.aborted) return;
      for (const file of files.slice(i + ahead.length, i + window)) ahead.push(prepare(app, file, wish, ended.signal));
      const prepared = await ahead.shift();
      if (prepared) yield { path, ...(prepared.is === "read" ? await keep(app, prepared.entry) : prepared) };
    }
  } finally {
    ended.abort();
    await Promise.all(ahead);
  }
}

/** Opens and reads a file, where it is not known. Never throws. */
async function prepare(app: App, file: FileToImport, wish: ManyWish, signal: AbortSignal): Promise<Prepared> {
  try {
    const { name, bytes } = await file.open();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const known = wish.as === undefined ? await app.registry.readingOf(sha256, readerVersion) : undefined;
    if (known) return await asKnown(app, known, wish, bytes);
    const before = wish.retry ? undefined : await app.registry.refusals.of(sha256, readerVersion);
    if (before) return { is: "refused", error: before, before: true };
    const { as, force, of, place } = wish;
    const entry = readForImport(app, { name, bytes, as, force, of, place }, signal);
    return { is: "read", entry: await entry.catch((error: unknown) => remembered(app, sha256, error)) };
  } catch (error) {
    return { is: "refused", error, before: false };
  }
}

/** A known document, not read again; where a person says its place, what was read of it is kept once more, with that. */
async function asKnown(app: App, known: KnownReading, { of, place }: ManyWish, bytes: Uint8Array): Promise<Prepared> {
  const saysPlace = of !== undefined || Object.values(place ?? {}).some((part) => part !== undefined);
  const kept = known.inUse && saysPlace ? await app.registry.reading(known.reading) : undefined;
  if (!kept) return { is: "known", known };
  const { own: reading, source } = kept;
  return { is: "read", entry: { reading, source, bytes, sample: false, as: undefined, of, place } };
}

/** What a document's bytes are to blame for, whenever they are read. */
const lasting: ReadonlySet<string> = new Set([
  "UNREADABLE_DOCUMENT",
  "DOCUMENT_TOO_LARGE",
  "READING_TOOK_TOO_LONG",
  "BAD_REQUEST",
]);

/** Keeps in mind why a document cannot be read, and fails with it. */
async function remembered(app: App, sha256: string, error: unknown): Promise<never> {
  if (error instanceof KnownError && lasting.has(error.code))
    await app.registry.refusals.keep(sha256, readerVersion, error);
  throw error;
}

async function keep(app: App, entry: StoredReading): Promise<{ is: "imported"; result: ImportResult } | Refused> {
  try {
    return { is: "imported", result: await keepForImport(app, entry) };
  } catch (error) {
    if (endsAll(error)) throw error;
    return { is: "refused", error, before: false };
  }
}

const endsAll = (error: unknown): boolean =>
  error instanceof KnownError && (error.code === "DATA_FOLDER_UNUSABLE" || error.code === "DATA_TOO_NEW");
