import { officialese } from "./officialese.ts";
import { seenWords } from "./seen-words.ts";

/** Words by which sentences of duty lists are read. */
export const lexicon: ReadonlySet<string> = new Set(`${seenWords} ${officialese}`.split(/\s+/u).filter(Boolean));

export const longestWord = Math.max(...[...lexicon].map((word) => word.length));

export const isWord = (text: string): boolean => lexicon.has(text);
