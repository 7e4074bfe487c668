import { anyVerb } from "./actions.ts";
import type { Part } from "./sentence.ts";

const procedure = "受理|初审|初核|审核|复核|审批|核准|批准|评议|公示|核查|核实|汇总|确认|上报|申报";
/** Also what an assembly does and is no step of ours. */
export const anyDeed = `${anyVerb.source}|提议|商议|决议|表决`;
const deedBefore = new RegExp(`(?:${anyDeed})(?:[0-9]{1,2}(?:个?工作日|日|天))?$`, "u");
/** A bare 镇 acts only before a step of a procedure. */
const next = new RegExp(
  `、(?<name>□+(?=${anyDeed})|(?:乡镇|镇街|[村镇乡县市区])级(?=${anyVerb.source})|(?:乡镇|[村镇乡县])(?=${procedure}))`,
  "gu",
);
const longestDeed = 14;

/** What every such series holds: most parts need not be looked through. */
const mayHold = /、(?:□|[乡镇村县市区])/u;

/** Whoever acts next in a series of deeds: 村级评议、镇级公示5日、县林业局审批. */
export function nextInSeries(covered: string, { start, end }: Part): Part[] {
  const text = covered.slice(start, end);
  if (!mayHold.test(text)) return [];
  return [...text.matchAll(next)].flatMap(({ index, groups }) => {
    const isSeries = deedBefore.test(text.slice(Math.max(0, index - longestDeed), index));
    const from = start + index + 1;
    return isSeries ? [{ start: from, end: from + (groups?.name?.length ?? 0) }] : [];
  });
}
