import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { bytesOf, exampleList, type ListWish, listText, readBytes } from "../../tests/tools/lists.ts";
import { openRegistry } from "../../tests/tools/registry.ts";
import { vectorOf } from "../search/vector.ts";
import { Registry } from "./registry.ts";
import { openSqlite } from "./sqlite/open.ts";

const open = (folder = newFolder()): Promise<Registry> => openRegistry(folder);

function reading(wish: ListWish) {
  const bytes = bytesOf(listText(wish));
  const { reading, source } = readBytes(bytes);
  return { reading, source, bytes, sample: false, as: undefined };
}

const code = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(() => undefined).catch((error: { code?: string }) => error.code ?? String(error));

describe("keeping a reading", () => {
  test("gives back the items, findings, source and original bytes as they were", async () => {
    const registry = await open();
    const entry = reading(exampleList);
    const { edition } = await registry.save(entry);
    const [known] = await registry.editions({ edition });
    expect(known).toMatchObject({
      published: "2025-07",
      counts: { basic: 3, supporting: 1, reclaimed: 1 },
      inForce: true,
      readings: 1,
    });
    const number = known?.reading ?? 0;
    expect(await registry.items(number)).toEqual(entry.reading.items);
    expect(await registry.findings(number)).toEqual(entry.reading.findings);
    expect((await registry.source(number))?.source).toEqual(JSON.parse(JSON.stringify(entry.source)));
    expect((await registry.document(entry.reading.document.sha256))?.bytes).toEqual(entry.bytes);
    expect(await registry.item(number, "supporting-1")).toEqual(entry.reading.items[3]);
    await registry.close();
  });
  test("keeps the words of an item once, however many lists print them", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    for (const place of ["白石县枫林镇", "白石县湖口乡"]) await registry.save(reading({ ...exampleList, place }));
    await registry.close();
    const db = new DatabaseSync(join(folder, "mingze.sqlite"));
    expect(db.prepare("select count(*) as n from duty_text").get()).toEqual({ n: 5 });
    expect(db.prepare("select count(*) as n from placement").get()).toEqual({ n: 10 });
    db.close();
  });
});

describe("the proposal", () => {
  test("the same document by the same reader is already there", async () => {
    const registry = await open();
    const first = await registry.save(reading(exampleList));
    const again = await registry.save(reading(exampleList));
    expect(again).toMatchObject({
      edition: first.edition,
      proposal: { as: "already-there", because: "same-document" },
    });
    expect((await registry.editions())[0]?.readings).toBe(1);
    await registry.close();
  });
  test("the same document by another reader is another reading, and comes into use", async () => {
    const registry = await open();
    const { edition } = await registry.save(reading(exampleList));
    const entry = reading(exampleList);
    await registry.save({
      ...entry,
      reading: { ...entry.reading, reader: "next", items: entry.reading.items.slice(1) },
    });
    const [known] = await registry.editions();
    expect(known).toMatchObject({ id: edition, readings: 2, reader: "next", counts: { basic: 2 } });
    await registry.close();
  });
  test("same township and date: another reading", async () => {
    const registry = await open();
    await registry.save(reading(exampleList));
    expect(await registry.propose(reading({ ...exampleList, basic: ["完全不同的事项"] }).reading)).toMatchObject({
      as: "another-reading",
      because: "same-date",
    });
    await registry.close();
  });
  test("nearly all items equal, no date: another reading; otherwise a new edition", async () => {
    const registry = await open();
    const names = Array.from({ length: 40 }, (_, i) => `办理第${i}号事项并公示结果`);
    await registry.save(reading({ basic: names }));
    expect(await registry.propose(reading({ basic: [...names.slice(1), "新增一项"] }).reading)).toMatchObject({
      as: "another-reading",
      because: "same-items",
    });
    expect(await registry.propose(reading({ basic: names.map((name) => `${name}和归档`) }).reading)).toMatchObject({
      as: "new-edition",
      because: "different-items",
    });
    await registry.close();
  });
  test("a neighbour's equal list is the neighbour's own edition", async () => {
    const registry = await open();
    await registry.save(reading(exampleList));
    expect(await registry.propose(reading({ ...exampleList, place: "白石县湖口乡" }).reading)).toMatchObject({
      as: "new-edition",
      because: "first-of-township",
    });
    await registry.close();
  });
  test("the user may overrule it", async () => {
    const registry = await open();
    const { edition } = await registry.save(reading(exampleList));
    expect((await registry.save({ ...reading(exampleList), as: "new" })).edition).not.toBe(edition);
    await registry.close();
  });
});

describe("editions in time", () => {
  test("the newest edition begun by a day is in force on it", async () => {
    const registry = await open();
    const old = await registry.save(reading({ ...exampleList, published: "2024年3月" }));
    const now = await registry.save(reading({ ...exampleList, published: "2025年7月", basic: ["新的事项"] }));
    expect((await registry.editions()).map(({ id }) => id)).toEqual([now.edition]);
    expect((await registry.editions({ at: "2025-06-30" })).map(({ id }) => id)).toEqual([old.edition]);
    expect(await registry.editions({ at: "2024-02-29" })).toEqual([]);
    expect((await registry.editions({ replaced: true })).map(({ id, inForce }) => [id, inForce])).toEqual([
      [now.edition, true],
      [old.edition, false],
    ]);
    await registry.close();
  });
});

describe("vectors", () => {
  test("one for each distinct text of the readings asked for", async () => {
    const registry = await open();
    await registry.save(reading(exampleList));
    await registry.save(reading({ ...exampleList, place: "白石县湖口乡", basic: ["只在湖口的事项"] }));
    const [one, two] = (await registry.editions()).map((edition) => edition.reading);
    expect(await registry.vectors([one ?? 0])).toHaveLength(5);
    expect(await registry.vectors([two ?? 0])).toHaveLength(3);
    expect(await registry.vectors([one ?? 0, two ?? 0])).toHaveLength(6);
    await registry.close();
  });
  test("are made anew by a version that makes them otherwise", async () => {
    const folder = newFolder();
    const first = await open(folder);
    await first.save(reading(exampleList));
    await first.close();
    const next = await Registry.open(folder, { version: 99, vectorOf: () => new Uint8Array(5) });
    const [edition] = await next.editions();
    expect((await next.vectors([edition?.reading ?? 0])).map(({ vector }) => vector.length)).toEqual([5, 5, 5, 5, 5]);
    await next.close();
  });
});

describe("bodies", () => {
  test("are counted by role, and found within clauses too; a name is never a pattern", async () => {
    const registry = await open();
    await registry.save(reading(exampleList));
    const [edition] = await registry.editions();
    const number = edition?.reading ?? 0;
    expect(await registry.countBodies([number])).toEqual(
      expect.arrayContaining([{ name: "县农业农村局", role: "counterpart", reading: number, items: 1 }]),
    );
    expect(
      (await registry.itemsNaming("县综合行政执法局", [number])).map(({ itemId, role }) => [itemId, role]),
    ).toEqual([["reclaimed-1", "receiver"]]);
    for (const name of ["%", "'; drop table edition; --", '"'])
      await expect(registry.itemsNaming(name, [number])).resolves.toBeInstanceOf(Array);
    expect(await registry.editions()).toHaveLength(1);
    await registry.close();
  });
});

describe("removing", () => {
  test("leaves nothing behind that no other list needs", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    const { edition } = await registry.save(reading(exampleList));
    await registry.save(reading({ ...exampleList, place: "白石县湖口乡", basic: ["只在湖口的事项"] }));
    await registry.remove([edition, 999]);
    await registry.close();
    const db = new DatabaseSync(join(folder, "mingze.sqlite"));
    const count = (table: string): unknown => db.prepare(`select count(*) as n from ${table}`).get()?.n;
    expect(["edition", "reading", "document", "township", "duty_text", "placement"].map(count)).toEqual([
      1, 1, 1, 1, 3, 3,
    ]);
    db.close();
  });
  test("a number is never given again", async () => {
    const registry = await open();
    const { edition } = await registry.save(reading(exampleList));
    await registry.remove([edition]);
    expect((await registry.save(reading(exampleList))).edition).toBeGreaterThan(edition);
    expect(await registry.wasUsed()).toBe(true);
    await registry.close();
  });
});

describe("backup and restore", () => {
  test("restore brings the registry back as it was backed up, also under an open second connection", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    const second = await open(folder);
    await registry.save(reading(exampleList));
    const file = join(newFolder(), "b.sqlite");
    await registry.backUp(file);
    await registry.save(reading({ ...exampleList, place: "白石县湖口乡" }));
    expect(await second.editions()).toHaveLength(2);
    await registry.restore(file);
    expect((await registry.editions()).map((edition) => edition.township.name)).toEqual(["枫林镇"]);
    expect((await second.editions()).map((edition) => edition.township.name)).toEqual(["枫林镇"]);
    await Promise.all([registry.close(), second.close()]);
  });
  test("a backup is one file, whole, and replaces nothing when it fails", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    const target = newFolder();
    await registry.backUp(join(target, "b.sqlite"));
    expect(readdirSync(target)).toEqual(["b.sqlite"]);
    expect(await code(registry.backUp(join(target, "no", "b.sqlite")))).toBe("DATA_FOLDER_UNUSABLE");
    await registry.close();
  });
  test("anything but a whole backup is refused, and the registry stands", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    await registry.save(reading(exampleList));
    const file = join(newFolder(), "b");
    writeFileSync(file, "no database");
    expect(await code(registry.restore(file))).toBe("BACKUP_UNUSABLE");
    expect(await code(registry.restore(`${file}-missing`))).toBe("BACKUP_UNUSABLE");
    const foreign = join(newFolder(), "foreign");
    new DatabaseSync(foreign).exec("create table t (x)");
    expect(await code(registry.restore(foreign))).toBe("BACKUP_UNUSABLE");
    expect(await registry.editions()).toHaveLength(1);
    await registry.close();
  });
});

describe("the data folder", () => {
  test("an older one is brought up to date: bodies and vectors of its texts are there", async () => {
    const folder = newFolder();
    const old = await openSqlite(folder, { upTo: "0001-first" });
    const { reading: read, bytes } = reading(exampleList);
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
    expect(await registry.items(1)).toEqual([read.items[3]]);
    expect((await registry.countBodies([1])).map(({ name }) => name)).toEqual(["县农业农村局", "市生态环境局白石分局"]);
    expect(await registry.vectors([1])).toEqual([{ id: 1, vector: vectorOf(read.items[3] as never) }]);
    await registry.close();
  });
  test("a newer mingze's data is refused with a clear message", async () => {
    const folder = newFolder();
    await (await open(folder)).close();
    const db = new DatabaseSync(join(folder, "mingze.sqlite"));
    db.exec("insert into kysely_migration values ('9999-later', '2030-01-01')");
    db.close();
    expect(await code(open(folder))).toBe("DATA_TOO_NEW");
  });
  test("another program's database, a file in place of the folder, and damage are refused", async () => {
    const other = newFolder();
    const db = new DatabaseSync(join(other, "mingze.sqlite"));
    db.exec("pragma application_id = 7; create table t (x)");
    db.close();
    expect(await code(open(other))).toBe("DATA_FOLDER_UNUSABLE");
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    expect(await code(open(file))).toBe("DATA_FOLDER_UNUSABLE");
    const damaged = newFolder();
    writeFileSync(join(damaged, "mingze.sqlite"), "x".repeat(5000));
    expect(await code(open(damaged))).toBe("DATA_FOLDER_UNUSABLE");
  });
  test("two that open an empty folder at once both get it", async () => {
    const folder = newFolder();
    const both = await Promise.all([open(folder), open(folder)]);
    await both[0].save(reading(exampleList));
    expect(await both[1].editions()).toHaveLength(1);
    for (const registry of both) await registry.close();
  });
  test("a folder is made with its parents, and moving it loses nothing", async () => {
    const folder = join(newFolder(), "a", "b");
    const registry = await open(folder);
    await registry.save(reading(exampleList));
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
