import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { newFolder, root } from "../../tests/tools/folder.ts";
import { bytesOf, exampleList, listText } from "../../tests/tools/lists.ts";
import { codeOf } from "../../tests/tools/registry.ts";
import type { OwnWordsWish } from "../model/own-words.ts";
import { type App, openApp } from "./app.ts";
import { findResponsible } from "./find-responsible.ts";
import { importDocument } from "./import-document.ts";
import { importSample } from "./import-sample.ts";
import { knowledge } from "./knowledge.ts";
import { listItems } from "./list-items.ts";
import { addOwnWords, importOwnWords, listOwnWords, removeOwnWords } from "./own-words.ts";
import { removeEditions } from "./remove.ts";

let app: App;

beforeAll(async () => {
  app = await openApp(newFolder());
  await importSample(app, join(root, "samples/documents"));
});
afterAll(() => app.close());
afterEach(async () => {
  for (const { id } of await listOwnWords(app)) await removeOwnWords(app, id);
});

async function ask(question: string, township?: string) {
  const { hits, ...answer } = await findResponsible(app, { question, township, limit: 1 });
  return { ...answer, first: hits[0] };
}

const addedBy = (text: string | Uint8Array) =>
  importOwnWords(app, typeof text === "string" ? new TextEncoder().encode(text) : text);

describe("an office's own words", () => {
  test("lead to what they stand for: each item of a list comes first where it is asked in made-up words", async () => {
    const [edition] = await app.registry.editions({});
    const { items } = await listItems(app, edition?.id ?? 0, {}, { limit: 100 });
    const missed = [];
    for (const [i, { id, name, kind }] of items.entries()) {
      const words = `甲乙丙${"丁戊己庚辛壬癸子丑寅"[i % 10]}${"卯辰巳午未申酉戌亥金"[Math.floor(i / 10)]}`;
      await addOwnWords(app, { words, edition: edition?.id, item: id });
      const { first, ownWords } = await ask(`请问${words}谁负责`, edition?.township.name ?? "");
      expect(ownWords).toMatchObject({ words, name });
      if (first?.item.name !== name || first.kind !== kind) missed.push(`${kind} ${name} → ${first?.item.name}`);
    }
    expect(items.length).toBeGreaterThan(20);
    expect(missed).toEqual([]);
  });
  test("for a standard duty hold in every list, and are the first thing understood", async () => {
    const plain = await ask("老铁屋要倒了");
    const duty = knowledge().duties.find(({ name }) => /危房/u.test(name));
    await addOwnWords(app, { words: "老铁屋", duty: duty?.id });
    const own = await ask("老铁屋要倒了");
    expect([plain.ownWords, own.understood[0]?.name]).toEqual([null, duty?.name]);
    expect(own.ownWords).toEqual({ words: "老铁屋", name: duty?.name, share: 0.9 });
  });
  test("change no question that shares too little with them, nor one about another township", async () => {
    const before = await ask("有人在田里烧秸秆", "柳溪镇");
    await addOwnWords(app, { words: "小红车停得乱七八糟", township: "石岭乡", item: "basic-1" });
    expect(await ask("有人在田里烧秸秆", "柳溪镇")).toEqual(before);
    expect((await ask("小红车停得乱七八糟", "柳溪镇")).ownWords).toBeNull();
    expect((await ask("小红车停在路口", "石岭乡")).ownWords).toBeNull();
    expect((await ask("路口的小红车停得乱七八糟的", "石岭乡")).ownWords).toMatchObject({ name: expect.any(String) });
  });
  test("stay when the list is imported anew, and say where what they stand for is gone", async () => {
    const bytes = bytesOf(listText(exampleList));
    const { edition } = await importDocument(app, { name: "枫林.txt", bytes });
    await addOwnWords(app, { words: "点天灯", township: "枫林镇", item: "supporting-1" });
    await removeEditions(app, { editions: [edition?.id ?? 0] });
    expect(await listOwnWords(app)).toMatchObject([{ words: "点天灯", found: false }]);
    expect((await ask("有人点天灯")).ownWords).toBeNull();
    await importDocument(app, { name: "枫林.txt", bytes });
    expect(await listOwnWords(app)).toMatchObject([{ found: true, means: { kind: "supporting", name: "秸秆禁烧" } }]);
    expect((await ask("有人点天灯", "枫林镇")).first).toMatchObject({ itemId: "supporting-1" });
  });
  test("that many duties hold are told, and take no question over that speaks of another matter", async () => {
    const plain = await ask("高龄补贴怎么领", "柳溪镇");
    const kept = await addOwnWords(app, { words: "补贴", duty: "农村危房改造" });
    expect(kept).toEqual({ added: true, alsoIn: expect.any(Number) });
    expect(kept.alsoIn).toBeGreaterThan(9);
    const own = await ask("高龄补贴怎么领", "柳溪镇");
    expect(own.first?.itemId).toBe(plain.first?.itemId);
    expect(own.ownWords?.share).toBeLessThan(0.3);
    expect(await listOwnWords(app)).toMatchObject([{ words: "补贴", alsoIn: kept.alsoIn }]);
    expect(await addOwnWords(app, { words: "老铁屋", duty: "农村危房改造" })).toMatchObject({ alsoIn: 0 });
  });
  test("are kept with dates, years and spaces as they are usually written", async () => {
    for (const words of ["2025年秋季开学", "第三次 全国土地调查", "一村一品"])
      await addOwnWords(app, { words, duty: "农村危房改造" });
    expect(await listOwnWords(app)).toHaveLength(3);
  });
  test.each<[string, OwnWordsWish, string]>([
    ["too short", { words: "灯", duty: "a" }, "BAD_REQUEST"],
    ["with a telephone's number", { words: "找13800000000", item: "basic-1", township: "柳溪镇" }, "BAD_REQUEST"],
    ...[
      "１３８００００００００",
      "138-0000-0000",
      "138 0000 0000",
      "一三八〇〇〇〇〇〇〇〇",
      "壹叁捌 零零零零 零零零零",
      "①③⑧⓪⓪⓪⓪",
    ].map((number): [string, OwnWordsWish, string] => [
      `with a number written ${number}`,
      { words: `找${number}办`, item: "basic-1", township: "柳溪镇" },
      "BAD_REQUEST",
    ]),
    ["that turn the order of words", { words: "小红\u202e车", item: "basic-1", township: "柳溪镇" }, "BAD_REQUEST"],
    ["with unseen characters", { words: "小红\u200b车", item: "basic-1", township: "柳溪镇" }, "BAD_REQUEST"],
    ["with control characters", { words: "小红\u0007车", item: "basic-1", township: "柳溪镇" }, "BAD_REQUEST"],
    ["without a meaning", { words: "小红车" }, "BAD_REQUEST"],
    ["with two meanings", { words: "小红车", duty: "a", item: "basic-1", township: "柳溪镇" }, "BAD_REQUEST"],
    ["for an item of no list", { words: "小红车", item: "basic-1" }, "BAD_REQUEST"],
    ["for an unknown duty", { words: "小红车", duty: "无此事项" }, "NOT_FOUND"],
    ["for an unknown item", { words: "小红车", item: "basic-999", township: "柳溪镇" }, "NOT_FOUND"],
  ])("%s are refused", async (_, wish, code) => {
    expect(await codeOf(addOwnWords(app, wish))).toBe(code);
    expect(await listOwnWords(app)).toEqual([]);
  });
});

describe("a file of own words", () => {
  const name = knowledge().duties[0]?.name ?? "";
  test("keeps the rows that can be used, once, and names the others by their line", async () => {
    const csv = `\ufeff用语,标准事项,乡镇,事项,备注\r\n小红车,${name},,,x\r\n\r\n黑烟囱,,柳溪镇,basic-1,\r\n灯,${name},,,\r\n白房子,,无此镇,basic-1,\r\n"绿,网",${name},,,多,格\r\n`;
    const added = await addedBy(csv);
    expect(added).toMatchObject({ added: 2, known: 0, refused: [{ row: 5 }, { row: 6, words: "白房子" }, { row: 7 }] });
    expect(added.refused[1]?.messageZh).toContain("无此镇");
    expect(await addedBy(csv)).toMatchObject({ added: 0, known: 2 });
    expect((await listOwnWords(app)).map(({ words }) => words)).toEqual(["黑烟囱", "小红车"]);
  });
  test("may hold a JSON object a line", async () => {
    const lines = [
      { words: "小红车", duty: name },
      { words: "黑烟囱", township: "柳溪镇", item: "basic-1" },
      { word: "?" },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join("\n");
    expect(await addedBy(`${text}\n不是\n`)).toMatchObject({ added: 2, refused: [{ row: 3 }, { row: 4 }] });
  });
  test.each([
    ["without a column of words", "乡镇,事项\n柳溪镇,basic-1\n", "BAD_REQUEST"],
    ["that is no text", new Uint8Array([0, 1, 2, 0, 0, 3]), "UNREADABLE_DOCUMENT"],
  ])("%s is refused", async (_, content, code) => {
    expect(await codeOf(addedBy(content))).toBe(code);
  });
});
