import type { ClauseNode, ItemStructure, Step } from "../../../src/model/structure.ts";
import { doerOf, type HandOff, handOffsOf, isSame, type Party, withBelow } from "./hand-offs.ts";
import { mayTakeUp } from "./related.ts";

/** A body where work stops, with what it does there and nobody else. */
export interface Stop extends Party {
  readonly steps: readonly Step[];
  /** The step that hands the work on to the next stop. */
  readonly handing: Step | null;
}

/** Where work goes, from body to body; never twice to one body in succession. */
export type Flow = readonly Stop[];

/**
 * The ways that work goes by an item's clauses, those of the township's side first. What a department's own clauses decide, and to
 * whom they hand on, stands where work first reaches it.
 */
export function flowsOf(structure: ItemStructure): Flow[] {
  const ordered = [...structure.sides].toSorted(
    (a, b) => Number(a.side === "department") - Number(b.side === "department"),
  );
  const found = ordered.flatMap(handOffsOf);
  const joiner = new Joiner(structure, found);
  return found.map((handOff) => joiner.from(handOff)).filter((flow) => flow !== undefined);
}

class Joiner {
  /** What departments themselves decide and nothing shows yet, with its clause. */
  private readonly decisions: Map<Step, ClauseNode>;
  private readonly left: Set<HandOff>;
  private readonly reached = new Set<string>();

  constructor(structure: ItemStructure, found: readonly HandOff[]) {
    const shown = new Set(found.flatMap(({ steps, next }) => [...steps, ...next]));
    this.decisions = new Map(decisionsIn(structure).filter(([step]) => !shown.has(step)));
    this.left = new Set(found);
  }

  /** The flow that a hand-over begins, unless it goes on with one already drawn. */
  from(first: HandOff): Flow | undefined {
    if (!this.left.delete(first)) return undefined;
    const stops: Stop[] = [{ ...first.from, steps: first.steps, handing: first.handing }];
    for (let handOff: HandOff | undefined = first; handOff; ) {
      const { to, next } = handOff;
      const fresh = to.names.filter((name) => !this.reached.has(name));
      for (const name of fresh) this.reached.add(name);
      const onward = this.onward(handOff, fresh.length > 0);
      if (onward) this.left.delete(onward);
      const own = [...this.decisionsOf(handOff), ...(onward?.steps ?? [])];
      const known = new Set(own.map(({ action }) => action));
      const steps = [...next.filter(({ action }) => !known.has(action)), ...own];
      stops.push({ ...to, steps, handing: onward?.handing ?? null });
      handOff = onward;
    }
    return stops;
  }

  /** How the receiver hands on: by the same clause, or by one of its own where work first reaches it. */
  private onward({ clause, to }: HandOff, fresh: boolean): HandOff | undefined {
    return [...this.left].find(
      (other) =>
        isSame(other.from, to) &&
        (other.clause === clause || (fresh && to.actor === "department" && mayTakeUp(other.clause, clause))),
    );
  }

  /** What the receivers decide of what they are handed, each once: also what two decide together, whom work reaches one after the other. */
  private decisionsOf({ clause, to }: HandOff): Step[] {
    const own = [...this.decisions].flatMap(([step, other]) =>
      doerOf(step).names.some((name) => to.names.includes(name)) && mayTakeUp(other, clause) ? [step] : [],
    );
    for (const step of own) this.decisions.delete(step);
    return own;
  }
}

const deciding: ReadonlySet<string> = new Set([
  "review",
  "approve",
  "issue",
  "grant",
  "enforce",
  "handle",
  "publish",
  "notify",
]);

/** What departments themselves decide, or do within a time, and hand to nobody. */
const decisionsIn = ({ sides }: ItemStructure): (readonly [Step, ClauseNode])[] =>
  sides
    .filter(({ side }) => side === "department")
    .flatMap(({ clauses }) => clauses.flatMap(withBelow))
    .flatMap((clause) => clause.steps.map((step) => [step, clause] as const))
    .filter(([{ action, timeLimit }]) => deciding.has(action) || timeLimit !== null)
    .filter(([{ actor, receivers }]) => actor === "department" && receivers.length === 0);

/** All clauses with steps, in printed order. */
export const clausesWithSteps = ({ sides }: ItemStructure): ClauseNode[] =>
  sides.flatMap(({ clauses }) => clauses.flatMap(withBelow)).filter(({ steps }) => steps.length > 0);
