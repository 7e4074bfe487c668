import type { OwnWords, OwnWordsUsed } from "../model/own-words.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { nearestOwn, type OwnMeant } from "../search/own-words.ts";
import type { App } from "./app.ts";
import { knowledge } from "./knowledge.ts";
import { alsoIn, telling } from "./own-words-range.ts";
import { isTownship } from "./place-names.ts";

export interface OwnFound {
  readonly meant: OwnMeant;
  readonly used: OwnWordsUsed;
}

/** What the office's own words in a question stand for; undefined where none stand in it, or what they name is gone. */
export async function ownMeaning(
  app: App,
  question: string,
  editions: readonly StoredEdition[],
): Promise<OwnFound | undefined> {
  const nearest = nearestOwn(
    question,
    (await app.registry.sayings.ownWords()).filter((entry) => isIn(entry, editions)),
  );
  const about = nearest && (await aboutMeaning(app, nearest.entry, editions));
  if (!nearest || !about) return undefined;
  const { entry } = nearest;
  const share = nearest.share * telling(alsoIn(entry.words, entry.means));
  const used = { words: entry.words, name: entry.means.name, share: Number(share.toFixed(2)) };
  return { meant: { share, name: used.name, ...about }, used };
}

/** Words for a duty hold everywhere; those for an item only where its list is asked. */
const isIn = ({ means }: OwnWords, editions: readonly StoredEdition[]): boolean =>
  means.type === "duty" || editions.some(({ township }) => isTownship(township, means.township));

/** What the catalogue knows of a duty, or of an item as a list in force words it. */
async function aboutMeaning(
  app: App,
  { means }: OwnWords,
  editions: readonly StoredEdition[],
): Promise<Pick<OwnMeant, "duties" | "direction"> | undefined> {
  if (means.type === "duty") {
    const duty = knowledge().duties.findIndex(({ id }) => id === means.duty);
    const { name, definition } = knowledge().duties[duty] ?? {};
    return name === undefined
      ? undefined
      : { duties: [[duty, 1]], direction: knowledge().aboutQuestion(`${name}。${definition}`).direction };
  }
  const readings = editions
    .filter(({ township }) => isTownship(township, means.township))
    .flatMap(({ inUse }) => inUse);
  const texts = await app.registry.texts.wordsOf(await app.registry.texts.textsNamed([means.name], readings));
  const item = [...texts.values()].find(({ kind, name }) => kind === means.kind && name === means.name);
  if (!item) return undefined;
  const { duties, name } = knowledge().aboutItem(item);
  return { duties, direction: name };
}
