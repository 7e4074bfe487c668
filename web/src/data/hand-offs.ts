import type { Actor, ClauseNode, ItemStructure, Step } from "../../../src/model/structure.ts";

/** A body, and what it does. */
export interface Doing {
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface HandOff {
  readonly from: Actor;
  /** Who hands over, where the clause names somebody. */
  readonly fromName: string | null;
  /** What is done up to the hand-over, the handing itself last. */
  readonly steps: readonly Step[];
  readonly to: Actor;
  readonly toNames: readonly string[];
  /** What the receivers then do with it, as the clause says. */
  readonly next: readonly Step[];
  /** What receivers decide by clauses of their own, where work first reaches them. */
  readonly decisions: readonly Doing[];
  readonly timeLimit: string | null;
}

/** The chart's lanes, from left to right. */
export const lanes: readonly Actor[] = ["village", "township", "department", "other"];

/**
 * Every hand-over between village, township, departments and others that an item's clauses print, the township's side first. What
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
    const fresh = handOff.from === "department" ? [] : handOff.toNames.filter((name) => !reached.has(name));
    for (const name of fresh) reached.add(name);
    const own = fresh.map((name) => ({ name, steps: decisionsOf(name, structure) }));
    const decisions = own.filter(({ steps }) => steps.length > 0);
    const known = new Set(decisions.flatMap(({ steps }) => steps.map(({ action }) => action)));
    return { ...handOff, next: handOff.next.filter(({ action }) => !known.has(action)), decisions };
  });
}

const procedural: ReadonlySet<string> = new Set(["accept", "preliminary-review", "review", "publish"]);
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

/** What a department itself decides, or does within a time, and hands to nobody; what its clause leaves to another is none of these. */
const decisionsOf = (name: string, { sides }: ItemStructure): Step[] =>
  sides
    .filter(({ side }) => side === "department")
    .flatMap(({ clauses }) => clauses.flatMap(flat))
    .filter(({ departments }) => departments.includes(name))
    .flatMap(({ steps }) => steps)
    .filter(({ action, timeLimit }) => deciding.has(action) || timeLimit !== null)
    .filter(({ actor, receivers }) => actor === "department" && receivers.length === 0);

/** All clauses with steps, in the same order. */
export const clausesWithSteps = ({ sides }: ItemStructure): ClauseNode[] =>
  sides.flatMap(({ clauses }) => clauses.flatMap(flat)).filter(({ steps }) => steps.length > 0);

const flat = (node: ClauseNode): ClauseNode[] => [node, ...node.children.flatMap(flat)];

function ofClauses(clauses: readonly ClauseNode[]): HandOff[] {
  const found: HandOff[] = [];
  let before: Step[] = [];
  for (const { steps } of clauses) {
    for (const step of steps) {
      const last = found.at(-1);
      before = before.filter((earlier) => goesOnWith(earlier, step));
      if (last && before.length === 0 && takesUp(last, step)) {
        found[found.length - 1] = { ...last, next: [...last.next, step] };
        continue;
      }
      const handOff = handedBy(before, step) ?? handedTo([...before, step], step);
      if (handOff) found.push(handOff);
      before = handOff ? [] : [...before, step];
    }
    before = before.filter(({ action }) => procedural.has(action));
  }
  return found;
}

/** Whether a step takes up what an earlier one did: the same body, or one that the clause names on another side. */
const goesOnWith = (earlier: Step, step: Step): boolean =>
  earlier.actor === step.actor ? earlier.actorName === step.actorName : step.actorName !== null;

/** Whether a step is what the last receiver then does. */
const takesUp = ({ toNames }: HandOff, { actorName, receivers }: Step): boolean =>
  actorName !== null && toNames.includes(actorName) && receivers.length === 0;

/** “报县民政局”: the step hands the work on to those whom it names. */
function handedTo(steps: readonly Step[], { actor, actorName, receivers, timeLimit }: Step): HandOff | undefined {
  const [receiver] = receivers;
  if (!receiver || actorName === receiver.text) return undefined;
  const toNames = receivers.map(({ text }) => text);
  return {
    from: actor,
    fromName: actorName,
    steps,
    to: receiver.actor,
    toNames,
    next: [],
    decisions: [],
    timeLimit: timeLimit?.text ?? null,
  };
}

/** “初审后由县民政局审批”: work changes hands where somebody on another side goes on with it. */
function handedBy(before: readonly Step[], step: Step): HandOff | undefined {
  const last = before.at(-1);
  if (!last || last.actor === step.actor || step.actorName === null || step.receivers.length > 0) return undefined;
  return {
    from: last.actor,
    fromName: last.actorName,
    steps: before,
    to: step.actor,
    toNames: [step.actorName],
    next: [step],
    decisions: [],
    timeLimit: null,
  };
}
