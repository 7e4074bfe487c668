import type { Actor, ClauseNode, Step, StructuredSide } from "../../../src/model/structure.ts";

/** Who has the work: one body or several of one side; without a name the side itself, for a township the list's own. */
export interface Party {
  readonly actor: Actor;
  readonly names: readonly string[];
}

export interface HandOff {
  readonly clause: ClauseNode;
  readonly from: Party;
  /** What is done up to the hand-over, the handing itself last. */
  readonly steps: readonly Step[];
  /** The step that hands over, where one does: else somebody goes on unasked. */
  readonly handing: Step | null;
  readonly to: Party;
  /** What the receivers then do with it, as the clause says. */
  readonly next: readonly Step[];
}

// How a list calls its own township where it needs no name.
const ownName = /^本?(?:乡镇|镇|乡|街道)(?:（街道）)?(?:人民政府|政府|办事处)?$/u;

const party = (actor: Actor, printed: readonly string[]): Party => ({
  actor,
  names: actor === "township" ? printed.filter((name) => !ownName.test(name)) : printed,
});

/** Who does a step. */
export const doerOf = ({ actor, actorName }: Step): Party => party(actor, actorName?.split("、") ?? []);

/** Whether both are certainly the same: a department's side without a name may be any of them. */
export const isSame = (one: Party, other: Party): boolean =>
  one.actor === other.actor &&
  one.names.join("、") === other.names.join("、") &&
  (one.names.length > 0 || one.actor === "township");

/** A clause and those below it. */
export const withBelow = (node: ClauseNode): ClauseNode[] => [node, ...node.children.flatMap(withBelow)];

const procedural: ReadonlySet<string> = new Set(["accept", "preliminary-review", "review", "publish"]);

/**
 * Every hand-over between village, township, departments and others that a side's clauses print. What an earlier clause does
 * with an application (受理、初审、公示) belongs to the next hand-over of its side.
 */
export function handOffsOf({ clauses }: StructuredSide): HandOff[] {
  const found: HandOff[] = [];
  let before: Step[] = [];
  for (const clause of clauses.flatMap(withBelow)) {
    for (const step of clause.steps) {
      before = before.filter((earlier) => goesOnWith(earlier, step));
      const last = found.at(-1);
      if (last && before.length === 0 && takesUp(last, step)) {
        found[found.length - 1] = { ...last, next: [...last.next, step] };
        continue;
      }
      const came = handedBy(before, step, clause);
      if (came) found.push(came);
      const steps = came ? [step] : [...before, step];
      const passed = handedTo(steps, step, clause);
      if (passed) put(found, passed);
      before = passed || came ? [] : steps;
    }
    before = before.filter(({ action }) => procedural.has(action));
  }
  return found;
}

/** Whether a step takes up what an earlier one did: the same body, or one that the clause names on another side. */
const goesOnWith = (earlier: Step, step: Step): boolean =>
  earlier.actor === step.actor ? earlier.actorName === step.actorName : step.actorName !== null;

/** Whether a step is what the last receiver then does. */
const takesUp = ({ to }: HandOff, step: Step): boolean =>
  step.actorName !== null &&
  step.receivers.length === 0 &&
  (isSame(to, doerOf(step)) || to.names.includes(step.actorName));

/** “初审后由县民政局审批”: work changes hands where somebody on another side goes on with it. */
function handedBy(before: readonly Step[], step: Step, clause: ClauseNode): HandOff | undefined {
  const last = before.at(-1);
  if (!last || last.actor === step.actor || step.actorName === null) return undefined;
  const next = step.receivers.length > 0 ? [] : [step];
  return { clause, from: doerOf(last), steps: before, handing: null, to: doerOf(step), next };
}

/** “报县民政局”: the step hands the work on to those whom it names. */
function handedTo(steps: readonly Step[], step: Step, clause: ClauseNode): HandOff | undefined {
  const [receiver] = step.receivers;
  if (!receiver || step.actorName === receiver.text) return undefined;
  const names = step.receivers.map(({ text }) => text);
  return { clause, from: doerOf(step), steps, handing: step, to: party(receiver.actor, names), next: [] };
}

/** Adds a hand-over; one that only repeats the last (口头报告、书面报告县应急局) goes with it. */
function put(found: HandOff[], handOff: HandOff): void {
  const last = found.at(-1);
  const again =
    last?.clause === handOff.clause &&
    last.next.length === 0 &&
    isSame(last.from, handOff.from) &&
    isSame(last.to, handOff.to);
  if (again) found[found.length - 1] = { ...handOff, steps: [...last.steps, ...handOff.steps] };
  else found.push(handOff);
}
