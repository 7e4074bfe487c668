import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { exampleList, type ListWish } from "../../tests/tools/lists.ts";
import { codeOf, openRegistry, readingOf } from "../../tests/tools/registry.ts";
import type { Registry } from "./registry.ts";

const { basic, supporting, reclaimed } = exampleList;
const names = Array.from({ length: 40 }, (_, i) => `办理第${i}号事项并公示结果`);

/** A registry that keeps the lists one after the other, and the numbers of their editions. */
async function keeping(...wishes: ListWish[]): Promise<{ registry: Registry; editions: number[] }> {
  const registry = await openRegistry(newFolder());
  const editions: number[] = [];
  for (const wish of wishes) editions.push((await registry.save(readingOf(wish))).edition);
  return { registry, editions };
}

async function proposed(known: readonly ListWish[], wish: ListWish) {
  const { registry } = await keeping(...known);
  const proposal = await registry.propose(readingOf(wish));
  await registry.close();
  return proposal;
}

describe("the proposal", () => {
  test("the same document by the same reader is already there", async () => {
    const { registry, editions } = await keeping(exampleList);
    const again = await registry.save(readingOf(exampleList));
    expect(again).toMatchObject({
      edition: editions[0],
      proposal: { as: "already-there", because: "same-document", replaces: [] },
    });
    expect((await registry.editions())[0]?.readings).toBe(1);
    await registry.close();
  });
  test("the same document by another reader is another reading, and comes into use", async () => {
    const { registry, editions } = await keeping(exampleList);
    const entry = readingOf(exampleList);
    const items = entry.reading.items.slice(1);
    await registry.save({ ...entry, reading: { ...entry.reading, reader: "next", items } });
    const [known] = await registry.editions();
    expect(known).toMatchObject({ id: editions[0], readings: 2, reader: "next", counts: { basic: 2 } });
    await registry.close();
  });
  test("same township, date and most of the items: another reading, which says what it takes the place of", async () => {
    expect(
      await proposed([exampleList], { ...exampleList, basic: [...(basic ?? []).slice(1), "新事项"] }),
    ).toMatchObject({
      as: "another-reading",
      because: "same-date",
      edition: 1,
      replaces: ["basic", "supporting", "reclaimed"],
      message: expect.stringMatching(/版号 1.*基本.*配合.*收回.*公布日期相同/u),
      messageEn: expect.stringMatching(/edition 1/u),
    });
  });
  test("same township and date but other items: a new edition, and the known one is named", async () => {
    expect(
      await proposed([{ published: "2025年7月", basic: names }], { published: "2025年7月", basic: ["甲", "乙"] }),
    ).toMatchObject({
      as: "new-edition",
      because: "different-items",
      edition: null,
      beside: 1,
    });
  });
  test("nearly all items equal, no date: another reading; otherwise a new edition", async () => {
    expect(await proposed([{ basic: names }], { basic: [...names.slice(1), "新增一项"] })).toMatchObject({
      as: "another-reading",
      because: "same-items",
    });
    expect(await proposed([{ basic: names }], { basic: names.map((name) => `${name}和归档`) })).toMatchObject({
      as: "new-edition",
      because: "different-items",
    });
  });
  test("the same items under another date are what the government published anew: a new edition", async () => {
    expect(
      await proposed([{ basic: names, published: "2024年3月" }], { basic: names, published: "2025年7月" }),
    ).toMatchObject({ as: "new-edition", because: "other-date", beside: 1 });
  });
  test("a neighbour's equal list is the neighbour's own edition", async () => {
    expect(await proposed([exampleList], { ...exampleList, place: "白石县湖口乡" })).toMatchObject({
      as: "new-edition",
      because: "first-of-township",
      beside: null,
    });
  });
  test("a file that lacks lists of the edition of its date never takes its place", async () => {
    const { registry } = await keeping(exampleList);
    const { proposal } = await registry.save(readingOf({ published: "2025年7月", basic: basic ?? [] }));
    expect(proposal).toMatchObject({
      as: "new-edition",
      because: "would-lose-lists",
      beside: 1,
      message: expect.stringMatching(/版号 1.*配合.*收回/u),
    });
    expect(await registry.editions()).toMatchObject([{ id: 1, counts: { basic: 3, supporting: 1, reclaimed: 1 } }]);
    await registry.close();
  });
});

describe("which township it is", () => {
  const list = (place: string): ListWish => ({ place, basic: [`在${place}管护水渠`], published: "2025年7月" });
  test.each([
    ["another prefecture", "甲省乙市白石县枫林镇", "甲省丙市白石县枫林镇"],
    ["another county", "白石县枫林镇", "青山县枫林镇"],
    ["another province", "甲省白石县枫林镇", "丁省白石县枫林镇"],
  ])("%s is another township", async (_, known, other) => {
    expect(await proposed([list(known)], list(other))).toMatchObject({
      as: "new-edition",
      because: "first-of-township",
    });
  });
  test.each([
    ["城关镇", "城关镇"],
    ["白石县城关镇", "城关镇"],
    ["城关镇", "白石县城关镇"],
  ])("%s and %s: a name that hundreds bear is no evidence by itself", async (known, other) => {
    const { registry } = await keeping(list(known));
    const { proposal } = await registry.save(readingOf({ ...list(other), basic: ["完全两样的事项"] }));
    expect(proposal).toMatchObject({ as: "new-edition", because: "township-unclear" });
    expect(await registry.editions()).toHaveLength(2);
    await registry.close();
  });
  test("a list without its county could be either of two namesakes, so it is neither", async () => {
    expect(await proposed([list("白石县枫林镇"), list("青山县枫林镇")], list("枫林镇"))).toMatchObject({
      as: "new-edition",
      because: "township-unclear",
      message: expect.stringContaining("枫林镇"),
    });
  });
  test("a list without its county is the one known township of that rare name, and of a prefecture the fuller agrees", async () => {
    expect(await proposed([list("白石县枫林镇")], { ...list("白石县枫林镇"), place: "枫林镇" })).toMatchObject({
      as: "another-reading",
    });
    expect(
      await proposed([list("甲市白石县城关镇"), list("乙市白石县城关镇")], {
        ...list("甲市白石县城关镇"),
        supporting: supporting ?? [],
      }),
    ).toMatchObject({ as: "another-reading", edition: 1 });
  });
  test("of namesakes the proposal names those that it may be, and a person says which", async () => {
    const { registry, editions } = await keeping(list("白石县枫林镇"), list("青山县枫林镇"));
    const wish = readingOf({ ...list("枫林镇"), published: "2026年1月" });
    expect(await registry.propose(wish)).toMatchObject({
      because: "township-unclear",
      candidates: [
        { edition: editions[0], place: "白石县枫林镇", published: "2025-07" },
        { edition: editions[1], place: "青山县枫林镇", published: "2025-07" },
      ],
    });
    const { edition, proposal } = await registry.save({ ...wish, of: editions[1] });
    expect(proposal).toMatchObject({ as: "new-edition", because: "other-date", beside: editions[1], candidates: [] });
    const places = (await registry.editions({ replaced: true })).map(({ id, township }) => [id, township.county]);
    expect(places).toContainEqual([edition, "青山县"]);
    expect(new Set((await registry.editions({ replaced: true })).map(({ townshipId }) => townshipId)).size).toBe(2);
    await registry.close();
  });
  test("a county that only departments' names suggest never parts two places: it is asked", async () => {
    const { registry } = await keeping(list("白石县枫林镇"));
    const entry = readingOf(list("枫林镇"));
    const township = { ...entry.reading.township, inferred: { county: "自治区" } };
    expect(await registry.propose({ ...entry, reading: { ...entry.reading, township } })).toMatchObject({
      because: "township-unclear",
      candidates: [{ edition: 1, place: "白石县枫林镇" }],
    });
    await registry.close();
  });
  test("nobody can say that a list is of a township of another name", async () => {
    const { registry } = await keeping(list("白石县枫林镇"));
    expect(await codeOf(registry.propose({ ...readingOf(list("白石县湖口乡")), of: 1 }))).toBe("CONFLICT");
    expect(await codeOf(registry.propose({ ...readingOf(list("白石县湖口乡")), of: 9 }))).toBe("NOT_FOUND");
    await registry.close();
  });
  test("a list that names no township is never taken for a known one's", async () => {
    const { registry } = await keeping(exampleList);
    const entry = readingOf({ ...exampleList, basic: ["别的"] });
    const township = { name: null, county: null, prefecture: null, province: null };
    expect(await registry.propose({ ...entry, reading: { ...entry.reading, township } })).toMatchObject({
      as: "new-edition",
      because: "township-unnamed",
    });
    await registry.close();
  });
  test("the fictional sample and a real list of the same name stay apart", async () => {
    const registry = await openRegistry(newFolder());
    await registry.save({ ...readingOf(exampleList), sample: true });
    const real = await registry.save(readingOf({ ...exampleList, basic: ["真的事项", ...(basic ?? [])] }));
    expect(real.proposal).toMatchObject({ as: "new-edition", because: "first-of-township" });
    expect((await registry.editions()).map(({ sample }) => sample).toSorted()).toEqual([false, true]);
    await registry.close();
  });
});

describe("an edition in several files", () => {
  const files: ListWish[] = [
    { published: "2025年7月", basic: basic ?? [] },
    { published: "2025年7月", supporting: supporting ?? [] },
    { published: "2025年7月", reclaimed: reclaimed ?? [] },
  ];
  test("three files of one township and date make one edition with three lists", async () => {
    const { registry, editions } = await keeping(...files);
    expect(new Set(editions).size).toBe(1);
    const [edition] = await registry.editions();
    expect(edition).toMatchObject({ counts: { basic: 3, supporting: 1, reclaimed: 1 }, readings: 3 });
    expect(edition?.documents).toHaveLength(3);
    const items = await registry.items(edition?.inUse ?? []);
    expect(items.map(({ id }) => id)).toEqual(["basic-1", "basic-2", "basic-3", "supporting-1", "reclaimed-1"]);
    expect(await registry.item(edition?.inUse ?? [], "reclaimed-1")).toEqual(items[4]);
    expect(await registry.texts.vectors(edition?.inUse ?? [])).toHaveLength(5);
    await registry.close();
  });
  test("the proposal says which edition it joins, with which lists, and why", async () => {
    expect(await proposed(files.slice(0, 1), files[1] ?? {})).toMatchObject({
      as: "joins-edition",
      edition: 1,
      because: "other-lists",
      replaces: [],
      message: expect.stringMatching(/版号 1.*配合/u),
    });
  });
  test("a file without a date joins the newest edition, and gives it a date that it lacks", async () => {
    const { registry, editions } = await keeping({ basic: basic ?? [] }, files[1] ?? {}, {
      reclaimed: reclaimed ?? [],
    });
    expect(new Set(editions).size).toBe(1);
    expect(await registry.editions()).toMatchObject([{ published: "2025-07" }]);
    await registry.close();
  });
  test("a file of another date does not join", async () => {
    expect(await proposed(files.slice(0, 1), { ...files[1], published: "2026年1月" })).toMatchObject({
      as: "new-edition",
      because: "other-date",
    });
  });
  test("reading one of the files again takes the place of that file alone", async () => {
    const { registry } = await keeping(...files);
    const entry = readingOf(files[0] ?? {});
    await registry.save({
      ...entry,
      reading: { ...entry.reading, reader: "next", items: entry.reading.items.slice(1) },
    });
    expect(await registry.editions()).toMatchObject([
      { counts: { basic: 2, supporting: 1, reclaimed: 1 }, readings: 4 },
    ]);
    await registry.close();
  });
  test("a corrected file of one list takes the place of that list alone", async () => {
    const { registry } = await keeping(...files);
    const { proposal } = await registry.save(
      readingOf({ published: "2025年7月", basic: [...(basic ?? []).slice(1), "更正后的事项"] }),
    );
    expect(proposal).toMatchObject({ as: "another-reading", replaces: ["basic"] });
    const [edition] = await registry.editions();
    expect(edition?.counts).toEqual({ basic: 3, supporting: 1, reclaimed: 1 });
    expect((await registry.items(edition?.inUse ?? [])).map(({ name }) => name)).toContain("更正后的事项");
    await registry.close();
  });
  test("removing the edition removes every file of it", async () => {
    const { registry, editions } = await keeping(...files);
    const [edition] = await registry.editions();
    await registry.remove([editions[0] ?? 0]);
    for (const { sha256 } of edition?.documents ?? []) expect(await registry.document(sha256)).toBeUndefined();
    await registry.close();
  });
});

describe("the user's own choice", () => {
  test("a new edition, though the file is known", async () => {
    const { registry, editions } = await keeping(exampleList);
    const wish = { ...readingOf(exampleList), as: "new" as const };
    expect(await registry.propose(wish)).toMatchObject({ as: "new-edition", because: "asked-for" });
    expect((await registry.save(wish)).edition).not.toBe(editions[0]);
    await registry.close();
  });
  test("an edition's number, which the proposal respects, with the lists that it takes the place of", async () => {
    const { registry } = await keeping(exampleList);
    const wish = { ...readingOf({ published: "2026年1月", basic: ["甲", "乙"] }), as: 1 };
    expect(await registry.propose(wish)).toMatchObject({
      as: "another-reading",
      edition: 1,
      because: "asked-for",
      replaces: ["basic", "supporting", "reclaimed"],
    });
    await registry.save(wish);
    expect(await registry.editions()).toMatchObject([{ id: 1, counts: { basic: 2, supporting: 0 } }]);
    await registry.close();
  });
  test.each([
    ["another name", "白石县湖口乡"],
    ["another county", "青山县枫林镇"],
  ])("a list of %s is refused, unless it is forced", async (_, place) => {
    const { registry } = await keeping(exampleList);
    const wish = { ...readingOf({ ...exampleList, place }), as: 1 };
    expect(await codeOf(registry.propose(wish))).toBe("CONFLICT");
    expect(await codeOf(registry.save(wish))).toBe("CONFLICT");
    expect(await registry.editions()).toMatchObject([{ readings: 1 }]);
    expect((await registry.save({ ...wish, force: true })).edition).toBe(1);
    await registry.close();
  });
  test("an edition of the sample never takes a real list, not even by force", async () => {
    const registry = await openRegistry(newFolder());
    const { edition } = await registry.save({ ...readingOf(exampleList), sample: true });
    const wish = { ...readingOf({ ...exampleList, basic: ["真的"] }), as: edition, force: true };
    expect(await codeOf(registry.save(wish))).toBe("CONFLICT");
    await registry.close();
  });
  test("an edition that is not there is told so", async () => {
    const { registry } = await keeping(exampleList);
    expect(await codeOf(registry.save({ ...readingOf(exampleList), as: 99 }))).toBe("NOT_FOUND");
    await registry.close();
  });
});
