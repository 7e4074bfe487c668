import { KnownError } from "../model/known-error.ts";
import type { ImportResult } from "../model/views.ts";
import type { App } from "./app.ts";
import { editionOf } from "./editions.ts";
import type { DocumentFile } from "./reading/read-in-worker.ts";

export interface ImportWish extends DocumentFile {
  /** Overrules the proposal: "new" edition, or the number of the edition that was read again. */
  readonly as?: number | "new" | undefined;
  readonly sample?: boolean | undefined;
  /** Only say what the import would do. */
  readonly proposeOnly?: boolean | undefined;
}

/**
 * Reads a document and keeps it, whole or not at all. Throws what reading throws, BAD_REQUEST for a document without a
 * single item, and NOT_FOUND for an unknown edition.
 */
export async function importDocument(
  app: App,
  { name, bytes, as, sample = false, proposeOnly = false }: ImportWish,
): Promise<ImportResult> {
  const { reading, source } = await app.read({ name, bytes });
  if (reading.items.length === 0) throw nothingRead(name);
  if (typeof as === "number") await editionOf(app, as);
  if (proposeOnly) return { proposal: await app.registry.propose(reading), edition: null, reading };
  const { edition, proposal } = await app.registry.save({ reading, bytes, source, sample, as });
  return { proposal, edition: await editionOf(app, edition), reading };
}

const nothingRead = (name: string): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot import "${name}": found no item of a duty list in it`,
    `无法导入“${name}”：其中没有读到任何履职事项`,
  );
