import type { ImportProposal } from "../model/import-proposal.ts";
import { KnownError } from "../model/known-error.ts";
import { type ImportWish, planImport } from "./propose.ts";
import { type Recorrecting, recorrect } from "./recorrect.ts";
import { saveReading, settleEdition } from "./save-reading.ts";
import type { Queries } from "./store.ts";
import type { VectorsAhead } from "./vectors.ts";

export interface StoredReading extends ImportWish {
  readonly bytes: Uint8Array;
  /** Any JSON: the neutral document that the reading's offsets count in. */
  readonly source: unknown;
  /** Vectors of its texts, where they were made ahead; any other is made when it is kept. */
  readonly vectors?: readonly VectorsAhead[] | undefined;
}

export interface SavedReading {
  readonly edition: number;
  readonly proposal: ImportProposal;
  /** The number by which the import can be undone; null where nothing was kept. */
  readonly kept: number | null;
}

/** A reading whose neutral document is packed. */
export type PackedReading = Omit<StoredReading, "source"> & { readonly source: Uint8Array };

/** Keeps a reading as is proposed, where the same is not there yet. Throws CONFLICT where another proposal was confirmed. */
export async function keepReading(
  queries: Queries,
  entry: PackedReading,
  correcting: Recorrecting,
): Promise<SavedReading> {
  const { proposal, retires, township } = await planImport(queries, entry);
  const { reading } = entry;
  const place = proposal.township;
  if (proposal.as === "already-there" && proposal.edition !== null) {
    if (proposal.placed === "set")
      await settleEdition(queries, { edition: proposal.edition, reading, place, township });
    return { edition: proposal.edition, proposal, kept: null };
  }
  if (entry.confirmed !== undefined && entry.confirmed !== proposal.confirmation) throw changedMeanwhile(proposal);
  const { edition, kept } = await saveReading(queries, {
    reading,
    place,
    bytes: entry.bytes,
    source: entry.source,
    edition: proposal.edition ?? undefined,
    township,
    retires,
    sample: entry.sample,
    ...correcting,
  });
  await recorrect(queries, entry.reading.document.sha256, correcting);
  return { edition, proposal, kept };
}

const changedMeanwhile = ({ message, messageEn }: ImportProposal): KnownError =>
  new KnownError(
    "CONFLICT",
    `Cannot import as confirmed, for the registry has changed; by now it would be ${messageEn}`,
    `库中的情况已经变了，没有按先前确认的入库；现在会${message}`,
  );
