import type { ColumnDataType, ColumnDefinitionBuilder, Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

export type Queries = Kysely<Tables> | Transaction<Tables>;

/** Words of an item as tokens, by the weight of their field. */
export interface IndexedWords {
  readonly name: readonly string[];
  readonly about: readonly string[];
  readonly body: readonly string[];
}

/** Full-text search over the distinct texts: what each database does in its own way. */
export interface FullText {
  /** Makes the index; part of the first migration. */
  create(db: Kysely<unknown>): Promise<void>;
  add(db: Queries, textId: number, words: IndexedWords): Promise<void>;
  remove(db: Queries, textIds: readonly number[]): Promise<void>;
  /** How many texts hold each token, and how many texts there are. */
  frequencies(db: Queries, tokens: readonly string[]): Promise<{ texts: number; holding: ReadonlyMap<string, number> }>;
  /** Ids of the texts among `readings` that hold any of the tokens, best first. */
  candidates(db: Queries, tokens: readonly string[], readings: readonly number[], limit: number): Promise<number[]>;
}

/** Column types and full text: all that differs between databases in the tables. */
export interface Dialect {
  readonly blob: ColumnDataType;
  /** A primary key that counts by itself and never gives a number twice. */
  readonly countedKey: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  readonly fullText: FullText;
  /** Whether an edition was ever added, also one that was removed again. */
  wasUsed(db: Queries): Promise<boolean>;
}

/** An open database with what differs between databases beside it. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  /** Runs a change whole or not at all; the disk's and other processes' refusals come as known errors. */
  transaction<Result>(change: (db: Queries) => Promise<Result>): Promise<Result>;
  /** Changes whenever any process has changed the data. */
  version(): Promise<string>;
  /** Copies the whole registry to a file, at one point in time. */
  backUp(to: string): Promise<void>;
  /** Replaces the whole registry by a backup, whole or not at all. */
  restore(from: string): Promise<void>;
  close(): Promise<void>;
}
