import { officialese } from "./officialese.ts";
import { seenWords } from "./seen-words.ts";

/** Words by which sentences of duty lists are read. */
export const lexicon: ReadonlySet<string> = new Set(`${seenWords} ${officialese}`.split(/\s+/u).filter(Boolean));

export const longestWord = Math.max(...[...lexicon].map((word) => word.length));

/** What may stand in a word's place that one character leaves open, by the characters before and after it. */
const fillings = Map.groupBy(
  [...lexicon].flatMap((word) => Array.from(word, (filling, at) => ({ frame: frameOf(word, at), filling }))),
  ({ frame }) => frame,
);

function frameOf(word: string, at: number): string {
  return `${word.slice(0, at)}\n${word.slice(at + 1)}`;
}

/** Characters that make a word out of these before and after. */
export const fillingsOf = (before: string, after: string): readonly string[] =>
  fillings.get(`${before}\n${after}`)?.map(({ filling }) => filling) ?? [];

export const isWord = (text: string): boolean => lexicon.has(text);
