import type { Step, StepReceiver } from "../model/structure.ts";
import type { BodySpan } from "../text/bodies-in-text.ts";
import type { PrintedPlace } from "../text/places.ts";
import { actorOfName } from "./actors.ts";
import { withoutCondition } from "./conditions.ts";
import { limitsByStep } from "./limits.ts";
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

/** Who acts, as printed; several bodies are parted by “、”, whatever stands between them. */
function nameOf({ text, bodies }: Sentence, by: BodySpan): string {
  const named = bodies.filter(({ start, end }) => start >= by.start && end <= by.end);
  const isSeries = named.length > 1 && named[0]?.start === by.start && named.at(-1)?.end === by.end;
  return (isSeries ? named : [by]).map(({ start, end }) => text.slice(start, end)).join("、");
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
    const by = step.by && nameOf(sentence, step.by);
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
