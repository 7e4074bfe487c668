import { type ConfusedBy, takenFor } from "./confusions.ts";
import type { Likelihood } from "./likelihood.ts";
import { type Code, edge } from "./run-counts.ts";
import { isStanding } from "./standing.ts";

/** What was done wrong: another character, another word of the same sound, two in the wrong order, one twice. */
export type Mishap = "character" | "word" | "order" | "twice";

/** What might stand in place of some characters. */
export interface Mend {
  readonly mishap: Mishap;
  readonly instead: readonly Code[];
  /** How many printed characters it stands for. */
  readonly length: number;
  /** How much likelier it must be, in natural logarithms: the rarer the mishap, the more. */
  readonly needed: number;
  readonly by: ConfusedBy;
}

const needed: Readonly<Record<Mishap, number>> = { character: 8, word: 11, order: 8.5, twice: 7 };
const forConfusion: Readonly<Record<ConfusedBy, number>> = { sound: 0, shape: 0.5, near: 2 };
/** A character that is a word by itself is seldom wrong, and so is one that makes a word with its neighbour. */
const [forStanding, forKnown] = [6, 3.5];
/** Beside a mark a character has but one neighbour that speaks for another. */
const forEdge = 1.5;
/** Where nothing behind it is known either it may be within a name. */
const forName = 2;
/** Two characters that ordinary writing has so often beside one another are a word of it; so often, one that everybody uses. */
const [wellKnown, frequent] = [80, 300];
const ofFrequent = 1;

/** A place in a text: the character before it, its own, and the two behind it. */
interface Place {
  readonly before: Code;
  readonly code: Code;
  readonly next: Code;
  readonly after: Code;
  times(first: Code, second: Code): number;
}

/** What one mishap might have made of the right characters at a place. */
export function mendsAt(codes: readonly Code[], i: number, likelihood: Likelihood): Mend[] {
  const [before = edge, code = edge, next = edge, after = edge] = codes.slice(i - 1, i + 3);
  const times = (first: Code, second: Code): number =>
    first === edge || second === edge ? 0 : likelihood.times(first, second);
  const place = { before, code, next, after, times };
  if (code === next) return [...otherCharacters(place), twice(code)];
  return [...otherCharacters(place), ...otherOrder(place), ...otherWords(place)];
}

function otherCharacters({ before, code, next, after, times }: Place): Mend[] {
  if (before === edge && next === edge) return [];
  const isName = next !== edge && after !== edge && times(code, next) <= 0 && times(next, after) <= 0;
  const isKnown = times(before, code) > 0 || times(code, next) > 0;
  const least =
    needed.character +
    (before === edge || next === edge ? forEdge : 0) +
    (isName ? forName : 0) +
    (isWord(code) ? forStanding : 0) +
    (isKnown ? forKnown : 0);
  return likeCodes(code).flatMap(([other, by]): Mend[] => {
    const seen = Math.max(times(before, other), times(other, next));
    if (seen <= 0) return [];
    const needs = least + forConfusion[by] - (seen >= frequent ? ofFrequent : 0);
    return [{ mishap: "character", instead: [other], length: 1, needed: needs, by }];
  });
}

const twice = (code: Code): Mend => ({
  ...{ mishap: "twice", instead: [code], length: 2, by: "sound" },
  needed: needed.twice,
});

function otherOrder({ code, next, times }: Place): Mend[] {
  if (next === edge || isWord(code) || isWord(next) || times(next, code) < wellKnown) return [];
  const least = needed.order + (times(code, next) > 0 ? forKnown : 0);
  return [{ mishap: "order", instead: [next, code], length: 2, needed: least, by: "sound" }];
}

/** Another word of the same sound, as an input method offers it; it offers words only. */
function otherWords({ before, code, next, after, times }: Place): Mend[] {
  if (times(code, next) <= 0 || isWord(code) || isWord(next)) return [];
  const fits = (one: Code, other: Code): boolean => one === edge || other === edge || times(one, other) > 0;
  return sameSound(code)
    .filter((first) => fits(before, first))
    .flatMap((first) =>
      sameSound(next)
        .filter((second) => times(first, second) >= wellKnown && fits(second, after))
        .map((second): Mend => {
          return { mishap: "word", instead: [first, second], length: 2, needed: needed.word, by: "sound" };
        }),
    );
}

/** Whether a character is a word by itself. */
const isWord = (code: Code): boolean => isStanding(String.fromCharCode(code));

/** Characters that are both right in too many words for one to be the other's slip: 制定 and 制订, 接受 and 接收. */
const bothRight = ["做作", "定订", "受收", "型形", "像象", "唯惟", "交缴"];
const areBothRight = (one: string, other: string): boolean =>
  (isStanding(one) && isStanding(other)) || bothRight.some((pair) => pair.includes(one) && pair.includes(other));

/** Characters like one, of which it may be a slip. */
const likeCodes = remembered((code): readonly (readonly [Code, ConfusedBy])[] => {
  const character = String.fromCharCode(code);
  return [...takenFor(character)]
    .filter(([other]) => !areBothRight(other, character))
    .map(([other, by]) => [other.charCodeAt(0), by]);
});

const sameSound = remembered((code) => likeCodes(code).flatMap(([other, by]) => (by === "sound" ? [other] : [])));

function remembered<Result>(work: (code: Code) => Result): (code: Code) => Result {
  const known = new Map<Code, Result>();
  return (code) => {
    const result = known.get(code) ?? work(code);
    known.set(code, result);
    return result;
  };
}
