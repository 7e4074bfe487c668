import { type Clause, segmentsIn } from "./clause.ts";
import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";
import { unlikelyWords } from "./unlikely-words.ts";
import { type ConfusedBy, takenFor } from "./words/confusions.ts";
import { termAround } from "./words/fixed-terms.ts";
import { wrongInFrames } from "./words/frames.ts";
import type { Unlikely } from "./words/unlikely.ts";
import { wrongWord, wrongWords } from "./words/wrong-words.ts";

/** Words that are far less likely than what they would be with one like character, or in the other order: 共青困 for 共青团. */
export const wrongCharacter = defineRule({
  id: "wrong-character",
  title: "错别字",
  group: "language",
  severity: "error",
  looksAt: "lists",
  messages: {
    wrong: { zh: "“{printed}”疑为“{word}”", en: "“{printed}” should perhaps be “{word}”" },
  },
  check({ list, county }, report) {
    const text = list.clauses.map((clause) => clause.text).join("\n");
    for (const clause of list.clauses) {
      for (const { start, end, right, by } of wrongIn(clause, text, unlikelyWords(clause, county))) {
        const words = passageAround(clause, [start, end], { before: 2, behind: 2 }, right);
        report({
          messageId: "wrong",
          data: { printed: words.quote, word: words.fix ?? right },
          ...words,
          about: by === "shape" ? "reading" : "source",
        });
      }
    }
  },
});

interface Wrong {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly by: ConfusedBy | "table";
}

/** What is wrong in a clause; where several would mend the same words, the first is the most certain. */
function wrongIn(clause: Clause, list: string, unlikely: readonly Unlikely[]): Wrong[] {
  const { text } = clause;
  const framed = wrongInFrames(text).map(({ word, ...place }): Wrong => ({ ...place, right: word, by: "table" }));
  const others = unlikely.filter(({ mishap }) => mishap !== "twice");
  const alone = aloneIn(clause);
  return [...knownIn(text, alone), ...framed, ...termsIn(text, alone, list), ...others].filter(
    (one, i, all) => !all.slice(0, i).some((other) => other.start < one.end && one.start < other.end),
  );
}

/** Characters of a clause that belong to no word. */
const aloneIn = (clause: Clause): ReadonlySet<number> =>
  new Set(
    segmentsIn(clause).flatMap(({ start, end }) => (end - start === 1 && start >= clause.wordsAt ? [start] : [])),
  );

/** Words of the table; two characters that other words claim are no word: 核准|人员. */
const knownIn = (text: string, alone: ReadonlySet<number>): Wrong[] =>
  [...text.matchAll(wrongWord)].flatMap(({ 0: wrong, index: start }) => {
    if (wrong.length === 2 && !(alone.has(start) && alone.has(start + 1))) return [];
    return [{ start, end: start + wrong.length, right: wrongWords.get(wrong) ?? wrong, by: "table" as const }];
  });

/** Terms that are written in one way only, but for a character. What the list writes three times is its word. */
const termsIn = (text: string, alone: ReadonlySet<number>, list: string): Wrong[] =>
  [...alone].flatMap((at) => {
    const near = termAround(text, at);
    if (!near) return [];
    const { term, start } = near;
    const end = start + term.length;
    if (list.split(text.slice(start, end)).length > 3) return [];
    const by = takenFor(text.charAt(at)).get(term.charAt(at - start)) ?? "shape";
    return [{ start, end, right: term, by }];
  });
