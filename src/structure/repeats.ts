import type { Step } from "../model/structure.ts";

/** Behind a verb, what tells how the same act ended, or how long it lasts: 审核通过后, 公示期为7日. */
const outcome =
  /^(?:工作)?(?:(?:结果|意见)?(?:通过|合格|无异议|无误|属实|达标|完成|结束|完毕|届满|不通过|不合格|不符合|符合|未通过|有异议|同意)|期(?!间)|时间|后|之后)/u;
/** Whose object only names the act again: 提出初审意见. */
/** “公示7天” alone: the act named before, and its length. */
const onlyLength = /^(?:不少于|不低于|至少|为期)?[0-9０-９一二三五七十]+(?:个?工作日|日|天|个?月)?(?:[，；。]|$)/u;
const puttingForth = /^(?:提出|出具|签署|形成)/u;

/**
 * A clause's steps without those that only say again what was done: “初审，初审合格的…”, “审核，出具审核意见”, “公示，公示期
 * 7日”. The length that is told the second time is the first one's. `at` is the offset of `covered`.
 */
export function withoutRepeats(steps: readonly Step[], covered: string, at: number): Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    const first = kept.findLastIndex((earlier) => isSameAct(earlier, step, covered.slice(step.end - at)));
    const earlier = kept[first];
    if (!earlier || (earlier.timeLimit && step.timeLimit)) kept.push(step);
    else kept[first] = { ...earlier, timeLimit: earlier.timeLimit ?? step.timeLimit };
  }
  return kept;
}

function isSameAct(earlier: Step, step: Step, behind: string): boolean {
  if (earlier.action !== step.action || step.receivers.length > 0) return false;
  const isSameWord = earlier.text.endsWith(step.text) || step.text.endsWith(earlier.text);
  if (puttingForth.test(step.text) || (isSameWord && onlyLength.test(behind)))
    return earlier.actorName === step.actorName;
  return isSameWord && outcome.test(behind);
}
