import { enumeratorOf } from "../text/enumerators.ts";
import { type Clause, passage } from "./clause.ts";
import type { County } from "./county.ts";
import { defineRule } from "./rule.ts";
import { takenFor } from "./words/confusions.ts";
import { isStanding } from "./words/standing.ts";
import { isUsualPair } from "./words/usual-pairs.ts";

/** So many characters on each side must be the same, in so many other clauses. */
const [around, witnesses] = [5, 3];

/** One character or mark is otherwise than in all other clauses with the same words around it. */
export const differsFromRest = defineRule({
  id: "differs-from-rest",
  group: "language",
  severity: "warning",
  looksAt: "lists",
  messages: {
    otherwise: {
      zh: "“{printed}”在其他 {times} 处写作“{usual}”",
      en: "“{printed}” is written “{usual}” in {times} other places",
    },
  },
  check({ list, county }, report) {
    const seen = seenIn(county);
    for (const clause of list.clauses) {
      for (const { at, length, usual, times } of oddPlaces(clause, seen)) {
        const [start, end] = [Math.max(0, at - 3), Math.min(clause.text.length, at + length + 3)];
        const words = passage(clause, start, end);
        const fix = clause.text.slice(start, at) + usual + clause.text.slice(at + length, end);
        report({ messageId: "otherwise", data: { printed: words.quote, usual: fix, times }, ...words, fix });
      }
    }
  },
});

/** What stands between the same words, and how often. */
type Seen = ReadonlyMap<string, ReadonlyMap<string, number>>;

const known = new WeakMap<County, Seen>();

function seenIn(county: County): Seen {
  const found = known.get(county);
  if (found) return found;
  const seen = new Map<string, Map<string, number>>();
  const clauses = county.lists.flatMap((list) => list.clauses);
  for (const [text, same] of Map.groupBy(clauses, ({ text }) => text))
    for (const { key, between } of gapsOf(text)) {
      const counts = seen.get(key) ?? new Map<string, number>();
      seen.set(key, counts);
      counts.set(between, (counts.get(between) ?? 0) + same.length);
    }
  known.set(county, seen);
  return seen;
}

interface Gap {
  readonly key: string;
  readonly between: string;
  readonly at: number;
}

/** Each character of a text and each place between two, with the words around it. */
function gapsOf(text: string): Gap[] {
  const from = (enumeratorOf(text)?.length ?? 0) + around;
  return Array.from({ length: Math.max(0, text.length - around - from + 1) }, (_, i) => from + i).flatMap((at) =>
    [0, 1]
      .filter((length) => at + length + around <= text.length)
      .map((length) => ({
        key: text.slice(at - around, at) + text.slice(at + length, at + length + around),
        between: text.slice(at, at + length),
        at,
      })),
  );
}

interface Odd {
  readonly at: number;
  readonly length: number;
  readonly usual: string;
  readonly times: number;
}

function oddPlaces({ text }: Clause, seen: Seen): Odd[] {
  return gapsOf(text).flatMap(({ key, between, at }) => {
    const counts = seen.get(key);
    if (counts?.size !== 2 || counts.get(between) !== 1) return [];
    const [usual = "", times = 0] = [...counts].find(([other]) => other !== between) ?? [];
    const isOdd = times >= witnesses && isSlip(between, usual, text.charAt(at - 1), text.charAt(at + between.length));
    return isOdd ? [{ at, length: between.length, usual, times }] : [];
  });
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
