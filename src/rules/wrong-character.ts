import { type Clause, segmentsIn } from "./clause.ts";
import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";
import { takenFor } from "./words/confusions.ts";
import { termAround } from "./words/fixed-terms.ts";
import { wrongInFrames } from "./words/frames.ts";
import { fillingsOf } from "./words/lexicon.ts";
import { isStanding } from "./words/standing.ts";
import { isUsualPair } from "./words/usual-pairs.ts";
import { wrongPairs } from "./words/wrong-pairs.ts";
import { wrongWords } from "./words/wrong-words.ts";

/** A character that belongs to no word here, where one like it would make a word: 共青困 for 共青团, 排察 for 排查. */
export const wrongCharacter = defineRule({
  id: "wrong-character",
  title: "错别字",
  group: "language",
  severity: "error",
  looksAt: "list",
  messages: {
    wrong: { zh: "“{printed}”疑为“{word}”", en: "“{printed}” should perhaps be “{word}”" },
  },
  check(list, report) {
    const text = list.clauses.map((clause) => clause.text).join("\n");
    for (const clause of list.clauses) {
      for (const { start, end, word, by } of wrongIn(clause, text)) {
        const printed = clause.text.slice(start, end);
        report({
          messageId: "wrong",
          data: { printed, word },
          ...passageAround(clause, [start, end], { before: 2, behind: 2 }, word),
          about: by === "shape" ? "reading" : "source",
        });
      }
    }
  },
});

/**
 * What the list writes three times is its word, not its slip. Short words are too easily made by chance: the list itself must
 * have them beside the same neighbour, or they are frequent anywhere and what is printed stands in the list but once.
 */
function isSure({ start, end, word, by, isFrequent }: Wrong, clause: Clause, list: string): boolean {
  if (by === "table") return true;
  const times = list.split(clause.text.slice(start, end)).length - 1;
  if (word.length > 3 || isOwnWord(clause, start, word, list)) return times < 3;
  return isFrequent === true && times === 1;
}

/** Whether the text holds the word elsewhere with the character before it or behind it here. */
function isOwnWord(clause: Clause, start: number, word: string, text: string): boolean {
  const [before, after] = [clause.text.charAt(start - 1), clause.text.charAt(start + word.length)];
  return (han.test(before) && text.includes(before + word)) || (han.test(after) && text.includes(word + after));
}

const han = /\p{Script=Han}/u;

interface Wrong {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly by: "shape" | "sound" | "table";
  readonly isFrequent?: true;
}

/** What is surely wrong in a clause; where several would mend the same words, the first is the most certain. */
function wrongIn(clause: Clause, list: string): Wrong[] {
  const { text, wordsAt } = clause;
  const alone = new Set(
    segmentsIn(clause).flatMap(({ start, end }) => (end - start === 1 && start >= wordsAt ? [start] : [])),
  );
  const longer = [...alone].flatMap(
    (at) => termFor(text, at) ?? (isAtHome(text, at) ? undefined : wordWith(text, at, alone)) ?? [],
  );
  const framed = wrongInFrames(text).map((wrong) => ({ ...wrong, by: "table" as const }));
  const pairs = wrongPairs(text, alone)
    .filter(({ start }) => !isCoined(text, start))
    .map((pair) => ({ ...pair, isFrequent: true as const }));
  return [...knownIn(text, alone), ...framed, ...longer, ...pairs]
    .filter((wrong) => isSure(wrong, clause, list))
    .filter((one, i, all) => !all.slice(0, i).some((other) => other.start < one.end && one.start < other.end));
}

/** Within quotation marks words are coined (“三救三献”). */
const isCoined = (text: string, at: number): boolean =>
  text.lastIndexOf("“", at) > text.lastIndexOf("”", at) && text.indexOf("”", at) > at;

/** A word by itself, coined, or beside a neighbour of ordinary writing. */
const isAtHome = (text: string, at: number): boolean =>
  isStanding(text.charAt(at)) ||
  isCoined(text, at) ||
  isUsualPair(text.charAt(at - 1), text.charAt(at)) ||
  isUsualPair(text.charAt(at), text.charAt(at + 1));

/** Words of the table; two characters that other words claim are no word: 核准|人员. */
const knownIn = (text: string, alone: ReadonlySet<number>): Wrong[] =>
  wrongWords.flatMap(({ wrong, right }) => {
    const start = text.indexOf(wrong);
    if (start < 0 || (wrong.length === 2 && !(alone.has(start) && alone.has(start + 1)))) return [];
    return [{ start, end: start + wrong.length, word: right, by: "table" as const }];
  });

/** A term that is written in one way only, but for this character. */
function termFor(text: string, at: number): Wrong | undefined {
  const near = termAround(text, at);
  if (!near) return undefined;
  const { term, start } = near;
  const by = takenFor(text.charAt(at)).get(term.charAt(at - start)) ?? "shape";
  return { start, end: start + term.length, word: term, by };
}

/** Longer words stand among the terms. */
const longest = 5;

/** The longest word that another character would make here, out of characters that stand alone. */
function wordWith(text: string, at: number, alone: ReadonlySet<number>): Wrong | undefined {
  const others = takenFor(text.charAt(at));
  let best: Wrong | undefined;
  if (others.size === 0) return best;
  for (let start = Math.max(0, at - longest + 1); start <= at; start++) {
    for (let end = Math.max(at + 1, start + 2); end <= Math.min(text.length, start + longest); end++) {
      if (end - start <= (best?.word.length ?? 1)) continue;
      if (end - start === 2 && !(alone.has(start) && alone.has(end - 1))) continue;
      const [before, after] = [text.slice(start, at), text.slice(at + 1, end)];
      const other = fillingsOf(before, after).find((filling) => others.has(filling));
      if (other !== undefined) best = { start, end, word: before + other + after, by: others.get(other) ?? "shape" };
    }
  }
  return best;
}
