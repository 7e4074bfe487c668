import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { exampleList, type ListWish } from "../../tests/tools/lists.ts";
import { codeOf, openRegistry, readingOf } from "../../tests/tools/registry.ts";
import type { Registry } from "./registry.ts";

const { basic = [], supporting = [] } = exampleList;
const anew: ListWish = { ...exampleList, basic: [...basic.slice(1), "更正后的事项"] };

const names = async (registry: Registry): Promise<string[]> => {
  const editions = await registry.editions();
  return (await registry.items(editions.flatMap(({ inUse }) => inUse))).map(({ name }) => name);
};
const keep = async (registry: Registry, wish: ListWish): Promise<number> =>
  (await registry.save(readingOf(wish))).kept ?? 0;

describe("an import that is undone", () => {
  test("brings back the reading that it took the place of", async () => {
    const registry = await openRegistry(newFolder());
    await keep(registry, exampleList);
    const before = await names(registry);
    const kept = await keep(registry, anew);
    expect(await names(registry)).toContain("更正后的事项");
    expect(await registry.undoImport(kept)).toBe(1);
    expect(await names(registry)).toEqual(before);
    expect(await registry.editions()).toMatchObject([{ id: 1, readings: 1 }]);
    await registry.close();
  });
  test("takes a list away again that joined an edition, and the date that it gave", async () => {
    const registry = await openRegistry(newFolder());
    await keep(registry, { basic });
    const kept = await keep(registry, { published: "2025年7月", supporting });
    expect(await registry.editions()).toMatchObject([{ published: "2025-07", counts: { basic: 3, supporting: 1 } }]);
    await registry.undoImport(kept);
    expect(await registry.editions()).toMatchObject([{ published: null, counts: { basic: 3, supporting: 0 } }]);
    await registry.close();
  });
  test("takes a new edition out with all that only it needed", async () => {
    const registry = await openRegistry(newFolder());
    const kept = await keep(registry, exampleList);
    const [{ document } = { document: { sha256: "" } }] = await registry.editions();
    await registry.undoImport(kept);
    expect(await registry.editions({ replaced: true })).toEqual([]);
    expect(await registry.document(document.sha256)).toBeUndefined();
    await registry.close();
  });
  test("brings back what people had corrected, corrected", async () => {
    const registry = await openRegistry(newFolder());
    await keep(registry, exampleList);
    const [edition] = await registry.editions();
    const [before = ""] = await names(registry);
    const change = { action: "correct", itemId: "basic-1", field: "name", before, after: "受理救助申请" } as const;
    await registry.correct({ reading: edition?.inUse[0] ?? 0, changes: [change], who: null, why: "" });
    const corrected = await names(registry);
    expect(corrected).toContain("受理救助申请");
    const kept = await keep(registry, anew);
    await registry.undoImport(kept);
    expect(await names(registry)).toEqual(corrected);
    await registry.close();
  });
  test("is refused where a later import took its place, and where there is none", async () => {
    const registry = await openRegistry(newFolder());
    const first = await keep(registry, exampleList);
    const second = await keep(registry, anew);
    expect(await codeOf(registry.undoImport(first))).toBe("CONFLICT");
    expect(await codeOf(registry.undoImport(99))).toBe("NOT_FOUND");
    await registry.undoImport(second);
    await registry.undoImport(first);
    expect(await registry.editions({ replaced: true })).toEqual([]);
    await registry.close();
  });
});
