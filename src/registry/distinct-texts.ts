import type { DutyWords } from "../model/item-parts.ts";
import { firstPlacesOfTexts, type Placed, placesOfTexts, textsNamed, wordsOfTexts } from "./items.ts";
import { type BodyRole, countBodies, textsHolding } from "./named-bodies.ts";
import type { Store } from "./store.ts";
import { vectorsIn } from "./vectors.ts";

/** About so many places are asked for in one query. */
const placesAtOnce = 200;
/** The places of so many texts are always found, so that it is known whether they stand in lists of one township. */
const fewest = 3;

/** Texts of items, each kept once however many lists print it: their vectors, words, places and the bodies that they name. */
export class DistinctTexts {
  private readonly store: Pick<Store, "db">;

  constructor(store: Pick<Store, "db">) {
    this.store = store;
  }

  /** Vectors of the distinct texts that the readings hold. */
  vectors(readings: readonly number[]): Promise<{ id: number; vector: Uint8Array }[]> {
    return vectorsIn(this.store.db, readings);
  }

  /** Texts of the readings whose names hold all of some words, the shortest names first. */
  textsNamed(parts: readonly string[], readings: readonly number[]): Promise<number[]> {
    return textsNamed(this.store.db, parts, readings);
  }

  /** Where texts stand in the readings, and their words. */
  async placed(
    texts: readonly number[],
    readings: readonly number[],
  ): Promise<{ places: Placed[]; words: Map<number, DutyWords> }> {
    const { db } = this.store;
    const [places, words] = await Promise.all([placesOfTexts(db, readings, texts), wordsOfTexts(db, texts)]);
    return { places, words };
  }

  /** The words of texts, by number. */
  wordsOf(texts: readonly number[]): Promise<Map<number, DutyWords>> {
    return wordsOfTexts(this.store.db, texts);
  }

  /** Places of texts in the readings, of the first texts first, until `most` are found and `fewest` texts were looked at. */
  async firstPlaces(texts: readonly number[], readings: readonly number[], most: number): Promise<Placed[]> {
    const places: Placed[] = [];
    const atOnce = Math.max(1, Math.floor(placesAtOnce / Math.max(1, readings.length)));
    for (let at = 0; at < texts.length && (places.length < most || at < fewest); at += atOnce) {
      const some = texts.slice(at, at + atOnce);
      places.push(...(await firstPlacesOfTexts(this.store.db, readings, some, Math.max(most, placesAtOnce))));
    }
    return places;
  }

  /** How many items of each reading name each body in their columns. */
  countBodies(readings: readonly number[]): ReturnType<typeof countBodies> {
    return countBodies(this.store.db, readings);
  }

  /** Items of the readings that name a body so: in a column with its role, or only within their words. */
  async itemsNaming(
    name: string,
    readings: readonly number[],
  ): Promise<(Placed & { words: DutyWords; role: BodyRole | "mentioned" })[]> {
    const holding = await textsHolding(this.store.db, name, readings);
    const roles = new Map(holding.map(({ text, role }) => [text, role]));
    const { places, words } = await this.placed([...roles.keys()], readings);
    return places.flatMap((place) => {
      const [found, role] = [words.get(place.text), roles.get(place.text)];
      return found && role ? [{ ...place, words: found, role }] : [];
    });
  }
}
