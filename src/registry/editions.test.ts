import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { exampleList } from "../../tests/tools/lists.ts";
import { openRegistry, readingOf, unreadSupporting } from "../../tests/tools/registry.ts";
import { openSqlite } from "./sqlite/open.ts";

describe("editions in time", () => {
  test("the newest edition begun by a day is in force on it", async () => {
    const registry = await openRegistry(newFolder());
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
  test("an edition of a day to come is not in force before it, by the clock that the registry was given", async () => {
    let today = new Date("2026-06-01T08:00:00");
    const registry = await openRegistry(newFolder(), () => today);
    const now = await registry.save(readingOf(exampleList));
    const coming = await registry.save(readingOf({ ...exampleList, published: "2026年9月", basic: ["新的事项"] }));
    expect((await registry.editions()).map(({ id }) => id)).toEqual([now.edition]);
    today = new Date("2026-09-01T00:00:01");
    expect((await registry.editions()).map(({ id }) => id)).toEqual([coming.edition]);
    await registry.close();
  });
});

describe("lists that could not be read", () => {
  test("are named by the edition", async () => {
    const registry = await openRegistry(newFolder());
    await registry.save(readingOf({ ...exampleList, place: "白石县湖口乡" }));
    await registry.save(unreadSupporting(exampleList));
    expect((await registry.editions()).map(({ unreadKinds }) => unreadKinds).toSorted()).toEqual([[], ["supporting"]]);
    await registry.close();
  });
  test("are no longer unread when another file of the edition has them", async () => {
    const registry = await openRegistry(newFolder());
    await registry.save(unreadSupporting(exampleList));
    const { supporting = [] } = exampleList;
    const { proposal } = await registry.save(readingOf({ published: "2025年7月", supporting }));
    expect(proposal.as).toBe("joins-edition");
    expect(await registry.editions()).toMatchObject([{ unreadKinds: [], counts: { supporting: 1 } }]);
    await registry.close();
  });
  test("are found in a data folder that an older mingze filled", async () => {
    const folder = newFolder();
    const registry = await openRegistry(folder);
    await registry.save(unreadSupporting(exampleList));
    await registry.close();
    const store = await openSqlite(folder);
    await store.transaction(async (db) => {
      const { head } = await db.selectFrom("reading").select("head").executeTakeFirstOrThrow();
      const { unreadKinds, ...older } = JSON.parse(head);
      expect(unreadKinds).toEqual(["supporting"]);
      await db
        .updateTable("reading")
        .set({ head: JSON.stringify(older) })
        .execute();
      const steps = db.withTables<{ kysely_migration: { name: string } }>();
      await steps.deleteFrom("kysely_migration").where("name", ">=", "0003").execute();
      await db.schema.dropTable("own_words").execute();
      await db.schema.dropTable("correction").execute();
      await db.schema.dropTable("judgement").execute();
      await db.schema.dropTable("refusal").execute();
      await db.schema.dropIndex("reading_base").execute();
      await db.schema.alterTable("reading").dropColumn("base_id").execute();
      await db.schema.dropIndex("reading_retired_by").execute();
      await db.schema.alterTable("reading").dropColumn("retired_by").execute();
    });
    await store.close();
    const again = await openRegistry(folder);
    expect(await again.editions()).toMatchObject([{ unreadKinds: ["supporting"] }]);
    await again.close();
  });
});
