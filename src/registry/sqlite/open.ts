import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { KnownError } from "../../model/known-error.ts";
import { migrate } from "../migrate.ts";
import type { Dialect, Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { applicationId } from "./application-id.ts";
import { backUp } from "./back-up.ts";
import { NodeSqliteDialect } from "./node-sqlite.ts";
import { patiently } from "./patiently.ts";
import { restore } from "./restore.ts";
import { asKnown } from "./sqlite-errors.ts";

const sqlite: Dialect = {
  blob: "blob",
  countedKey: (column) => column.primaryKey().autoIncrement(),
  async wasUsed(db) {
    const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = 'edition'`.execute(db);
    return rows.length > 0;
  },
};

/** Short, for a wait of SQLite's own holds up the process; `patiently` does the long waiting. */
const busyTimeout = 200;

export const databaseFile = (folder: string): string => join(folder, "mingze.sqlite");

export interface OpenOptions {
  /** Whether a missing registry is made; otherwise it is NOT_FOUND. */
  readonly create?: boolean | undefined;
  /** For tests: the last step of the schema that is taken. */
  readonly upTo?: string;
}

/** Opens the registry of a data folder, brought up to date where it is older. */
export async function openSqlite(folder: string, { create = true, upTo }: OpenOptions = {}): Promise<Store> {
  const file = databaseFile(folder);
  if (!create && !existsSync(file)) throw noRegistry(folder);
  const database = await asKnown(folder, () => {
    mkdirSync(folder, { recursive: true });
    return patiently(() => openFile(file));
  });
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  try {
    await asKnown(folder, () => patiently(() => migrate(db, sqlite, upTo)));
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    db,
    dialect: sqlite,
    transaction: (change) => asKnown(folder, () => db.transaction().execute(change)),
    version: async () => versionOf(database),
    backUp: (to) => backUp(database, resolve(file), to),
    restore: (from, called) => restore({ file, from, called, dialect: sqlite }),
    close: () => db.destroy(),
  };
}

function openFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyTimeout, enableForeignKeyConstraints: true });
  try {
    // In this order: another process that makes the registry at this moment marks it before it fills it.
    const filled = holdsAnything(database);
    const found = Number(database.prepare("pragma application_id").get()?.application_id ?? 0);
    if (found !== applicationId && (found !== 0 || filled)) throw notOurs(file);
    database.exec("pragma journal_mode = wal; pragma synchronous = full;");
    if (found === 0) database.exec(`pragma application_id = ${applicationId}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const holdsAnything = (database: DatabaseSync): boolean =>
  database.prepare("select 1 from sqlite_master limit 1").get() !== undefined;

/** `data_version` tells other processes' commits, `total_changes` our own. */
function versionOf(database: DatabaseSync): string {
  const theirs = database.prepare("pragma data_version").get()?.data_version;
  const ours = database.prepare("select total_changes() as changes").get()?.changes;
  return `${theirs}.${ours}`;
}

const noRegistry = (folder: string): KnownError =>
  new KnownError(
    "NOT_FOUND",
    `Cannot find a registry in "${folder}"; mingze import FILE makes one`,
    `“${folder}”里还没有清单库。用 mingze import 文件 导入；或检查 --data 是否写对`,
  );

const notOurs = (file: string): KnownError =>
  new KnownError(
    "DATA_FOLDER_UNUSABLE",
    `Cannot open "${file}": found a database of another program, wanted one of mingze or none`,
    `无法打开“${file}”：它是其他程序的数据库`,
  );
