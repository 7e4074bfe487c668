import { expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { bytesOf, exampleList, listText } from "../../tests/tools/lists.ts";
import type { KnownError } from "../model/known-error.ts";
import { openApp } from "./app.ts";
import { type FileOutcome, type FileToImport, importMany } from "./import-many.ts";
import { proposeMany } from "./propose-many.ts";
import { threadsAtOnce } from "./reading/threads.ts";

const file = (path: string, text: string): FileToImport => ({
  path,
  open: async () => ({ name: path, bytes: bytesOf(text) }),
});
const list = (i: number): string => listText({ ...exampleList, place: `白石县第${"甲乙丙丁戊己庚辛"[i]}镇` });

async function all(outcomes: AsyncIterable<FileOutcome>): Promise<string[]> {
  const found: string[] = [];
  for await (const { path, is } of outcomes) found.push(`${path} ${is}`);
  return found;
}

test("keeps files in their order, and a file that cannot be opened or read is an outcome", async () => {
  const app = await openApp(newFolder());
  const lost = { path: "lost", open: () => Promise.reject(new Error("lost")) };
  const files = [file("b", list(0)), lost, file("a", list(1)), file("notice", "开会"), file("again", list(0))];
  expect(await all(importMany(app, files))).toEqual([
    "b imported",
    "lost refused",
    "a imported",
    "notice refused",
    expect.stringMatching(/^again (?:imported|known)$/u),
  ]);
  expect((await app.registry.editions()).map(({ readings }) => readings)).toEqual([1, 1]);
  expect(await all(importMany(app, files.slice(0, 3)))).toEqual(["b known", "lost refused", "a known"]);
  await app.close();
});

test("what could not be read is refused again without being read, unless it is asked for", async () => {
  const opened = await openApp(newFolder());
  let read = 0;
  const app = {
    ...opened,
    read: (...document: Parameters<typeof opened.read>) => {
      read++;
      return opened.read(...document);
    },
  };
  const outcomes = async (wish = {}): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const outcome of importMany(app, [file("notice", "开会"), file("nothing", "")], wish))
      found.push(outcome.is === "refused" && [outcome.before, (outcome.error as KnownError).code]);
    return found;
  };
  const refused = (before: boolean) => [
    [before, "BAD_REQUEST"],
    [before, "UNREADABLE_DOCUMENT"],
  ];
  expect([await outcomes(), read]).toEqual([refused(false), 2]);
  expect([await outcomes(), read]).toEqual([refused(true), 2]);
  expect([await outcomes({ retry: true }), read]).toEqual([refused(false), 4]);
  await app.close();
});

test("proposes what an import would do, file after file, and keeps nothing", async () => {
  const app = await openApp(newFolder());
  const other = { ...exampleList, place: "白石县第甲镇", published: "2026年7月" };
  const files = [file("a", list(0)), file("newer", listText(other)), file("again", list(0))];
  const proposed: string[] = [];
  for await (const outcome of proposeMany(app, files))
    proposed.push(outcome.is === "imported" ? outcome.result.proposal.as : outcome.is);
  expect(await app.registry.editions()).toEqual([]);
  const done: string[] = [];
  for await (const outcome of importMany(app, files))
    done.push(outcome.is === "imported" ? outcome.result.proposal.as : outcome.is);
  expect(proposed).toEqual(done);
  expect(new Set(proposed).size).toBeGreaterThan(1);
  await app.close();
});

test("opens no more files ahead than are read at once, and one; aborted, it begins no other", async () => {
  const app = await openApp(newFolder());
  let opened = 0;
  const files = Array.from({ length: 8 }, (_, i) => ({
    path: String(i),
    open: async () => {
      opened++;
      return { name: String(i), bytes: bytesOf(list(i)) };
    },
  }));
  const stop = new AbortController();
  let done = 0;
  for await (const _ of importMany(app, files, { signal: stop.signal })) {
    done++;
    expect(opened).toBeLessThanOrEqual(done + threadsAtOnce);
    if (done === 2) stop.abort();
  }
  expect([done, (await app.registry.editions()).length]).toEqual([2, 2]);
  await app.close();
});

test("a known file whose place a person says now is given it, without being read again", async () => {
  const opened = await openApp(newFolder());
  let read = 0;
  const app = {
    ...opened,
    read: (...document: Parameters<typeof opened.read>) => {
      read++;
      return opened.read(...document);
    },
  };
  const files = [file("placeless", listText({ ...exampleList, place: "" }))];
  const outcomes = async (wish = {}): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const outcome of importMany(app, files, wish))
      found.push(outcome.is === "imported" ? outcome.result.proposal.placed : outcome.is);
    return found;
  };
  const place = { township: "枫林镇", county: "白石县" };
  expect(await outcomes()).toEqual([null]);
  expect(await outcomes({ place: { township: undefined } })).toEqual(["known"]);
  expect(await outcomes({ place })).toEqual(["set"]);
  expect(await outcomes({ place })).toEqual([null]);
  expect(read).toBe(1);
  expect(await app.registry.editions()).toMatchObject([{ readings: 1, township: { name: "枫林镇" } }]);
  await app.close();
});
