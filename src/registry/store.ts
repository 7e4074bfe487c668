import type { ColumnDataType, ColumnDefinitionBuilder, Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

export type Queries = Kysely<Tables> | Transaction<Tables>;

/** What differs between databases in the tables. */
export interface Dialect {
  readonly blob: ColumnDataType;
  /** A primary key that counts by itself and never gives a number twice. */
  readonly countedKey: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
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
  /** Replaces the whole registry by a backup, whole or not at all; messages call the file as told. */
  restore(from: string, called?: { readonly en: string; readonly zh: string }): Promise<void>;
  close(): Promise<void>;
}
