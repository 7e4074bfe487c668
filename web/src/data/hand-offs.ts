import type { Actor, ClauseNode, ItemStructure, Step } from "../../../src/model/structure.ts";

/** A place of the chart: whose steps stand there. Others than these three have none. */
export type Lane = "village" | "township" | "department";

export interface HandOff {
  readonly from: Lane;
  /** Who hands over, where the clause names somebody. */
  readonly fromName: string | null;
  /** What is done up to the hand-over, the handing itself last. */
  readonly steps: readonly Step[];
  readonly to: Lane;
  readonly toNames: readonly string[];
  /** What the receiver then does with it. */
  readonly next: readonly Step[];
  readonly timeLimit: string | null;
}

export const lanes: readonly Lane[] = ["village", "township", "department"];

/**
 * Every hand-over between village, township and departments that an item's clauses print, the township's side first. What
 * an earlier clause does with an application (受理、初审、公示) belongs to the next hand-over of its side; what a department's
 * own clauses decide stands where work first reaches it.
 */
export function handOffsOf(structure: ItemStructure): HandOff[] {
  const ordered = [...structure.sides].toSorted(
    (a, b) => Number(a.side === "department") - Number(b.side === "department"),
  );
  const found = ordered.flatMap(({ clauses }) => ofClauses(clauses.flatMap(flat)));
  const reached = new Set<string>();
  return found.map((handOff) => {
    const fresh = handOff.toNames.filter((name) => !reached.has(name));
    for (const name of fresh) reached.add(name);
    const own = fresh.flatMap((name) => decisionsOf(name, structure));
    return handOff.next.length > 0 || handOff.from === "department" ? handOff : { ...handOff, next: own };
  });
}

const procedural: ReadonlySet<string> = new Set(["accept", "preliminary-review", "review", "publish"]);
const deciding: ReadonlySet<string> = new Set(["review", "approve", "issue", "grant", "enforce", "handle", "publish"]);

const decisionsOf = (name: string, { sides }: ItemStructure): Step[] =>
  sides
    .filter(({ side }) => side === "department")
    .flatMap(({ clauses }) => clauses.flatMap(flat))
    .filter(({ departments }) => departments.includes(name))
    .flatMap(({ steps }) => steps.filter(({ action }) => deciding.has(action)));

/** All clauses with steps, in the same order. */
export const clausesWithSteps = ({ sides }: ItemStructure): ClauseNode[] =>
  sides.flatMap(({ clauses }) => clauses.flatMap(flat)).filter(({ steps }) => steps.length > 0);

const flat = (node: ClauseNode): ClauseNode[] => [node, ...node.children.flatMap(flat)];

function ofClauses(clauses: readonly ClauseNode[]): HandOff[] {
  const found: HandOff[] = [];
  let before: Step[] = [];
  for (const { steps, actor } of clauses) {
    steps.forEach((step, i) => {
      before.push(step);
      const handOff = handOffOf(step, steps.slice(i + 1), before, actor);
      if (!handOff) return;
      found.push(handOff);
      before = [];
    });
    before = before.filter(({ action }) => procedural.has(action));
  }
  return found;
}

function handOffOf(step: Step, after: readonly Step[], before: readonly Step[], own: Actor): HandOff | undefined {
  const [receiver] = step.receivers;
  if (!receiver) return undefined;
  const taken = step.actorName === receiver.text;
  const from = laneOf(taken ? own : step.actor);
  const to = laneOf(receiver.actor);
  if (!from || !to || (from === to && step.actorName === receiver.text)) return undefined;
  const toNames = step.receivers.map(({ text }) => text);
  const following = after.filter((other) => other.actorName !== null && toNames.includes(other.actorName));
  return {
    from,
    fromName: taken ? null : step.actorName,
    steps: taken ? before.slice(0, -1) : before,
    to,
    toNames,
    next: taken ? [step] : following,
    timeLimit: step.timeLimit?.text ?? null,
  };
}

const laneOf = (actor: Actor): Lane | undefined => lanes.find((lane) => lane === actor);
