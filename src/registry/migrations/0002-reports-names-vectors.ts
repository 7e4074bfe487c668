import { type Kysely, sql } from "kysely";
import type { DutyWords } from "../../model/item-parts.ts";
import { namedBodies } from "../named-bodies.ts";
import type { Dialect } from "../store.ts";

/** Answers that a user said are wrong; the bodies that each text names in its columns; the vectors that search ranks by. */
export async function reportsNamesVectors(db: Kysely<unknown>, { blob, countedKey }: Dialect): Promise<void> {
  await db.schema
    .createTable("report")
    .addColumn("id", "integer", countedKey)
    .addColumn("edition_id", "integer", (column) => column.notNull().references("edition.id").onDelete("cascade"))
    .addColumn("item_id", "text")
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("remark", "text", (column) => column.notNull())
    .addColumn("reported_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("named_body")
    .addColumn("text_id", "integer", (column) => column.notNull().references("duty_text.id").onDelete("cascade"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("named_body_key", ["text_id", "name", "role"])
    .execute();
  await db.schema
    .createTable("text_vector")
    .addColumn("text_id", "integer", (column) => column.primaryKey().references("duty_text.id").onDelete("cascade"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("vector", blob, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("named_body_name").on("named_body").column("name").execute();
  await nameKnownTexts(db);
}

async function nameKnownTexts(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: number; words: string }>`select id, words from duty_text`.execute(db);
  for (const { id, words } of rows) {
    for (const { name, role } of namedBodies(JSON.parse(words) as DutyWords)) {
      await sql`insert into named_body (text_id, name, role) values (${id}, ${name}, ${role})`.execute(db);
    }
  }
}
