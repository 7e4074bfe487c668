import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { DutyItem } from "../model/duty-item.ts";
import type { Edition, ImportProposal } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import type { DutyWords } from "../model/item-parts.ts";
import type { Reading } from "../model/reading.ts";
import type { AnswerReport } from "../model/report.ts";
import { type EditionFilter, findEditions } from "./editions.ts";
import { findingsOf, itemOf, itemsOf, type Placed, placesOfTexts, wordsOfTexts } from "./items.ts";
import { type BodyRole, countBodies, textsHolding } from "./named-bodies.ts";
import { propose } from "./propose.ts";
import type { ReadingHead } from "./reading-head.ts";
import { removeEditions } from "./remove-edition.ts";
import { keepReport, openReports, settleReport } from "./reports.ts";
import { saveReading } from "./save-reading.ts";
import { openSqlite } from "./sqlite/open.ts";
import type { Store } from "./store.ts";
import { lacksVectors, makeVectors, type VectorMaker, vectorsIn } from "./vectors.ts";

export interface StoredReading {
  readonly reading: Reading;
  readonly bytes: Uint8Array;
  /** Any JSON: the neutral document that the reading's offsets count in. */
  readonly source: unknown;
  readonly sample: boolean;
  /** A known edition's number, or "new", or undefined to follow the proposal. */
  readonly as: number | "new" | undefined;
}

const mostRemembered = 500;

/** Where editions and readings are kept. Every change happens whole or not at all. */
export class Registry {
  private readonly store: Store;
  private readonly maker: VectorMaker;
  private remembered: { version: string; editions: Map<string, ReturnType<typeof findEditions>> } = {
    version: "",
    editions: new Map(),
  };

  private constructor(store: Store, maker: VectorMaker) {
    this.store = store;
    this.maker = maker;
  }

  /**
   * Opens the registry of a data folder, made where it is missing, brought up to date where it is older. Throws
   * DATA_FOLDER_UNUSABLE, DATA_TOO_NEW, DATA_BUSY.
   */
  static async open(folder: string, maker: VectorMaker): Promise<Registry> {
    const store = await openSqlite(folder);
    const registry = new Registry(store, maker);
    try {
      await registry.makeVectors();
      return registry;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  /** Vectors that are missing, or that an older version made. */
  private async makeVectors(): Promise<void> {
    if (await lacksVectors(this.store.db, this.maker))
      await this.store.transaction((queries) => makeVectors(queries, this.maker));
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

  propose(reading: Reading): Promise<ImportProposal> {
    return propose(this.store.db, reading);
  }

  /** Keeps a reading as the proposal (or `as`) says. Nothing is kept where the same reading is already there. */
  save({ reading, bytes, source, sample, as }: StoredReading): Promise<{ edition: number; proposal: ImportProposal }> {
    const packed = deflateRawSync(JSON.stringify(source));
    return this.store.transaction(async (queries) => {
      const proposal = as === undefined ? await propose(queries, reading) : askedFor(as);
      if (proposal.as === "already-there" && proposal.edition !== null) return { edition: proposal.edition, proposal };
      const edition = await saveReading(queries, {
        reading,
        bytes,
        source: packed,
        edition: proposal.edition ?? undefined,
        sample,
        now: new Date().toISOString(),
        hash: (words) => createHash("sha256").update(words).digest("base64url"),
      });
      await makeVectors(queries, this.maker);
      return { edition, proposal };
    });
  }

  /** Takes editions out; unknown numbers are passed over. */
  remove(editions: readonly number[]): Promise<void> {
    return this.store.transaction((queries) => removeEditions(queries, editions));
  }

  /** Editions of a filter; remembered until anybody changes the data. */
  async editions(filter: EditionFilter = {}): Promise<(Edition & { readonly reading: number })[]> {
    const version = await this.store.version();
    if (version !== this.remembered.version) this.remembered = { version, editions: new Map() };
    const key = JSON.stringify(filter);
    const known = this.remembered.editions.get(key) ?? findEditions(this.store.db, filter);
    if (this.remembered.editions.size < mostRemembered) this.remembered.editions.set(key, known);
    return known;
  }

  items(reading: number): Promise<DutyItem[]> {
    return itemsOf(this.store.db, reading);
  }

  item(reading: number, id: string): Promise<DutyItem | undefined> {
    return itemOf(this.store.db, reading, id);
  }

  findings(reading: number): Promise<Finding[]> {
    return findingsOf(this.store.db, reading);
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

  /** Vectors of the distinct texts that the readings hold. */
  vectors(readings: readonly number[]): Promise<{ id: number; vector: Uint8Array }[]> {
    return vectorsIn(this.store.db, readings);
  }

  /** Where texts stand in the readings, and their words. */
  async placed(
    texts: readonly number[],
    readings: readonly number[],
  ): Promise<{ places: Placed[]; words: Map<number, DutyWords> }> {
    const { db } = this.store;
    const [places, words] = await Promise.all([placesOfTexts(db, readings, texts), wordsOfTexts(db, texts)]);
    return { places, words };
  }

  /** How many items of each reading name each body in their columns. */
  countBodies(readings: readonly number[]): ReturnType<typeof countBodies> {
    return countBodies(this.store.db, readings);
  }

  /** Items of the readings that name a body so: in a column with its role, or only within their words. */
  async itemsNaming(
    name: string,
    readings: readonly number[],
  ): Promise<(Placed & { words: DutyWords; role: BodyRole | "mentioned" })[]> {
    const holding = await textsHolding(this.store.db, name, readings);
    const roles = new Map(holding.map(({ text, role }) => [text, role]));
    const { places, words } = await this.placed([...roles.keys()], readings);
    return places.flatMap((place) => {
      const [found, role] = [words.get(place.text), roles.get(place.text)];
      return found && role ? [{ ...place, words: found, role }] : [];
    });
  }

  /** Keeps what a user said of an answer; returns its number. */
  report(report: Omit<AnswerReport, "id" | "reportedAt">): Promise<number> {
    return this.store.transaction((queries) => keepReport(queries, report, new Date().toISOString()));
  }

  reports(): Promise<AnswerReport[]> {
    return openReports(this.store.db);
  }

  /** Takes a settled report out; false where there is none. */
  settle(id: number): Promise<boolean> {
    return this.store.transaction((queries) => settleReport(queries, id));
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

const askedFor = (as: number | "new"): ImportProposal => ({
  as: as === "new" ? "new-edition" : "another-reading",
  edition: as === "new" ? null : as,
  because: "asked-for",
  sharedItems: null,
});
