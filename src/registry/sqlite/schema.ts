import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { migrate } from "../migrate.ts";
import type { Dialect } from "../store.ts";
import type { Tables } from "../tables.ts";
import { NodeSqliteDialect } from "./node-sqlite.ts";

/** Tables with their columns, and indexes: a line for each. */
function shapeOf(database: DatabaseSync): string[] {
  const columns = database
    .prepare(
      `select 'column ' || s.name || '.' || c.name as line from sqlite_master s, pragma_table_info(s.name) c
       where s.type = 'table' and s.name not like 'sqlite\\_%' escape '\\'`,
    )
    .all();
  const indexes = database
    .prepare("select 'index ' || name || ' of ' || tbl_name as line from sqlite_master where type = 'index'")
    .all();
  return [...columns, ...indexes].map(({ line }) => String(line));
}

/** What a whole registry has and a database lacks: columns and indexes, a line for each. */
export async function lackingIn(database: DatabaseSync, dialect: Dialect): Promise<string[]> {
  const whole = new DatabaseSync(":memory:");
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(whole) });
  try {
    await migrate(db, dialect);
    const found = new Set(shapeOf(database));
    return shapeOf(whole).filter((line) => !found.has(line));
  } finally {
    await db.destroy();
  }
}
