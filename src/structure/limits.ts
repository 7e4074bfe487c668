import type { StepTimeLimit } from "../model/structure.ts";
import { timeLimitsOf } from "../text/time-limits.ts";
import type { FoundStep } from "./receivers.ts";
import type { Part, Sentence } from "./sentence.ts";

/** A step with the part of the sentence that it stands in. */
export interface StepInPart {
  readonly step: FoundStep;
  readonly part: Part;
}

/** What may stand behind a limit that tells how long the act before it may take: “审核，5日内完成”. */
const onlyEnd =
  /^(?:(?:完成|办结|办毕|办理完毕|完毕|结束|到位|落实|实施|做好|前|[的■])(?:(?:该项|此项|上述|以上|相关|全部)?(?:工作|任务|事项))?|(?:签署|提出|出具)(?:书面)?意见)?$/u;
/** “时限15日”, “办理时限为15日”. */
const lengthOfAct = /(?:时限|期限|时间)(?:[为：:]|不超过)*$/u;

/** Each limit to the step behind it in its part, or that it measures; none to a step that the print does not bind by it, nor where others are bound. */
export function limitsByStep(
  sentence: Sentence,
  found: readonly StepInPart[],
  others: readonly Part[],
): Map<FoundStep, StepTimeLimit> {
  const limits = new Map<FoundStep, StepTimeLimit>();
  const ours = timeLimitsOf(sentence.text).filter(
    (limit) => !others.some(({ start, end }) => limit.start >= start && limit.end <= end),
  );
  const left = ours.filter((limit) => !give(limits, limit, stepWithin(sentence, found, limits, limit)));
  for (const limit of left) give(limits, limit, stepBeyond(sentence, found, limits, limit));
  return limits;
}

function give(limits: Map<FoundStep, StepTimeLimit>, limit: StepTimeLimit, step: FoundStep | undefined): boolean {
  if (step) limits.set(step, limit);
  return step !== undefined;
}

/** The step of the limit's own part: behind it, or before where that is what the limit measures. */
function stepWithin(
  sentence: Sentence,
  found: readonly StepInPart[],
  limits: ReadonlyMap<FoundStep, StepTimeLimit>,
  limit: StepTimeLimit,
): FoundStep | undefined {
  const here = found.filter(
    ({ step, part }) => !limits.has(step) && part.start <= limit.start && limit.end <= part.end,
  );
  const { before, behind } = around(here, limit);
  if (limit.kind === "for" || isBound(sentence, limit)) return before ?? behind;
  return behind ?? (measuresBefore(sentence, limit) ? before : undefined);
}

/** A step of another part of the sentence (up to ；), where the limit's own part says nothing but the limit. */
function stepBeyond(
  sentence: Sentence,
  found: readonly StepInPart[],
  limits: ReadonlyMap<FoundStep, StepTimeLimit>,
  limit: StepTimeLimit,
): FoundStep | undefined {
  if (limit.kind !== "for" && !measuresBefore(sentence, limit)) return undefined;
  const among = found.filter(({ step }) => !/[。；;]/u.test(between(sentence.covered, step, limit)));
  const free = among.filter(({ step }) => !limits.has(step));
  const { before, behind } = around(free, limit);
  if (limit.kind === "for" || isBound(sentence, limit)) return before ?? behind;
  const isTaken = around(among, limit).behind !== behind;
  return behind ?? (isTaken ? undefined : before);
}

function around(steps: readonly StepInPart[], limit: StepTimeLimit): { before?: FoundStep; behind?: FoundStep } {
  const sorted = steps.map(({ step }) => step).toSorted((a, b) => a.start - b.start);
  const behind = sorted.find(({ start }) => start >= limit.end);
  const before = sorted.findLast(({ end }) => end <= limit.start);
  return { ...(before ? { before } : {}), ...(behind ? { behind } : {}) };
}

const between = (covered: string, one: Part, other: Part): string =>
  covered.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));

/** 审核（5个工作日）, 审核时限5日: bound to what stands before. */
const isBound = ({ covered }: Sentence, { start }: StepTimeLimit): boolean =>
  covered.charAt(start) === "■" || lengthOfAct.test(covered.slice(0, start));

/** Whether no deed of its own stands behind the limit: “审核，5日内完成”, but not “审核后5日内导入系统”. */
function measuresBefore({ covered, parts }: Sentence, { end }: StepTimeLimit): boolean {
  const part = parts.find((one) => one.start <= end && end <= one.end);
  return part !== undefined && onlyEnd.test(covered.slice(end, part.end));
}
