import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { exampleList } from "../../tests/tools/lists.ts";
import { openRegistry, readingOf } from "../../tests/tools/registry.ts";
import type { Registry } from "./registry.ts";

const open = (folder = newFolder()): Promise<Registry> => openRegistry(folder);

describe("the proposal", () => {
  test("the same document by the same reader is already there", async () => {
    const registry = await open();
    const first = await registry.save(readingOf(exampleList));
    const again = await registry.save(readingOf(exampleList));
    expect(again).toMatchObject({
      edition: first.edition,
      proposal: { as: "already-there", because: "same-document" },
    });
    expect((await registry.editions())[0]?.readings).toBe(1);
    await registry.close();
  });
  test("the same document by another reader is another reading, and comes into use", async () => {
    const registry = await open();
    const { edition } = await registry.save(readingOf(exampleList));
    const entry = readingOf(exampleList);
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
    await registry.save(readingOf(exampleList));
    expect(await registry.propose(readingOf({ ...exampleList, basic: ["完全不同的事项"] }).reading)).toMatchObject({
      as: "another-reading",
      because: "same-date",
    });
    await registry.close();
  });
  test("nearly all items equal, no date: another reading; otherwise a new edition", async () => {
    const registry = await open();
    const names = Array.from({ length: 40 }, (_, i) => `办理第${i}号事项并公示结果`);
    await registry.save(readingOf({ basic: names }));
    expect(await registry.propose(readingOf({ basic: [...names.slice(1), "新增一项"] }).reading)).toMatchObject({
      as: "another-reading",
      because: "same-items",
    });
    expect(await registry.propose(readingOf({ basic: names.map((name) => `${name}和归档`) }).reading)).toMatchObject({
      as: "new-edition",
      because: "different-items",
    });
    await registry.close();
  });
  test("a neighbour's equal list is the neighbour's own edition", async () => {
    const registry = await open();
    await registry.save(readingOf(exampleList));
    expect(await registry.propose(readingOf({ ...exampleList, place: "白石县湖口乡" }).reading)).toMatchObject({
      as: "new-edition",
      because: "first-of-township",
    });
    await registry.close();
  });
  test("the user may overrule it", async () => {
    const registry = await open();
    const { edition } = await registry.save(readingOf(exampleList));
    expect((await registry.save({ ...readingOf(exampleList), as: "new" })).edition).not.toBe(edition);
    await registry.close();
  });
});

describe("editions in time", () => {
  test("the newest edition begun by a day is in force on it", async () => {
    const registry = await open();
    const old = await registry.save(readingOf({ ...exampleList, published: "2024年3月" }));
    const now = await registry.save(readingOf({ ...exampleList, published: "2025年7月", basic: ["新的事项"] }));
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
