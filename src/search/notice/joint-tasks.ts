import { between, isSubject, leadingBodies, namesTownships, townships } from "./addressees.ts";

// What another body leads and townships take part in: “由县水利局牵头、各乡镇配合…”, “县住建局负责…，各乡镇予以协助”.
const assists =
  /(?:予以|给予|积极|全力|共同|密切|主动)*(?:配合|协助|参与|协同|支持)(?:(?:做好|抓好|开展|落实)?(?:(?:相关|有关|此项|该项)工作)?)?$/u;
const assisted = /(?:配合|协助|协同)(?=.)/u;

/** “由县水利局牵头、各乡镇配合”, “各乡镇予以配合”: says with whom something is done, and not what. */
export const onlyAssists = (part: string): boolean => namesTownships(part) && assists.test(part);

/** Who leads what townships are asked to take part in: “县住建局负责…，各乡镇协助”, “各乡镇配合县教育局…”. */
export function leaderOf(sentence: string): string | null {
  const head = leadingBodies(sentence);
  if (head) return isSubject(sentence, head.end) && namesTownships(sentence.slice(head.end)) ? head.name : null;
  const behind = assisted.exec(sentence);
  return (behind && leadingBodies(sentence.slice(behind.index + behind[0].length))?.name) ?? null;
}

/** Whether another body's sentence goes on with what townships do in it, as their subject: “县水利局牵头，各乡镇配合”. */
export const joinsTownships = (parts: readonly string[]): boolean => parts.slice(1).some(beginsWithTownships);

const atFirst = new RegExp(`^(?:由|请)?(?:各|有关|相关|所在)*(?:${townships.source})`, "u");

/** Townships as the subject that a part begins with, alone or behind other bodies. */
const beginsWithTownships = (part: string): boolean =>
  atFirst.test(part.slice(leadingBodies(part)?.end ?? 0).replace(between, ""));
