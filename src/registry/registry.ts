import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import type { Correction } from "../model/correction.ts";
import type { DutyItem } from "../model/duty-item.ts";
import type { Finding } from "../model/finding.ts";
import type { ImportProposal } from "../model/import-proposal.ts";
import type { DutyWords } from "../model/item-parts.ts";
import { type CorrectionWish, changeCorrections, changeLayer } from "./change-corrections.ts";
import { type CorrectionLayer, correctionsOf, type NewCorrections } from "./corrections.ts";
import { dayOf } from "./day.ts";
import { DistinctTexts } from "./distinct-texts.ts";
import {
  documentOf,
  type OriginalDocument,
  type ReadSource,
  sourceOf,
  type WholeReading,
  wholeReading,
} from "./documents.ts";
import { type EditionFilter, findEditions, type StoredEdition } from "./editions.ts";
import { findingsOf, itemOf, itemsOf } from "./items.ts";
import { keepReading, type SavedReading, type StoredReading } from "./keep-reading.ts";
import { type KnownReading, readingOf } from "./known-reading.ts";
import { type ImportWish, planImport } from "./propose.ts";
import type { Corrector, Recorrecting } from "./recorrect.ts";
import { Refusals } from "./refusals.ts";
import { Remembered } from "./remembered.ts";
import { removeEditions } from "./remove-edition.ts";
import { Sayings } from "./sayings.ts";
import { databaseFile, openSqlite } from "./sqlite/open.ts";
import type { Store } from "./store.ts";
import { undoImport } from "./undo-import.ts";
import { lackingVectors, makeVectors, type VectorMaker, wordsWithoutVector } from "./vectors.ts";

export interface RegistryOptions {
  readonly maker: VectorMaker;
  readonly corrector: Corrector;
  /** Whether a missing registry is made (so where absent); otherwise it is NOT_FOUND. */
  readonly create?: boolean | undefined;
  /** The clock; the machine's own where absent. */
  readonly now?: (() => Date) | undefined;
  /** Is told, while the registry is brought up to date, of how many texts the vectors are made. */
  readonly onVectors?: ((made: number, all: number) => void) | undefined;
}

const mostRemembered = 500;
const hashOfWords = (words: string): string => createHash("sha256").update(words).digest("base64url");

/** Where editions and readings are kept. Every change happens whole or not at all. */
export class Registry {
  /** The texts that its readings share: what is searched and counted. */
  readonly texts: DistinctTexts;
  /** What an office says of findings, answers and words. */
  readonly sayings: Sayings;
  /** Documents that could not be read. */
  readonly refusals: Refusals;
  private readonly store: Store;
  private readonly maker: VectorMaker;
  private readonly corrector: Corrector;
  private readonly now: () => Date;
  private readonly remembered = new Remembered<StoredEdition[]>(mostRemembered);

  private constructor(store: Store, { maker, corrector, now = () => new Date() }: RegistryOptions) {
    this.store = store;
    this.texts = new DistinctTexts(store);
    this.sayings = new Sayings(store, now);
    this.refusals = new Refusals(store);
    this.maker = maker;
    this.corrector = corrector;
    this.now = now;
  }

  /**
   * Opens the registry of a data folder, brought up to date where it is older. Throws DATA_FOLDER_UNUSABLE, DATA_TOO_NEW,
   * DATA_BUSY, and NOT_FOUND where it is missing and not to be made.
   */
  static async open(folder: string, options: RegistryOptions): Promise<Registry> {
    const store = await openSqlite(folder, { create: options.create });
    const registry = new Registry(store, options);
    try {
      await registry.makeVectors(options.onVectors);
      return registry;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  /** Vectors that are missing, or that an older version made. */
  private async makeVectors(onVectors?: RegistryOptions["onVectors"]): Promise<void> {
    const all = await lackingVectors(this.store.db, this.maker);
    if (all === 0) return;
    await this.store.transaction((queries) =>
      makeVectors(queries, this.maker, { onMade: (made) => onVectors?.(made, all) }),
    );
  }

  close(): Promise<void> {
    return this.store.close();
  }

  /** Whether an edition was ever added, also one that was removed again. */
  wasUsed(): Promise<boolean> {
    return this.store.dialect.wasUsed(this.store.db);
  }

  /** A word that changes whenever any process has changed the data. */
  version(): Promise<string> {
    return this.store.version();
  }

  /** What an import would do; nothing is kept. Throws NOT_FOUND and CONFLICT for an edition that cannot be meant. */
  async propose(wish: ImportWish): Promise<ImportProposal> {
    return (await planImport(this.store.db, wish)).proposal;
  }

  /**
   * Keeps a reading as the proposal (or `as`) says. Nothing is kept where the same reading is already there. Throws CONFLICT
   * where another proposal was confirmed.
   */
  async save(entry: StoredReading): Promise<SavedReading> {
    const [saved] = await this.saveAll([entry]);
    return saved as SavedReading;
  }

  /** Keeps several readings, all of them or none. */
  saveAll(entries: readonly StoredReading[]): Promise<SavedReading[]> {
    const packed = entries.map((entry) => ({ entry, source: deflateRawSync(JSON.stringify(entry.source)) }));
    return this.store.transaction(async (queries) => {
      const saved: SavedReading[] = [];
      for (const { entry, source } of packed)
        saved.push(await keepReading(queries, { ...entry, source }, this.correcting()));
      await makeVectors(queries, this.maker, { ahead: entries.flatMap(({ vectors = [] }) => vectors) });
      return saved;
    });
  }

  /** The words of items that no vector is kept of, by their words as they are kept: what can be made before they are. */
  wordsWithoutVector(items: readonly DutyItem[]): Promise<ReadonlyMap<string, DutyWords>> {
    return wordsWithoutVector(this.store.db, this.maker, items, hashOfWords);
  }

  /** Takes a kept reading out again and brings back what it took the place of. Returns its edition. Throws NOT_FOUND and CONFLICT. */
  undoImport(kept: number): Promise<number> {
    return this.store.transaction((queries) => undoImport(queries, kept, this.correcting()));
  }

  private correcting(): Recorrecting {
    return { corrector: this.corrector, now: this.now().toISOString(), hash: hashOfWords };
  }

  /** Corrections of documents, oldest first: of what is read, or of the drafts made from it. */
  corrections(documents: readonly string[], layer: CorrectionLayer = "reading"): Promise<Correction[]> {
    return correctionsOf(this.store.db, documents, layer);
  }

  /** Keeps steps of changes to the draft made from a document, or takes one back; no reading changes. Throws NOT_FOUND. */
  amend(sha256: string, steps: readonly (NewCorrections | { readonly undo: number })[]): Promise<void> {
    const where = { sha256, layer: "draft", now: this.now().toISOString() } as const;
    return this.store.transaction(async (queries) => {
      for (const step of steps) await changeLayer(queries, where, step);
    });
  }

  /**
   * Keeps corrections made on a reading, or takes a step of them back, and brings another reading into use. Returns the
   * step's number. Throws CONFLICT where that reading is no longer in use, NOT_FOUND for a step that is not there.
   */
  correct(wish: CorrectionWish): Promise<number> {
    return this.store.transaction(async (queries) => {
      const step = await changeCorrections(queries, wish, this.correcting());
      await makeVectors(queries, this.maker);
      return step;
    });
  }

  /** A whole reading, the readers' own that it was made of (itself where no person corrected it), and its document. */
  reading(id: number): Promise<WholeReading | undefined> {
    return wholeReading(this.store.db, id);
  }

  /** Another registry with all that is in this one, in a folder without any. */
  async copy(folder: string): Promise<Registry> {
    await this.store.backUp(databaseFile(folder));
    const { maker, corrector, now } = this;
    return Registry.open(folder, { maker, corrector, now });
  }

  /** Takes editions out, all of them or none. Throws NOT_FOUND with the numbers that are missing. */
  remove(editions: readonly number[]): Promise<void> {
    return this.store.transaction((queries) => removeEditions(queries, editions));
  }

  /** Editions of a filter; remembered until anybody changes the data. */
  async editions({ at = dayOf(this.now()), ...filter }: EditionFilter = {}): Promise<StoredEdition[]> {
    const question = { ...filter, at };
    return this.remembered.get(await this.store.version(), JSON.stringify(question), () =>
      findEditions(this.store.db, question),
    );
  }

  items(readings: readonly number[]): Promise<DutyItem[]> {
    return itemsOf(this.store.db, readings);
  }

  item(readings: readonly number[], id: string): Promise<DutyItem | undefined> {
    return itemOf(this.store.db, readings, id);
  }

  findings(readings: readonly number[]): Promise<Finding[]> {
    return findingsOf(this.store.db, readings);
  }

  /** The reading's other facts, and its neutral document as it was given to `save`. */
  source(reading: number): Promise<ReadSource | undefined> {
    return sourceOf(this.store.db, reading);
  }

  /** The original bytes of a document. */
  document(sha256: string): Promise<OriginalDocument | undefined> {
    return documentOf(this.store.db, sha256);
  }

  /** What a version of the readers made of a document that is kept; undefined where it is not kept or not by that version. */
  readingOf(sha256: string, reader: string): Promise<KnownReading | undefined> {
    return readingOf(this.store.db, sha256, reader);
  }

  backUp(to: string): Promise<void> {
    return this.store.backUp(to);
  }

  /** Replaces everything by a backup, whole or not at all; messages call the file as told. */
  async restore(from: string, called?: { readonly en: string; readonly zh: string }): Promise<void> {
    await this.store.restore(from, called);
    await this.makeVectors();
  }
}
