import { describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { exampleList } from "../../tests/tools/lists.ts";
import { codeOf, openRegistry, readingOf } from "../../tests/tools/registry.ts";
import type { Change } from "../model/correction.ts";
import type { Registry } from "./registry.ts";

const entry = readingOf(exampleList);
const before = entry.reading.items[0]?.name ?? "";
const rename = (after: string, from = before): Change => ({
  action: "correct",
  itemId: "basic-1",
  field: "name",
  before: from,
  after,
});
const by = { who: "党政办", why: "" };

async function corrected(after = "受理低保"): Promise<{ registry: Registry; edition: number; first: number }> {
  const registry = await openRegistry(newFolder());
  const { edition } = await registry.save(entry);
  const first = await inUse(registry, edition);
  await registry.correct({ reading: first, changes: [rename(after)], ...by });
  return { registry, edition, first };
}
const inUse = async (registry: Registry, edition: number): Promise<number> =>
  (await registry.editions({ edition }))[0]?.inUse[0] ?? 0;
const nameIn = async (registry: Registry, edition: number): Promise<string | undefined> =>
  (await registry.item([await inUse(registry, edition)], "basic-1"))?.name;

describe("a correction", () => {
  test("brings another reading into use and leaves the readers' own as it was", async () => {
    const { registry, edition, first } = await corrected();
    expect(await nameIn(registry, edition)).toBe("受理低保");
    expect((await registry.item([first], "basic-1"))?.name).toBe(before);
    expect((await registry.editions({ edition }))[0]).toMatchObject({ readings: 1 });
    await registry.close();
  });
  test("on a reading that is no longer in use is refused, and nothing is kept", async () => {
    const { registry, edition, first } = await corrected();
    expect(await codeOf(registry.correct({ reading: first, changes: [rename("另一个人改的")], ...by }))).toBe(
      "CONFLICT",
    );
    expect(await nameIn(registry, edition)).toBe("受理低保");
    expect(await registry.corrections([entry.reading.document.sha256])).toHaveLength(1);
    await registry.close();
  });
  test("is taken back with all of its step, and the readers' own is in use again", async () => {
    const { registry, edition, first } = await corrected();
    const reading = await inUse(registry, edition);
    const changes = [rename("甲", "受理低保"), rename("乙", "甲")];
    const step = await registry.correct({ reading, changes, ...by });
    expect(await nameIn(registry, edition)).toBe("乙");
    await registry.correct({ reading: await inUse(registry, edition), undo: step });
    expect(await nameIn(registry, edition)).toBe("受理低保");
    const [{ step: firstStep } = { step: 0 }] = await registry.corrections([entry.reading.document.sha256]);
    await registry.correct({ reading: await inUse(registry, edition), undo: firstStep });
    expect(await inUse(registry, edition)).toBe(first);
    expect(await codeOf(registry.correct({ reading: first, undo: 99 }))).toBe("NOT_FOUND");
    await registry.close();
  });
  test("survives the same document imported again, a better reader, and the edition's removal", async () => {
    const { registry, edition } = await corrected();
    expect((await registry.save(entry)).proposal.as).toBe("already-there");
    const better = { ...entry, reading: { ...entry.reading, reader: "next" } };
    expect(await registry.save(better)).toMatchObject({ edition, proposal: { as: "another-reading" } });
    expect(await nameIn(registry, edition)).toBe("受理低保");
    await registry.remove([edition]);
    const again = await registry.save(entry);
    expect(await nameIn(registry, again.edition)).toBe("受理低保");
    await registry.close();
  });
  test("of what a better reader reads otherwise is a finding", async () => {
    const { registry, edition } = await corrected();
    const items = entry.reading.items.map((item) => (item.id === "basic-1" ? { ...item, name: "另一种读法" } : item));
    await registry.save({ ...entry, reading: { ...entry.reading, items, reader: "next" } });
    expect(await nameIn(registry, edition)).toBe("另一种读法");
    const findings = await registry.findings([await inUse(registry, edition)]);
    expect(findings).toMatchObject([{ rule: "correction-conflict", id: "basic-1", field: "name" }]);
    await registry.close();
  });
});

describe("another document in place of a corrected one", () => {
  test("is proposed with what of the office's work it sets aside; the same document sets nothing aside", async () => {
    const { registry } = await corrected();
    const other = readingOf({ ...exampleList, basic: [...(exampleList.basic ?? []).slice(1), "更正后的事项"] });
    const proposal = await registry.propose(other);
    expect(proposal).toMatchObject({ as: "another-reading", moreDoubtful: true });
    expect(proposal.message).toContain("现有文件的 1 处校核、0 处修订将随它搁置");
    expect((await registry.propose(entry)).message).not.toContain("搁置");
    await registry.close();
  });
});

describe("a change of the draft", () => {
  test("leaves what is read as it is, and is taken back by its own step alone", async () => {
    const { registry, edition } = await corrected();
    const { sha256 } = entry.reading.document;
    const read = await inUse(registry, edition);
    await registry.amend(sha256, [
      { changes: [rename("甲", "受理低保")], ...by },
      { changes: [rename("乙", "甲")], ...by },
    ]);
    expect(await inUse(registry, edition)).toBe(read);
    expect(await registry.corrections([sha256])).toHaveLength(1);
    const [first] = await registry.corrections([sha256], "draft");
    expect(await codeOf(registry.correct({ reading: read, undo: first?.step ?? 0 }))).toBe("NOT_FOUND");
    await registry.amend(sha256, [{ undo: first?.step ?? 0 }]);
    expect(await registry.corrections([sha256], "draft")).toMatchObject([{ after: "乙" }]);
    await registry.close();
  });
});

describe("a judgement of a finding", () => {
  test("takes the place of the one before it, and goes where nothing is said any more", async () => {
    const registry = await openRegistry(newFolder());
    await registry.save(entry);
    const [{ townshipId } = { townshipId: 0 }] = await registry.editions();
    const key = { rule: "fragment", kind: "basic", name: "低保", quote: "低" } as const;
    await registry.sayings.judge(townshipId, key, { says: "accepted", reason: "", who: null });
    await registry.sayings.judge(townshipId, key, { says: "suppressed", reason: "原文如此", who: "编办" });
    expect(await registry.sayings.judgements(townshipId)).toMatchObject([
      { ...key, says: "suppressed", reason: "原文如此" },
    ]);
    await registry.remove([1]);
    await registry.save(entry);
    const [again] = await registry.editions();
    expect(await registry.sayings.judgements(again?.townshipId ?? 0)).toHaveLength(1);
    await registry.sayings.judge(again?.townshipId ?? 0, key, null);
    expect(await registry.sayings.judgements(townshipId)).toEqual([]);
    await registry.close();
  });
});
