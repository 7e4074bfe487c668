import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { KnownError } from "../../model/known-error.ts";
import { appliedSteps, migrate } from "../migrate.ts";
import type { Dialect } from "../store.ts";
import type { Tables } from "../tables.ts";
import { applicationId } from "./application-id.ts";
import { NodeSqliteDialect } from "./node-sqlite.ts";
import { patiently } from "./patiently.ts";
import { lackingIn } from "./schema.ts";
import { asKnown } from "./sqlite-errors.ts";

/** The file as messages call it, where its path says nothing to the reader. */
export interface Called {
  readonly en: string;
  readonly zh: string;
}

export interface Restoring {
  /** The live database's file. */
  readonly file: string;
  readonly from: string;
  readonly dialect: Dialect;
  readonly called?: Called | undefined;
}

/**
 * Replaces the live registry by a backup. Everything is checked, and brought up to date, in a copy; only a whole registry
 * is written over the live one, and SQLite's own backup writes its pages within one transaction of the target: killed
 * half-way, the old data stands. Throws BACKUP_UNUSABLE or DATA_TOO_NEW, and nothing is changed then.
 */
export async function restore({ file, from, dialect, called }: Restoring): Promise<void> {
  const name = called ?? { en: `"${from}"`, zh: `“${from}”` };
  const folder = mkdtempSync(join(tmpdir(), "mingze-restore-"));
  try {
    const copy = join(folder, "copy.sqlite");
    await copyChecked(from, copy, name);
    await bringUpToDate(copy, dialect, name);
    const source = new DatabaseSync(copy, { readOnly: true });
    try {
      await asKnown(dirname(file), () => patiently(() => backup(source, file, { rate: 1_000_000 })));
    } finally {
      source.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function copyChecked(from: string, to: string, name: Called): Promise<void> {
  if (!existsSync(from)) throw unusable(name, "there is no such file", "没有这个文件");
  const source = openBackup(from, name);
  try {
    await asKnown(dirname(to), () => backup(source, to, { rate: 1_000_000 }));
  } finally {
    source.close();
  }
}

function openBackup(from: string, name: Called): DatabaseSync {
  let source: DatabaseSync | undefined;
  try {
    source = new DatabaseSync(from, { readOnly: true });
    const id = source.prepare("pragma application_id").get()?.application_id;
    if (id !== applicationId) throw unusable(name, "it is no backup of mingze", "它不是明责的备份");
    const check = source.prepare("pragma integrity_check(1)").get()?.integrity_check;
    if (check !== "ok") throw unusable(name, `it is damaged (${check})`, "文件已损坏");
    return source;
  } catch (error) {
    source?.close();
    if (error instanceof KnownError) throw error;
    throw unusable(name, "it is no database", "它不是数据库文件", error);
  }
}

async function bringUpToDate(copy: string, dialect: Dialect, name: Called): Promise<void> {
  const database = new DatabaseSync(copy, { enableForeignKeyConstraints: true });
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  try {
    if ((await appliedSteps(db)) === undefined)
      throw unusable(name, "it holds no registry, or one without the record of its steps", "其中没有完整的库");
    await migrate(db, dialect);
    const [lacking] = await lackingIn(database, dialect);
    if (lacking) throw unusable(name, `it is not whole (no ${lacking})`, "库不完整");
    if (database.prepare("pragma foreign_key_check").get())
      throw unusable(name, "rows of it point to rows that are missing", "数据不完整");
  } catch (error) {
    if (error instanceof KnownError) throw error;
    throw unusable(name, "it cannot be brought up to date", "无法升级其中的数据", error);
  } finally {
    await db.destroy();
  }
}

const unusable = (name: Called, found: string, foundZh: string, cause?: unknown): KnownError =>
  new KnownError(
    "BACKUP_UNUSABLE",
    `Cannot restore from ${name.en}: ${found}; nothing was changed`,
    `无法从${name.zh}恢复：${foundZh}；数据未改动`,
    { cause },
  );
