import type { OwnMeaning } from "../model/own-words.ts";
import { knowledge } from "./knowledge.ts";

/** How many standard duties, other than the one that is meant, hold own words in their name or definition: how general they are. */
export const alsoIn = (words: string, means: OwnMeaning): number =>
  knowledge().duties.filter(
    ({ id, name, definition }) =>
      (means.type !== "duty" || id !== means.duty) && (name.includes(words) || definition.includes(words)),
  ).length;

/** What general words count for: words that many duties hold tell little of the one that the office means. */
export const telling = (also: number): number => 1 / Math.sqrt(1 + also);
