import { type ConfusedBy, takenFor } from "./confusions.ts";
import { frequentWords } from "./frequent-words.ts";
import { isStanding } from "./standing.ts";
import { isUsualPair } from "./usual-pairs.ts";

/** Two characters that are no pair of ordinary writing, and the frequent word that one like one of them would make. */
export interface WrongPair {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly by: ConfusedBy;
}

/** The wrong pairs of a text, out of characters that belong to no word. */
export const wrongPairs = (text: string, alone: ReadonlySet<number>): WrongPair[] =>
  [...alone].flatMap((start) => {
    if (!alone.has(start + 1) || isUsualPair(text.charAt(start), text.charAt(start + 1))) return [];
    const [found] = [...wordsInstead(text, start, start), ...wordsInstead(text, start, start + 1)];
    return found ? [{ start, end: start + 2, ...found }] : [];
  });

/** Frequent words that stand there once the character at a place is another; none where it is at home with its other neighbour. */
function wordsInstead(text: string, start: number, at: number): Pick<WrongPair, "word" | "by">[] {
  const outer = at === start ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
  if (isUsualPair(outer.charAt(0), outer.charAt(1))) return [];
  return [...takenFor(text.charAt(at))].flatMap(([other, by]) => {
    const word = at === start ? other + text.charAt(start + 1) : text.charAt(start) + other;
    return frequentWords.has(word) && !(by === "shape" && isStanding(other)) ? [{ word, by }] : [];
  });
}
