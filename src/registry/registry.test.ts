import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { exampleList } from "../../tests/tools/lists.ts";
import { openRegistry, readingOf } from "../../tests/tools/registry.ts";
import { Registry } from "./registry.ts";

const open = (folder = newFolder()): Promise<Registry> => openRegistry(folder);

describe("keeping a reading", () => {
  test("gives back the items, findings, source and original bytes as they were", async () => {
    const registry = await open();
    const entry = readingOf(exampleList);
    const { edition } = await registry.save(entry);
    const [known] = await registry.editions({ edition });
    expect(known).toMatchObject({
      published: "2025-07",
      counts: { basic: 3, supporting: 1, reclaimed: 1 },
      inForce: true,
      readings: 1,
    });
    const number = known?.inUse[0] ?? 0;
    expect(await registry.items([number])).toEqual(entry.reading.items);
    expect(await registry.findings([number])).toEqual(entry.reading.findings);
    expect((await registry.source(number))?.source).toEqual(JSON.parse(JSON.stringify(entry.source)));
    expect((await registry.document(entry.reading.document.sha256))?.bytes).toEqual(entry.bytes);
    expect(await registry.item([number], "supporting-1")).toEqual(entry.reading.items[3]);
    await registry.close();
  });
  test("keeps the words of an item once, however many lists print them", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    for (const place of ["白石县枫林镇", "白石县湖口乡"]) await registry.save(readingOf({ ...exampleList, place }));
    await registry.close();
    const db = new DatabaseSync(join(folder, "mingze.sqlite"));
    expect(db.prepare("select count(*) as n from duty_text").get()).toEqual({ n: 5 });
    expect(db.prepare("select count(*) as n from placement").get()).toEqual({ n: 10 });
    db.close();
  });
});

describe("vectors", () => {
  test("one for each distinct text of the readings asked for", async () => {
    const registry = await open();
    await registry.save(readingOf(exampleList));
    await registry.save(readingOf({ ...exampleList, place: "白石县湖口乡", basic: ["只在湖口的事项"] }));
    const [one, two] = (await registry.editions()).map((edition) => edition.inUse[0] ?? 0);
    expect(await registry.texts.vectors([one ?? 0])).toHaveLength(5);
    expect(await registry.texts.vectors([two ?? 0])).toHaveLength(3);
    expect(await registry.texts.vectors([one ?? 0, two ?? 0])).toHaveLength(6);
    await registry.close();
  });
  test("made ahead are kept as they are, but for those of another version, and are lacking no more", async () => {
    const maker = { version: 99, vectorOf: () => new Uint8Array([0]) };
    const registry = await Registry.open(newFolder(), { maker, corrector: (reading) => reading });
    const entry = readingOf(exampleList);
    const [first = "", second = "", ...others] = (await registry.wordsWithoutVector(entry.reading.items)).keys();
    expect(others).toHaveLength(3);
    const ahead = (version: number, words: string) => ({ version, of: new Map([[words, new Uint8Array([version])]]) });
    await registry.save({ ...entry, vectors: [ahead(98, first), ahead(99, second)] });
    const [edition] = await registry.editions();
    const kept = await registry.texts.vectors([edition?.inUse[0] ?? 0]);
    expect(kept.map(({ vector }) => vector[0])).toEqual([0, 99, 0, 0, 0]);
    expect((await registry.wordsWithoutVector(entry.reading.items)).size).toBe(0);
    await registry.close();
  });
  test("are made anew by a version that makes them otherwise, and it is told how far this is", async () => {
    const told: (readonly [number, number])[] = [];
    const folder = newFolder();
    const first = await open(folder);
    await first.save(readingOf(exampleList));
    await first.close();
    const next = await Registry.open(folder, {
      maker: { version: 99, vectorOf: () => new Uint8Array(5) },
      corrector: (reading) => reading,
      onVectors: (made, all) => told.push([made, all]),
    });
    expect(told).toEqual([[5, 5]]);
    const [edition] = await next.editions();
    expect((await next.texts.vectors([edition?.inUse[0] ?? 0])).map(({ vector }) => vector.length)).toEqual([
      5, 5, 5, 5, 5,
    ]);
    await next.close();
  });
});

describe("bodies", () => {
  test("are counted by role, and found within clauses too; a name is never a pattern", async () => {
    const registry = await open();
    await registry.save(readingOf(exampleList));
    const [edition] = await registry.editions();
    const number = edition?.inUse[0] ?? 0;
    expect(await registry.texts.countBodies([number])).toEqual(
      expect.arrayContaining([{ name: "县农业农村局", role: "counterpart", reading: number, items: 1 }]),
    );
    expect(
      (await registry.texts.itemsNaming("县综合行政执法局", [number])).map(({ itemId, role }) => [itemId, role]),
    ).toEqual([["reclaimed-1", "receiver"]]);
    for (const name of ["%", "'; drop table edition; --", '"'])
      await expect(registry.texts.itemsNaming(name, [number])).resolves.toBeInstanceOf(Array);
    expect(await registry.editions()).toHaveLength(1);
    await registry.close();
  });
});

describe("removing", () => {
  test("leaves nothing behind that no other list needs", async () => {
    const folder = newFolder();
    const registry = await open(folder);
    const { edition } = await registry.save(readingOf(exampleList));
    await registry.save(readingOf({ ...exampleList, place: "白石县湖口乡", basic: ["只在湖口的事项"] }));
    await registry.remove([edition]);
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
    const { edition } = await registry.save(readingOf(exampleList));
    await registry.remove([edition]);
    expect((await registry.save(readingOf(exampleList))).edition).toBeGreaterThan(edition);
    expect(await registry.wasUsed()).toBe(true);
    await registry.close();
  });
});
