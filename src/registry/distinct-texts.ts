import type { DutyWords } from "../model/item-parts.ts";
import { type Placed, placesOfTexts, textsNamed, wordsOfTexts } from "./items.ts";
import { type BodyRole, countBodies, textsHolding } from "./named-bodies.ts";
import type { Store } from "./store.ts";
import { vectorsIn } from "./vectors.ts";

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
