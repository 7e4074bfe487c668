import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { KnownError } from "../model/known-error.ts";
import { first } from "./migrations/0001-first.ts";
import { reportsNamesVectors } from "./migrations/0002-reports-names-vectors.ts";
import type { Dialect } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Every step of the schema, oldest first. A released step is never changed; a new one is added. */
const migrations: Readonly<Record<string, (db: Kysely<unknown>, dialect: Dialect) => Promise<void>>> = {
  "0001-first": first,
  "0002-reports-names-vectors": reportsNamesVectors,
};

/** Brings a registry up to date. Throws DATA_TOO_NEW where a newer mingze has written it. */
export async function migrate(db: Kysely<Tables>, dialect: Dialect, upTo?: string): Promise<void> {
  const steps = Object.entries(migrations).map(([name, step]): [string, Migration] => [
    name,
    { up: (on) => step(on, dialect) },
  ]);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(steps) } });
  const done = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (done.some((table) => table.name === "kysely_migration")) {
    const applied = await db
      .withTables<{ kysely_migration: { name: string } }>()
      .selectFrom("kysely_migration")
      .select("name")
      .execute();
    const unknown = applied.find(({ name }) => !(name in migrations));
    if (unknown) throw tooNew(unknown.name);
    if (applied.length === Object.keys(migrations).length) return;
  }
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
  if (error) throw error;
}

const tooNew = (name: string): KnownError =>
  new KnownError(
    "DATA_TOO_NEW",
    `Cannot open the data folder: it was written by a newer mingze (found step "${name}", know ${Object.keys(migrations).join(", ")})`,
    "这个数据文件夹由更新版本的明责写入，请先升级明责",
  );
