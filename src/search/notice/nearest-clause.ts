import { enumeratorOf } from "../../text/enumerators.ts";
import { bigrams } from "../../text/ngrams.ts";
import type { Knowledge } from "../catalogue/knowledge.ts";

/** A clause of a list, and how like a task it is: 0…1. */
export interface NearClause {
  readonly clause: string;
  readonly likeness: number;
}

export interface Sides {
  readonly departmentResponsibilities: string;
  readonly townshipResponsibilities: string;
}

export interface NearestClauses {
  readonly department: NearClause | undefined;
  readonly township: NearClause | undefined;
}

/** How much the direction of what is spoken of counts beside shared pairs of characters. */
const directionWeight = 0.3;

/** The clause of each side of a supporting item that is most like a task. */
export function nearestClauses(task: string, sides: Sides, knowledge: Knowledge): NearestClauses {
  const department = clausesOf(sides.departmentResponsibilities);
  const township = clausesOf(sides.townshipResponsibilities);
  const rarity = rarities([...department, ...township]);
  const asked = { pairs: new Set(bigrams(task)), direction: new Map(knowledge.aboutQuestion(task).direction) };
  const likeness = (clause: string): number => {
    const words = sharedWeight(asked.pairs, new Set(bigrams(clause)), rarity);
    const spoken = knowledge
      .aboutQuestion(clause)
      .direction.reduce((sum, [matter, share]) => sum + share * (asked.direction.get(matter) ?? 0), 0);
    return (1 - directionWeight) * words + directionWeight * spoken;
  };
  const nearest = (clauses: readonly string[]): NearClause | undefined =>
    clauses.map((clause) => ({ clause, likeness: likeness(clause) })).toSorted((a, b) => b.likeness - a.likeness)[0];
  return { department: nearest(department), township: nearest(township) };
}

/** The clauses of a cell as printed, without their numbers; lines that only name a department are none. */
export const clausesOf = (printed: string): string[] =>
  printed
    .split(/(?<=[。；;])|\n/u)
    .map((clause) => clause.trim())
    .map((clause) => clause.slice(enumeratorOf(clause)?.length ?? 0))
    .filter((clause) => /\p{L}{3}/u.test(clause) && !/[：:]$/u.test(clause));

/** Pairs that stand in few clauses of the item tell its clauses apart; those of its matter stand in many. */
function rarities(clauses: readonly string[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const clause of clauses)
    for (const pair of new Set(bigrams(clause))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (pair) => Math.log(1 + clauses.length / (counts.get(pair) ?? 1));
}

/** Cosine of two sets of pairs, each weighed by its rarity. */
function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (pair: string) => number): number {
  const weight = (pairs: Iterable<string>): number => [...pairs].reduce((sum, pair) => sum + rarity(pair) ** 2, 0);
  return weight(a.intersection(b)) / Math.sqrt(weight(a) * weight(b) || 1);
}
