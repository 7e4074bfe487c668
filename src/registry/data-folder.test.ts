import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { bytesOf, doubtfulText, exampleList, readBytes } from "../../tests/tools/lists.ts";
import { codeOf, openRegistry, readingOf } from "../../tests/tools/registry.ts";
import { vectorMaker } from "../app/vector-maker.ts";
import type { Registry } from "./registry.ts";
import { openSqlite } from "./sqlite/open.ts";

const open = (folder = newFolder()): Promise<Registry> => openRegistry(folder);

describe("the data folder", () => {
  test("an older one is brought up to date: bodies and vectors of its texts are there", async () => {
    const folder = newFolder();
    const old = await openSqlite(folder, { upTo: "0001-first" });
    const { reading: read, bytes } = readingOf(exampleList);
    const head = {
      ...read,
      items: undefined,
      findings: undefined,
      counts: { basic: 1, supporting: 0, reclaimed: 0 },
      findingCounts: { reading: 0, source: 0 },
    };
    await old.transaction(async (db) => {
      await db
        .insertInto("document")
        .values({ sha256: "a", name: "n", media_type: "text/plain", bytes, added_at: "2025" })
        .execute();
      await db
        .insertInto("township")
        .values({ name: "枫林镇", county: null, prefecture: null, province: null })
        .execute();
      await db.insertInto("edition").values({ township_id: 1, published: null, added_at: "2025", sample: 0 }).execute();
      await db
        .insertInto("reading")
        .values({
          edition_id: 1,
          sha256: "a",
          reader: "0",
          read_at: "2025",
          in_use: 1,
          head: JSON.stringify(head),
          source: bytes,
        })
        .execute();
      const { id, ordinal, provenance, printedAt, ...words } = read.items[3] ?? { id: "" };
      await db
        .insertInto("duty_text")
        .values({ hash: "h", kind: "supporting", words: JSON.stringify(words) })
        .execute();
      await db
        .insertInto("placement")
        .values({
          reading_id: 1,
          position: 0,
          item_id: id,
          ordinal: 1,
          text_id: 1,
          places: JSON.stringify({ provenance, printedAt }),
        })
        .execute();
    });
    await old.close();
    const registry = await open(folder);
    expect(await registry.items([1])).toEqual([read.items[3]]);
    expect((await registry.texts.countBodies([1])).map(({ name }) => name)).toEqual([
      "县农业农村局",
      "市生态环境局白石分局",
    ]);
    expect(await registry.texts.vectors([1])).toEqual([
      { id: 1, vector: vectorMaker().vectorOf(read.items[3] as never) },
    ]);
    await registry.close();
  });
  test("doubts that an older one has counted in another way are counted anew", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    const bytes = bytesOf(doubtfulText);
    await registry.save({ ...readBytes(bytes), bytes, sample: false, as: undefined });
    const counted = async (of: Registry) => (await of.editions())[0]?.findings.reading;
    const doubts = await counted(registry);
    await registry.close();
    const db = new DatabaseSync(join(folder, "mingze.sqlite"));
    db.exec("update reading set head = json_set(head, '$.findingCounts.reading', 99)");
    db.exec("delete from kysely_migration where name = '0010-doubts-counted'");
    db.close();
    const later = await open(folder);
    expect([doubts, await counted(later)]).toEqual([2, 2]);
    await later.close();
  });
  test("a newer mingze's data is refused with a clear message", async () => {
    const folder = newFolder();
    await (await open(folder)).close();
    const db = new DatabaseSync(join(folder, "mingze.sqlite"));
    db.exec("insert into kysely_migration values ('9999-later', '2030-01-01')");
    db.close();
    expect(await codeOf(open(folder))).toBe("DATA_TOO_NEW");
  });
  test("another program's database, a file in place of the folder, and damage are refused", async () => {
    const other = newFolder();
    const db = new DatabaseSync(join(other, "mingze.sqlite"));
    db.exec("pragma application_id = 7; create table t (x)");
    db.close();
    expect(await codeOf(open(other))).toBe("DATA_FOLDER_UNUSABLE");
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    expect(await codeOf(open(file))).toBe("DATA_FOLDER_UNUSABLE");
    const damaged = newFolder();
    writeFileSync(join(damaged, "mingze.sqlite"), "x".repeat(5000));
    expect(await codeOf(open(damaged))).toBe("DATA_FOLDER_UNUSABLE");
  });
  test("a file that another program has filled is never adopted, though it bears no mark; an empty one is", async () => {
    const other = newFolder();
    const db = new DatabaseSync(join(other, "mingze.sqlite"));
    db.exec("create table letters (x)");
    db.close();
    expect(await codeOf(open(other))).toBe("DATA_FOLDER_UNUSABLE");
    const after = new DatabaseSync(join(other, "mingze.sqlite"));
    expect(after.prepare("select name from sqlite_master").all()).toEqual([{ name: "letters" }]);
    expect(after.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "delete" });
    after.close();
    const empty = newFolder();
    writeFileSync(join(empty, "mingze.sqlite"), "");
    await (await open(empty)).close();
  });
  test("two that open an empty folder at once both get it", async () => {
    const folder = newFolder();
    const both = await Promise.all([open(folder), open(folder)]);
    await both[0].save(readingOf(exampleList));
    expect(await both[1].editions()).toHaveLength(1);
    for (const registry of both) await registry.close();
  });
  test("a folder is made with its parents, and moving it loses nothing", async () => {
    const folder = join(newFolder(), "a", "b");
    const registry = await open(folder);
    await registry.save(readingOf(exampleList));
    await registry.close();
    const moved = newFolder();
    mkdirSync(moved, { recursive: true });
    for (const file of readdirSync(folder)) copyFileSync(join(folder, file), join(moved, file));
    const again = await open(moved);
    expect(await again.editions()).toHaveLength(1);
    expect(existsSync(join(moved, "mingze.sqlite"))).toBe(true);
    await again.close();
  });
});
