import type { Kysely } from "kysely";
import type { Dialect } from "../store.ts";

/** Documents, townships, editions, readings, items, findings. */
export async function first(db: Kysely<unknown>, { blob, countedKey }: Dialect): Promise<void> {
  await db.schema
    .createTable("document")
    .addColumn("sha256", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("media_type", "text", (column) => column.notNull())
    .addColumn("bytes", blob, (column) => column.notNull())
    .addColumn("added_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("township")
    .addColumn("id", "integer", countedKey)
    .addColumn("name", "text")
    .addColumn("county", "text")
    .addColumn("prefecture", "text")
    .addColumn("province", "text")
    .execute();
  await db.schema
    .createTable("edition")
    .addColumn("id", "integer", countedKey)
    .addColumn("township_id", "integer", (column) => column.notNull().references("township.id"))
    .addColumn("published", "text")
    .addColumn("added_at", "text", (column) => column.notNull())
    .addColumn("sample", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("reading")
    .addColumn("id", "integer", countedKey)
    .addColumn("edition_id", "integer", (column) => column.notNull().references("edition.id").onDelete("cascade"))
    .addColumn("sha256", "text", (column) => column.notNull().references("document.sha256"))
    .addColumn("reader", "text", (column) => column.notNull())
    .addColumn("read_at", "text", (column) => column.notNull())
    .addColumn("in_use", "integer", (column) => column.notNull())
    .addColumn("head", "text", (column) => column.notNull())
    .addColumn("source", blob, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("duty_text")
    .addColumn("id", "integer", countedKey)
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("words", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("placement")
    .addColumn("reading_id", "integer", (column) => column.notNull().references("reading.id").onDelete("cascade"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("item_id", "text", (column) => column.notNull())
    .addColumn("ordinal", "integer")
    .addColumn("text_id", "integer", (column) => column.notNull().references("duty_text.id"))
    .addColumn("places", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("placement_key", ["reading_id", "position"])
    .addUniqueConstraint("placement_item", ["reading_id", "item_id"])
    .execute();
  await db.schema
    .createTable("finding")
    .addColumn("reading_id", "integer", (column) => column.notNull().references("reading.id").onDelete("cascade"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("finding", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("finding_key", ["reading_id", "position"])
    .execute();
  await db.schema.createIndex("edition_township").on("edition").column("township_id").execute();
  await db.schema.createIndex("reading_edition").on("reading").column("edition_id").execute();
  await db.schema.createIndex("reading_document").on("reading").column("sha256").execute();
  await db.schema.createIndex("placement_text").on("placement").column("text_id").execute();
}
