import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Correction } from "../model/correction.ts";
import type { DutyItem } from "../model/duty-item.ts";
import type { Finding } from "../model/finding.ts";
import type { ImportProposal } from "../model/import-proposal.ts";
import { KnownError } from "../model/known-error.ts";
import type { Reading } from "../model/reading.ts";
import { type CorrectionWish, changeCorrections, changeLayer } from "./change-corrections.ts";
import { type CorrectionLayer, correctionsOf, type NewCorrections } from "./corrections.ts";
import { dayOf } from "./day.ts";
import { DistinctTexts } from "./distinct-texts.ts";
import { type EditionFilter, findEditions, type StoredEdition } from "./editions.ts";
import { findingsOf, itemOf, itemsOf, keptReading } from "./items.ts";
import { type KnownReading, readingOf } from "./known-reading.ts";
import { type ImportWish, planImport } from "./propose.ts";
import type { ReadingHead } from "./reading-head.ts";
import { type Corrector, type Recorrecting, recorrect } from "./recorrect.ts";
import { Remembered } from "./remembered.ts";
import { removeEditions } from "./remove-edition.ts";
import { saveReading } from "./save-reading.ts";
import { Sayings } from "./sayings.ts";
import { databaseFile, openSqlite } from "./sqlite/open.ts";
import type { Queries, Store } from "./store.ts";
import { withPlaceSaid } from "./townships.ts";
import { undoImport } from "./undo-import.ts";
import { lackingVectors, makeVectors, type VectorMaker } from "./vectors.ts";

export interface StoredReading extends ImportWish {
  readonly bytes: Uint8Array;
  /** Any JSON: the neutral document that the reading's offsets count in. */
  readonly source: unknown;
}

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

export interface SavedReading {
  readonly edition: number;
  readonly proposal: ImportProposal;
  /** The number by which the import can be undone; null where nothing was kept. */
  readonly kept: number | null;
}

const mostRemembered = 500;

/** Where editions and readings are kept. Every change happens whole or not at all. */
export class Registry {
  /** The texts that its readings share: what is searched and counted. */
  readonly texts: DistinctTexts;
  /** What an office says of findings, answers and words. */
  readonly sayings: Sayings;
  private readonly store: Store;
  private readonly maker: VectorMaker;
  private readonly corrector: Corrector;
  private readonly now: () => Date;
  private readonly remembered = new Remembered<StoredEdition[]>(mostRemembered);

  private constructor(store: Store, { maker, corrector, now = () => new Date() }: RegistryOptions) {
    this.store = store;
    this.texts = new DistinctTexts(store);
    this.sayings = new Sayings(store, now);
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
    await this.store.transaction((queries) => makeVectors(queries, this.maker, (made) => onVectors?.(made, all)));
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
      for (const { entry, source } of packed) saved.push(await this.keep(queries, entry, source));
      await makeVectors(queries, this.maker);
      return saved;
    });
  }

  private async keep(queries: Queries, entry: StoredReading, source: Uint8Array): Promise<SavedReading> {
    const { proposal, retires, township } = await planImport(queries, entry);
    if (proposal.as === "already-there" && proposal.edition !== null)
      return { edition: proposal.edition, proposal, kept: null };
    if (entry.confirmed !== undefined && entry.confirmed !== proposal.confirmation) throw changedMeanwhile(proposal);
    const { edition, kept } = await saveReading(queries, {
      reading: entry.reading,
      place: withPlaceSaid(entry.reading.township, entry.place),
      bytes: entry.bytes,
      source,
      edition: proposal.edition ?? undefined,
      township,
      retires,
      sample: entry.sample,
      ...this.correcting(),
    });
    await recorrect(queries, entry.reading.document.sha256, this.correcting());
    return { edition, proposal, kept };
  }

  /** Takes a kept reading out again and brings back what it took the place of. Returns its edition. Throws NOT_FOUND and CONFLICT. */
  undoImport(kept: number): Promise<number> {
    return this.store.transaction((queries) => undoImport(queries, kept, this.correcting()));
  }

  private correcting(): Recorrecting {
    const hash = (words: string): string => createHash("sha256").update(words).digest("base64url");
    return { corrector: this.corrector, now: this.now().toISOString(), hash };
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
  async reading(id: number): Promise<{ reading: Reading; own: Reading; source: unknown } | undefined> {
    const { db } = this.store;
    const row = await db.selectFrom("reading").select("base_id").where("id", "=", id).executeTakeFirst();
    const found = row && (await this.source(id));
    if (!found) return undefined;
    const reading = await keptReading(db, id, found.head);
    const base = row.base_id === null ? undefined : await this.source(row.base_id);
    const own = base && row.base_id !== null ? await keptReading(db, row.base_id, base.head) : reading;
    return { reading, own, source: found.source };
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
  async source(reading: number): Promise<{ head: ReadingHead; source: unknown } | undefined> {
    const row = await this.store.db
      .selectFrom("reading")
      .select(["head", "source"])
      .where("id", "=", reading)
      .executeTakeFirst();
    if (!row) return undefined;
    return { head: JSON.parse(row.head) as ReadingHead, source: JSON.parse(inflateRawSync(row.source).toString()) };
  }

  /** The original bytes of a document. */
  async document(sha256: string): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | undefined> {
    const row = await this.store.db.selectFrom("document").selectAll().where("sha256", "=", sha256).executeTakeFirst();
    return row && { name: row.name, mediaType: row.media_type, bytes: row.bytes };
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

const changedMeanwhile = ({ message, messageEn }: ImportProposal): KnownError =>
  new KnownError(
    "CONFLICT",
    `Cannot import as confirmed, for the registry has changed; by now it would be ${messageEn}`,
    `库中的情况已经变了，没有按先前确认的入库；现在会${message}`,
  );
