import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { exampleList } from "../../tests/tools/lists.ts";
import { codeOf, openRegistry, readingOf } from "../../tests/tools/registry.ts";
import type { Registry } from "./registry.ts";
import { openSqlite } from "./sqlite/open.ts";

const open = (folder = newFolder()): Promise<Registry> => openRegistry(folder);

describe("backup and restore", () => {
  test("restore brings the registry back as it was backed up, also under an open second connection", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    const second = await open(folder);
    await registry.save(readingOf(exampleList));
    const file = join(newFolder(), "b.sqlite");
    await registry.backUp(file);
    await registry.save(readingOf({ ...exampleList, place: "白石县湖口乡" }));
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
    const missing = join(target, "no");
    await expect(registry.backUp(join(missing, "b.sqlite"))).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining(missing),
    });
    expect(readdirSync(target)).toEqual(["b.sqlite"]);
    await registry.close();
  });
  test("anything but a whole backup is refused, and the registry stands", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    await registry.save(readingOf(exampleList));
    const file = join(newFolder(), "b");
    writeFileSync(file, "no database");
    expect(await codeOf(registry.restore(file))).toBe("BACKUP_UNUSABLE");
    expect(await codeOf(registry.restore(`${file}-missing`))).toBe("BACKUP_UNUSABLE");
    const foreign = join(newFolder(), "foreign");
    new DatabaseSync(foreign).exec("create table t (x)");
    expect(await codeOf(registry.restore(foreign))).toBe("BACKUP_UNUSABLE");
    expect(await registry.editions()).toHaveLength(1);
    await registry.close();
  });
  test.each([
    [
      "a step that only a newer mingze knows",
      "insert into kysely_migration values ('9999-later', '2030-01-01')",
      "DATA_TOO_NEW",
    ],
    ["a step left out", "delete from kysely_migration where name like '0001%'", "BACKUP_UNUSABLE"],
    ["no record of its steps", "drop table kysely_migration", "BACKUP_UNUSABLE"],
    ["a table missing", "drop table finding", "BACKUP_UNUSABLE"],
    ["a column missing", "alter table report drop column remark", "BACKUP_UNUSABLE"],
    ["an index missing", "drop index placement_text", "BACKUP_UNUSABLE"],
    ["a row that points nowhere", "pragma foreign_keys = off; delete from township", "BACKUP_UNUSABLE"],
  ])("a backup with %s is refused before anything is replaced", async (_, harm, expected) => {
    const registry = await open();
    await registry.save(readingOf(exampleList));
    const file = join(newFolder(), "b.sqlite");
    await registry.backUp(file);
    const copy = new DatabaseSync(file);
    copy.exec(harm);
    copy.close();
    await registry.save(readingOf({ ...exampleList, place: "白石县湖口乡" }));
    expect(await codeOf(registry.restore(file))).toBe(expected);
    const standing = await registry.editions();
    expect(standing).toHaveLength(2);
    expect(await registry.propose(readingOf(exampleList))).toMatchObject({ as: "already-there" });
    await registry.close();
  });
  test("a file with nothing but the mark of mingze is no backup", async () => {
    const registry = await open();
    await registry.save(readingOf(exampleList));
    const file = join(newFolder(), "empty.sqlite");
    const empty = new DatabaseSync(file);
    empty.exec(`pragma application_id = ${0x6d7a444c}; vacuum`);
    empty.close();
    expect(await codeOf(registry.restore(file))).toBe("BACKUP_UNUSABLE");
    expect(await registry.editions()).toHaveLength(1);
    await registry.close();
  });
  test("an older backup is brought up to date, and its file is left as it was", async () => {
    const older = newFolder();
    const old = await openSqlite(older, { upTo: "0001-first" });
    const file = join(newFolder(), "old.sqlite");
    await old.backUp(file);
    await old.close();
    const before = readFileSync(file);
    const registry = await open();
    await registry.save(readingOf(exampleList));
    await registry.restore(file);
    expect(await registry.editions()).toEqual([]);
    await registry.save(readingOf(exampleList));
    expect(await registry.texts.countBodies([1])).not.toEqual([]);
    expect(readFileSync(file)).toEqual(before);
    await registry.close();
  });
  test("a backup onto the live registry is refused, by whatever name", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    await registry.save(readingOf(exampleList));
    const live = join(folder, "mingze.sqlite");
    const links = newFolder();
    linkSync(live, join(links, "hard"));
    symlinkSync(live, join(links, "soft"));
    symlinkSync(folder, join(links, "folder"));
    const names = [
      live,
      `${live}-wal`,
      `${live}-shm`,
      join(links, "hard"),
      join(links, "soft"),
      join(links, "folder", "mingze.sqlite"),
    ];
    for (const name of names) expect(await codeOf(registry.backUp(name)), name).toBe("CONFLICT");
    expect(await registry.editions()).toHaveLength(1);
    expect(readdirSync(links).toSorted()).toEqual(["folder", "hard", "soft"]);
    await registry.close();
    const again = await open(folder);
    expect(await again.editions()).toHaveLength(1);
    await again.close();
  });
});
