import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { KnownError } from "../model/known-error.ts";
import { first } from "./migrations/0001-first.ts";
import { reportsNamesVectors } from "./migrations/0002-reports-names-vectors.ts";
import { unreadLists } from "./migrations/0003-unread-lists.ts";
import { corrections } from "./migrations/0004-corrections.ts";
import { retiredBy } from "./migrations/0005-retired-by.ts";
import { placesByText } from "./migrations/0006-places-by-text.ts";
import { ownWords } from "./migrations/0007-own-words.ts";
import { draftsAndJudgements } from "./migrations/0008-drafts-and-judgements.ts";
import { refusals } from "./migrations/0009-refusals.ts";
import { doubtsCounted } from "./migrations/0010-doubts-counted.ts";
import type { Dialect } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Every step of the schema, oldest first. A released step is never changed; a new one is added. */
const migrations: Readonly<Record<string, (db: Kysely<unknown>, dialect: Dialect) => Promise<void>>> = {
  "0001-first": first,
  "0002-reports-names-vectors": reportsNamesVectors,
  "0003-unread-lists": unreadLists,
  "0004-corrections": corrections,
  "0005-retired-by": retiredBy,
  "0006-places-by-text": placesByText,
  "0007-own-words": ownWords,
  "0008-drafts-and-judgements": draftsAndJudgements,
  "0009-refusals": refusals,
  "0010-doubts-counted": doubtsCounted,
};

/** Brings a registry up to date. Throws DATA_TOO_NEW where a newer mingze has written it. */
export async function migrate(db: Kysely<Tables>, dialect: Dialect, upTo?: string): Promise<void> {
  const steps = Object.entries(migrations).map(([name, step]): [string, Migration] => [
    name,
    { up: (on) => step(on, dialect) },
  ]);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(steps) } });
  const applied = await appliedSteps(db);
  const unknown = applied?.find((name) => !(name in migrations));
  if (unknown) throw tooNew(unknown);
  if (applied?.length === Object.keys(migrations).length) return;
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
  if (error) throw error;
}

/** Names of the steps that a database has taken; undefined where it keeps no record of any. */
export async function appliedSteps(db: Kysely<Tables>): Promise<string[] | undefined> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return undefined;
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .execute();
  return rows.length > 0 ? rows.map(({ name }) => name) : undefined;
}

const tooNew = (name: string): KnownError =>
  new KnownError(
    "DATA_TOO_NEW",
    `Cannot use these data: a newer mingze has written them (found step "${name}", know ${Object.keys(migrations).join(", ")})`,
    "这些数据由更新版本的明责写入，请先升级明责",
  );
