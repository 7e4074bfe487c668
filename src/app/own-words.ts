import { KnownError } from "../model/known-error.ts";
import type { OwnMeaning, OwnWordsAdded, OwnWordsKept, OwnWordsWish, ShownOwnWords } from "../model/own-words.ts";
import type { App } from "./app.ts";
import { editionNamed, editionsIn } from "./editions.ts";
import { knowledge } from "./knowledge.ts";
import { checkedWords } from "./own-words-check.ts";
import { rowsOfOwnWords } from "./own-words-file.ts";
import { alsoIn } from "./own-words-range.ts";
import { fullName, isTownship } from "./place-names.ts";

/** As many as an office may keep. */
const mostOwnWords = 5000;

/** The office's own words, newest first, each with whether what it stands for is still there, and how general it is. */
export async function listOwnWords(app: App): Promise<ShownOwnWords[]> {
  const editions = await editionsIn(app, {});
  const names = new Map<string, Promise<ReadonlySet<string>>>();
  const namesIn = async (township: string): Promise<ReadonlySet<string>> => {
    const readings = editions.filter((edition) => isTownship(edition.township, township)).flatMap(({ inUse }) => inUse);
    return new Set((await app.registry.items(readings)).map(({ kind, name }) => `${kind} ${name}`));
  };
  const isFound = async (means: OwnMeaning): Promise<boolean> => {
    if (means.type === "duty") return knowledge().duties.some(({ id }) => id === means.duty);
    const known = names.get(means.township) ?? namesIn(means.township);
    names.set(means.township, known);
    return (await known).has(`${means.kind} ${means.name}`);
  };
  const entries = (await app.registry.sayings.ownWords()).toReversed();
  return Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      found: await isFound(entry.means),
      alsoIn: alsoIn(entry.words, entry.means),
    })),
  );
}

/** Keeps own words of the office, where they are not there yet, and tells how general they are. Throws BAD_REQUEST and NOT_FOUND. */
export async function addOwnWords(app: App, wish: OwnWordsWish): Promise<OwnWordsKept> {
  const entry = await entryOf(app, wish);
  await checkRoom(app, 1);
  const added = (await app.registry.sayings.addOwnWords([entry])) > 0;
  return { added, alsoIn: alsoIn(entry.words, entry.means) };
}

/** Keeps the rows of a file that can be used, and tells which cannot and why. Throws BAD_REQUEST, UNREADABLE_DOCUMENT. */
export async function importOwnWords(app: App, bytes: Uint8Array): Promise<OwnWordsAdded> {
  const entries = [];
  const refused = [];
  for (const { row, wish } of rowsOfOwnWords(bytes)) {
    try {
      if (wish instanceof KnownError) throw wish;
      entries.push(await entryOf(app, wish));
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      const words = wish instanceof KnownError ? "" : wish.words;
      refused.push({ row, words, message: error.message, messageZh: error.messageZh });
    }
  }
  await checkRoom(app, entries.length);
  const added = await app.registry.sayings.addOwnWords(entries);
  return { added, known: entries.length - added, refused };
}

/** Takes own words out. Throws NOT_FOUND. */
export async function removeOwnWords(app: App, id: number): Promise<void> {
  if (!(await app.registry.sayings.removeOwnWords(id)))
    throw new KnownError("NOT_FOUND", `Cannot find own words ${id}`, `没有编号为 ${id} 的本单位用语`);
}

async function entryOf(app: App, wish: OwnWordsWish): Promise<{ words: string; means: OwnMeaning }> {
  const words = checkedWords(wish.words);
  return { words, means: await meaningOf(app, wish) };
}

async function meaningOf(app: App, { duty: named, item: wished, ...list }: OwnWordsWish): Promise<OwnMeaning> {
  if ((named === undefined) === (wished === undefined)) throw noMeaning();
  if (named !== undefined) {
    const duty = knowledge().duties.find(({ id, name }) => id === named || name === named);
    if (!duty) throw new KnownError("NOT_FOUND", `Cannot find standard duty "${named}"`, `没有标准事项“${named}”`);
    return { type: "duty", duty: duty.id, name: duty.name };
  }
  const { township, inUse } = await editionNamed(app, list);
  const items = await app.registry.items(inUse);
  const item = items.find(({ id }) => id === wished) ?? items.find(({ name }) => name === wished);
  const place = fullName(township);
  if (!item)
    throw new KnownError(
      "NOT_FOUND",
      `Cannot find item "${wished}" in the lists of ${place}`,
      `${place}的清单里没有“${wished}”这一项`,
    );
  return { type: "item", township: place, kind: item.kind, name: item.name };
}

async function checkRoom(app: App, more: number): Promise<void> {
  if ((await app.registry.sayings.ownWords()).length + more <= mostOwnWords) return;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot keep ${more} more: at most ${mostOwnWords} own words are kept`,
    `本单位用语最多 ${mostOwnWords} 条，放不下再加的 ${more} 条`,
  );
}

const noMeaning = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot tell what the words stand for: wanted either a standard duty, or a list and an item",
    "请写明指什么：一个标准事项，或某乡镇（街道）清单里的一项，只写一样",
  );
