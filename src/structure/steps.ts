import type { Step, StepReceiver, StepTimeLimit } from "../model/structure.ts";
import type { PrintedPlace } from "../text/places.ts";
import { timeLimitsOf } from "../text/time-limits.ts";
import { actorOfName } from "./actors.ts";
import { withoutCondition } from "./conditions.ts";
import { actorsByPart, type PartActor } from "./part-actors.ts";
import { type FoundStep, stepsWithReceivers } from "./receivers.ts";
import { withoutRepeats } from "./repeats.ts";
import { rhythmsOf } from "./rhythms.ts";
import type { Part, Sentence } from "./sentence.ts";
import { withSharedReceivers } from "./shared-receivers.ts";
import { verbsIn } from "./verbs.ts";

interface Placed {
  readonly step: FoundStep;
  readonly part: Part;
  readonly actor: PartActor;
}

/** The steps of a clause that `own` acts in, in order; `at` is the clause's offset in the printed string. */
export function stepsOf(sentence: Sentence, own: PartActor, at: number, place: PrintedPlace): Step[] {
  const actors = actorsByPart(sentence, own, place);
  const others: Part[] = [];
  const found = sentence.parts.flatMap((whole, i): Placed[] => {
    const part = withoutCondition(sentence.covered, whole);
    others.push({ start: whole.start, end: part?.start ?? whole.end });
    if (!part) return [];
    const read = verbsIn(sentence.covered, part);
    others.push(...read.others);
    return stepsWithReceivers(sentence, part, read.verbs).map((step) => ({
      step,
      part: whole,
      actor: actors[i] ?? own,
    }));
  });
  const limits = limitsByStep(sentence, found, others);
  const rhythms = rhythmsOf(sentence);
  const steps = found.map(({ step, part, actor }): Step => {
    const by = step.by && sentence.text.slice(step.by.start, step.by.end);
    const limit = limits.get(step);
    return {
      text: sentence.text.slice(step.start, step.end),
      start: at + step.start,
      end: at + step.end,
      action: step.action,
      actor: by ? actorOfName(by, place) : actor.actor,
      actorName: by ?? actor.name,
      receivers: step.receivers.map(({ start, end }): StepReceiver => {
        const text = sentence.text.slice(start, end);
        return { text, start: at + start, end: at + end, actor: actorOfName(text, place) };
      }),
      timeLimit: limit ? { ...limit, start: at + limit.start, end: at + limit.end } : null,
      frequency: rhythms.get(part) ?? null,
    };
  });
  return withSharedReceivers(withoutRepeats(steps, sentence.covered, at), sentence.covered, at);
}

/** Each limit to the step that follows it in its part, else to one of its sentence (up to ；); not where others are bound by it. */
function limitsByStep(
  { text, covered }: Sentence,
  found: readonly Placed[],
  others: readonly Part[],
): Map<FoundStep, StepTimeLimit> {
  const limits = new Map<FoundStep, StepTimeLimit>();
  const ours = timeLimitsOf(text).filter(
    (limit) => !others.some(({ start, end }) => limit.start >= start && limit.end <= end),
  );
  const left = ours.filter((limit) => {
    const here = found.filter(
      ({ step, part }) => !limits.has(step) && part.start <= limit.start && limit.end <= part.end,
    );
    return !give(limits, limit, here, isBracketed(covered, limit));
  });
  for (const limit of left)
    give(
      limits,
      limit,
      found.filter(({ step }) => !limits.has(step) && !/[。；;]/u.test(between(covered, step, limit))),
    );
  return limits;
}

const between = (covered: string, one: Part, other: Part): string =>
  covered.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));

/** 审核（5个工作日）: bound to what stands before the bracket. */
const isBracketed = (covered: string, { start }: StepTimeLimit): boolean => covered.charAt(start) === "■";

/** To the first step behind the limit, else to the nearest before it; a duration (公示7个工作日) the other way round. */
function give(
  limits: Map<FoundStep, StepTimeLimit>,
  limit: StepTimeLimit,
  among: readonly Placed[],
  isBound = false,
): boolean {
  const steps = among.map(({ step }) => step).toSorted((a, b) => a.start - b.start);
  const behind = steps.find(({ start }) => start >= limit.end);
  const before = steps.findLast(({ end }) => end <= limit.start);
  const step = limit.kind === "for" || isBound ? (before ?? behind) : (behind ?? before);
  if (step) limits.set(step, limit);
  return step !== undefined;
}
