import { enumeratorOf } from "../text/enumerators.ts";
import type { Clause } from "./clause.ts";
import type { County } from "./county.ts";
import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";
import { takenFor } from "./words/confusions.ts";
import { isUsualPair } from "./words/ordinary.ts";
import { isStanding } from "./words/standing.ts";

/** So many characters on each side must be the same, in so many other clauses. */
const [around, witnesses] = [5, 3];
/** How many characters behind the same words are compared where two of them are otherwise. */
const beyond = 8;

/** One character or mark is otherwise than in all other clauses with the same words around it. */
export const differsFromRest = defineRule({
  id: "differs-from-rest",
  title: "与他处不一",
  group: "language",
  severity: "warning",
  yieldsTo: ["wrong-character", "word-doubled", "mark-doubled", "half-width-mark"],
  looksAt: "lists",
  messages: {
    otherwise: {
      zh: "“{printed}”在其他 {times} 处写作“{usual}”",
      en: "“{printed}” is written “{usual}” in {times} other places",
    },
  },
  check({ list, county }, report) {
    const usualWords = usualIn(county);
    for (const clause of list.clauses) {
      for (const { at, length, usual, times } of oddPlaces(clause, usualWords)) {
        const words = passageAround(clause, [at, at + length], { before: 3, behind: 3 }, usual);
        report({ messageId: "otherwise", data: { printed: words.quote, usual: words.fix ?? usual, times }, ...words });
      }
    }
  },
});

/** What stands between the same words in many clauses. */
interface Usual {
  /** How often each clause stands in the county's lists. */
  readonly clauses: ReadonlyMap<string, number>;
  /** How often each passage of ten characters stands in the county's lists. */
  readonly passages: ReadonlyMap<string, number>;
  /** By the words before a gap, how the clauses go on and how often; most places are told apart by these words alone. */
  readonly goingOn: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By the words before and after a gap, what stands in it and how often. */
  readonly gaps: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const known = new WeakMap<County, Usual>();

function usualIn(county: County): Usual {
  const found = known.get(county);
  if (found) return found;
  const clauses = new Map<string, number>();
  for (const { text } of county.lists.flatMap((list) => list.clauses)) add(clauses, text, 1);
  const passages = new Map<string, number>();
  for (const [text, times] of clauses) for (const at of placesIn(text)) add(passages, passageAt(text, at), times);
  const goingOn = new Map<string, Map<string, number>>();
  const gaps = new Map<string, Map<string, number>>();
  for (const [text, times] of clauses)
    for (const at of placesIn(text)) {
      if ((passages.get(passageAt(text, at)) ?? 0) < witnesses) continue;
      add(countsOf(goingOn, text.slice(at - around, at)), text.slice(at, at + beyond), times);
      for (const length of lengths) add(countsOf(gaps, keyOf(text, at, length)), text.slice(at, at + length), times);
    }
  const usual = { clauses, passages, goingOn, gaps };
  known.set(county, usual);
  return usual;
}

const add = (counts: Map<string, number>, key: string, times: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + times);

function countsOf(all: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const counts = all.get(key) ?? new Map<string, number>();
  all.set(key, counts);
  return counts;
}

/** A gap is between two characters, or holds one. */
const lengths = [0, 1] as const;
const passageAt = (text: string, at: number): string => text.slice(at - around, at + around);
const keyOf = (text: string, at: number, length: number): string =>
  text.slice(at - around, at) + text.slice(at + length, at + length + around);

/** Places of a text that have enough words on each side, its number left out. */
function* placesIn(text: string): Generator<number> {
  for (let at = (enumeratorOf(text)?.length ?? 0) + around; at + around <= text.length; at++) yield at;
}

interface Odd {
  readonly at: number;
  readonly length: number;
  readonly usual: string;
  readonly times: number;
}

/** A clause that stands twice is no slip of one hand. */
function oddPlaces({ text }: Clause, { clauses, passages, goingOn, gaps }: Usual): Odd[] {
  const odd: Odd[] = [];
  if (clauses.get(text) !== 1) return odd;
  for (const at of placesIn(text)) {
    const others = goingOn.get(text.slice(at - around, at));
    if (!others || passages.get(passageAt(text, at)) !== 1) continue;
    odd.push(...twoOddCharacters(text, at, others));
    for (const length of lengths) {
      const [only, another] = gaps.get(keyOf(text, at, length)) ?? [];
      if (!only || another) continue;
      const [usual, times] = only;
      const [left, right] = [text.charAt(at - 1), text.charAt(at + length)];
      if (times >= witnesses && isSlip(text.slice(at, at + length), usual, left, right))
        odd.push({ at, length, usual, times });
    }
  }
  return odd;
}

/** Two characters close to each other that are otherwise than in all clauses which begin alike: neither has its words around it. */
function twoOddCharacters(text: string, at: number, others: ReadonlyMap<string, number>): Odd[] {
  const printed = text.slice(at, at + beyond);
  const [only, another] = [...others].filter(([words, times]) => times >= witnesses && words[0] !== printed[0]);
  if (!only || another || only[0].length !== printed.length) return [];
  const [words, times] = only;
  const differing = Array.from(words, (_, i) => i).filter((i) => words[i] !== printed[i]);
  if (differing.length !== 2) return [];
  const odd = differing.map((i): Odd => ({ at: at + i, length: 1, usual: words.charAt(i), times }));
  const isWrong = ({ at: place, usual }: Odd): boolean =>
    isSlip(text.charAt(place), usual, text.charAt(place - 1), text.charAt(place + 1));
  return odd.every(isWrong) ? odd : [];
}

/** Words may come and go; a slip is a comma, a character like the usual one, or what leaves no ordinary pair. */
function isSlip(printed: string, usual: string, before: string, after: string): boolean {
  const character = printed || usual;
  if (printed && usual) return takenFor(printed).has(usual) && !(isStanding(printed) && isStanding(usual));
  if (/[，“”]/u.test(character)) return true;
  if (!/\p{Script=Han}/u.test(character) || isStanding(character)) return false;
  return printed
    ? !isUsualPair(before, printed) && !isUsualPair(printed, after)
    : !isUsualPair(before, after) && /\p{Script=Han}{2}/u.test(before + after);
}
