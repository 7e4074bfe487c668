import { type Enumerator, enumeratorOf } from "../text/enumerators.ts";
import { headOf } from "./heads.ts";

/** A printed line: a heading, or a clause; with where its words begin behind number and department. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly enumerator: Enumerator | undefined;
  readonly heading: boolean;
  /** Departments before a colon, or all that the line holds. */
  readonly departments: readonly string[];
  /** Who does it with them: 县民政局会同县财政局. */
  readonly partners: readonly string[];
  /** Offset in `text` at which the clause's own words begin. */
  readonly wordsAt: number;
}

const longestHead = 40;

/** Lines of a printed string, blank ones left out; `from` is its offset in what it is a part of. */
export function linesOf(printed: string, from = 0): Line[] {
  const spans: { text: string; start: number }[] = [];
  let start = from;
  for (const text of printed.split("\n")) {
    if (text.trim() !== "") spans.push({ text, start });
    start += text.length + 1;
  }
  return spans.map(({ text, start: at }, i) => lineOf(text, at, spans[i + 1]?.text));
}

function lineOf(text: string, start: number, next: string | undefined): Line {
  const enumerator = enumeratorOf(text);
  const signEnd = enumerator?.length ?? 0;
  const words = text.slice(signEnd);
  const head = headOf(words);
  const common = { text, start, end: start + text.length, enumerator };
  if (head) {
    const rest = words.slice(head.length);
    const { departments, partners } = head;
    return { ...common, heading: rest.trim() === "", departments, partners, wordsAt: signEnd + head.length };
  }
  return { ...common, heading: isHeading(words, enumerator, next), departments: [], partners: [], wordsAt: signEnd };
}

/** A short line that does not end as a clause does, and has something below it. */
function isHeading(words: string, enumerator: Enumerator | undefined, next: string | undefined): boolean {
  if (words.length > longestHead || /[。；;]$/u.test(words) || next === undefined) return false;
  if (/[：:]$/u.test(words)) return true;
  if (!enumerator || /[，。；]/u.test(words)) return false;
  const below = enumeratorOf(next);
  return below === undefined || below.level > enumerator.level;
}
