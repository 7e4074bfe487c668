import type { Elsewhere, Understood } from "../model/answer.ts";
import type { Knowledge } from "./catalogue/knowledge.ts";
import type { QueryPlan } from "./plan.ts";
import { sharedWords } from "./reasons.ts";

const mostDuties = 3;
const mostWords = 6;

/** The standard duties that a question may mean, each with why; the first with the known question most like it. */
export function understoodOf(plan: QueryPlan, knowledge: Knowledge): Understood[] {
  return plan.about.certain.slice(0, mostDuties).flatMap(([number, share], place) => {
    const duty = knowledge.duties[number];
    if (!duty) return [];
    const { id, name, definition, words, objects, actions } = duty;
    const like = place === 0 ? knowledge.likeQuestion(duty, plan.question) : null;
    const own = [name, definition, ...words, ...objects, ...actions, like ?? ""].join("\n");
    const led = sharedWords(plan.question, own, 2).slice(0, mostWords);
    return [{ id, name, share: Number(share.toFixed(3)), definition, like, words: led }];
  });
}

/** With whom a matter lies that the list does not hold: no township's matter, or a duty that other townships have. */
export function elsewhereOf({ about }: QueryPlan, knowledge: Knowledge): Elsewhere | null {
  const [matter, matterShare] = about.unlisted[0] ?? [0, 0];
  const [duty, dutyShare] = about.certain[0] ?? [0, 0];
  const [unlisted, known] = [knowledge.unlisted[matter], knowledge.duties[duty]];
  if (unlisted && matterShare > dutyShare && matterShare >= leastShare)
    return { type: "matter", name: unlisted.name, why: unlisted.why };
  if (!known || dutyShare < leastShare) return null;
  return { type: "duty", name: known.name, usual: known.usual, leads: known.leads };
}

/** Under this share the catalogue does not know what is meant. */
const leastShare = 0.25;
