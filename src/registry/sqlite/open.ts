import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { KnownError } from "../../model/known-error.ts";
import { migrate } from "../migrate.ts";
import type { Dialect, Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { NodeSqliteDialect } from "./node-sqlite.ts";
import { patiently } from "./patiently.ts";
import { asKnown } from "./sqlite-errors.ts";

const sqlite: Dialect = {
  blob: "blob",
  countedKey: (column) => column.primaryKey().autoIncrement(),
  async wasUsed(db) {
    const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = 'edition'`.execute(db);
    return rows.length > 0;
  },
};

/** “mzDL”: tells a registry of mingze from other SQLite files. */
const applicationId = 0x6d7a444c;
/** Short, for a wait of SQLite's own holds up the process; `patiently` does the long waiting. */
const busyTimeout = 200;

export const databaseFile = (folder: string): string => join(folder, "mingze.sqlite");

/**
 * Opens the registry of a data folder, made where it is missing, brought up to date where it is older (or, for tests, only
 * `upTo` a step of the schema).
 */
export async function openSqlite(folder: string, { upTo }: { readonly upTo?: string } = {}): Promise<Store> {
  const file = databaseFile(folder);
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
    backUp: (to) => asKnown(dirname(to), () => backUp(database, to)),
    restore: (from) => restore(db, file, from),
    close: () => db.destroy(),
  };
}

function openFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyTimeout, enableForeignKeyConstraints: true });
  try {
    const found = Number(database.prepare("pragma application_id").get()?.application_id ?? 0);
    if (found !== 0 && found !== applicationId) throw notOurs(file);
    database.exec("pragma journal_mode = wal; pragma synchronous = full;");
    if (found === 0) database.exec(`pragma application_id = ${applicationId}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** `data_version` tells other processes' commits, `total_changes` our own. */
function versionOf(database: DatabaseSync): string {
  const theirs = database.prepare("pragma data_version").get()?.data_version;
  const ours = database.prepare("select total_changes() as changes").get()?.changes;
  return `${theirs}.${ours}`;
}

/** The copy is finished under another name first, so that a killed backup is never taken for a whole one. */
async function backUp(database: DatabaseSync, to: string): Promise<void> {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    await backup(database, unfinished);
    const copy = new DatabaseSync(unfinished);
    copy.exec("pragma journal_mode = delete; pragma synchronous = full");
    copy.close();
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** SQLite's own backup writes the pages within one transaction of the target: killed half-way, the old data stands. */
async function restore(db: Kysely<Tables>, file: string, from: string): Promise<void> {
  const source = openBackup(from);
  try {
    await asKnown(dirname(file), () => patiently(() => backup(source, file, { rate: 1_000_000 })));
  } finally {
    source.close();
  }
  await asKnown(dirname(file), () => migrate(db, sqlite));
}

function openBackup(from: string): DatabaseSync {
  if (!existsSync(from)) throw unusable(from, "there is no such file", "没有这个文件");
  let source: DatabaseSync | undefined;
  try {
    source = new DatabaseSync(from, { readOnly: true });
    const id = source.prepare("pragma application_id").get()?.application_id;
    if (id !== applicationId) throw unusable(from, "it is no backup of mingze", "它不是明责的备份");
    const check = source.prepare("pragma integrity_check(1)").get()?.integrity_check;
    if (check !== "ok") throw unusable(from, `it is damaged (${check})`, "文件已损坏");
    return source;
  } catch (error) {
    source?.close();
    if (error instanceof KnownError) throw error;
    throw unusable(from, "it is no database", "它不是数据库文件", error);
  }
}

const unusable = (from: string, found: string, foundZh: string, cause?: unknown): KnownError =>
  new KnownError("BACKUP_UNUSABLE", `Cannot restore from "${from}": ${found}`, `无法从“${from}”恢复：${foundZh}`, {
    cause,
  });

const notOurs = (file: string): KnownError =>
  new KnownError(
    "DATA_FOLDER_UNUSABLE",
    `Cannot open "${file}": found a database of another program, wanted one of mingze or none`,
    `无法打开“${file}”：它是其他程序的数据库`,
  );
