import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { bytesOf, doubtfulText, exampleList, readBytes } from "../../tests/tools/lists.ts";
import { codeOf, openRegistry, readingOf } from "../../tests/tools/registry.ts";

const { basic = [] } = exampleList;
const placeless = { ...readingOf({ ...exampleList, place: "" }) };

describe("a proposal that was confirmed", () => {
  test("is refused where the import would do something else by now, and nothing is kept", async () => {
    const registry = await openRegistry(newFolder());
    const [word, pdf] = [
      readingOf(exampleList),
      readingOf({ ...exampleList, basic: [...basic.slice(1), "更正后的事项"] }),
    ];
    const { confirmation } = await registry.propose(pdf);
    await registry.save({ ...word, confirmed: (await registry.propose(word)).confirmation });
    expect(await codeOf(registry.save({ ...pdf, confirmed: confirmation }))).toBe("CONFLICT");
    expect(await registry.editions()).toMatchObject([{ readings: 1 }]);
    const now = await registry.propose(pdf);
    expect((await registry.save({ ...pdf, confirmed: now.confirmation })).proposal.as).toBe("another-reading");
    await registry.close();
  });
  test("says that it would put a reading with more doubts in the place of one with fewer", async () => {
    const registry = await openRegistry(newFolder());
    await registry.save(readingOf(exampleList));
    const bytes = bytesOf(doubtfulText);
    const proposal = await registry.propose({ ...readBytes(bytes), sample: false, as: undefined });
    expect(proposal).toMatchObject({ as: "another-reading", moreDoubtful: true });
    expect(proposal.message).toMatch(/注意：这次读取存疑 \d+ 处，现有的只有 0 处/u);
    expect(await registry.propose({ ...readingOf(exampleList), as: "new" })).toMatchObject({ moreDoubtful: false });
    await registry.close();
  });
});

describe("a place that a person says", () => {
  const place = { township: "枫林镇", county: "白石县", province: "云岭省" };
  test("stands where the document does not tell, and makes it a township's list", async () => {
    const registry = await openRegistry(newFolder());
    expect(placeless.reading.township.name).toBe(null);
    await registry.save({ ...placeless, place });
    expect(await registry.editions()).toMatchObject([
      { township: { name: "枫林镇", county: "白石县", prefecture: null, province: "云岭省" } },
    ]);
    expect(await registry.propose(readingOf({ ...exampleList, published: "2026年1月" }))).toMatchObject({
      because: "other-date",
      beside: 1,
    });
    await registry.close();
  });
  test("finds the township that is known by that name", async () => {
    const registry = await openRegistry(newFolder());
    await registry.save(readingOf(exampleList));
    expect(await registry.propose(placeless)).toMatchObject({ because: "township-unnamed" });
    expect(await registry.propose({ ...placeless, place })).toMatchObject({ as: "another-reading", edition: 1 });
    await registry.close();
  });
  test("never stands for what is printed, and the proposal says so", async () => {
    const registry = await openRegistry(newFolder());
    const { proposal } = await registry.save({
      ...readingOf({ basic }),
      place: { township: "湖口乡", county: "青山县" },
    });
    expect(proposal).toMatchObject({ placed: "printed-otherwise", township: { name: "枫林镇", county: "白石县" } });
    expect(proposal.message).toContain("文件写明的是“白石县枫林镇”");
    expect(await registry.editions()).toMatchObject([{ township: { name: "枫林镇", county: "白石县" } }]);
    await registry.close();
  });
  test("is given to a document's edition that is there without one", async () => {
    const registry = await openRegistry(newFolder());
    const { edition } = await registry.save(placeless);
    expect(await registry.propose({ ...placeless, place })).toMatchObject({ as: "already-there", placed: "set" });
    const { proposal, kept } = await registry.save({ ...placeless, place });
    expect([kept, proposal.township.name]).toEqual([null, "枫林镇"]);
    expect(proposal.message).toContain("地点记为“云岭省白石县枫林镇”");
    const placed = { name: "枫林镇", county: "白石县", prefecture: null, province: "云岭省" };
    expect(await registry.editions()).toMatchObject([{ id: edition, township: placed, readings: 1 }]);
    expect(await registry.propose({ ...placeless, place })).toMatchObject({ placed: null, township: placed });
    await registry.close();
  });
  test("brings such an edition to the township that is known by that name, or that an edition is of", async () => {
    for (const said of [{ place }, { of: 1 }]) {
      const registry = await openRegistry(newFolder());
      await registry.save(readingOf(exampleList));
      await registry.save(placeless);
      await registry.save({ ...placeless, ...said });
      const [one, other] = await registry.editions({ replaced: true });
      expect([one?.township.name, other?.townshipId]).toEqual(["枫林镇", one?.townshipId]);
      await registry.close();
    }
  });
  test("that differs from a known edition's is not taken, and the proposal says how to change that", async () => {
    const registry = await openRegistry(newFolder());
    await registry.save({ ...placeless, place });
    const other = { township: "湖口乡" };
    for (const as of [undefined, 1]) {
      const { proposal } = await registry.save({ ...placeless, as, place: other });
      expect(proposal).toMatchObject({ as: "already-there", placed: "known-otherwise" });
      expect(proposal.message).toContain("要改请先删除这一版，再写明地点重新导入");
    }
    expect(await registry.editions()).toMatchObject([{ township: { name: "枫林镇" } }]);
    await registry.close();
  });
});
