import type { Step } from "../model/structure.ts";

const sharing: ReadonlySet<string> = new Set(["report", "transfer"]);
const time = "[0-9０-９一二三两四五六七八九十]+(?:个?工作日|日|天|个?小时|分钟|个?月)(?:之|以)?内";
const joint = new RegExp(`^(?:[、和及或]|并|以及|或者|并且)(?:${time}|及时|同时|立即|再|口头|书面)*$`, "u");

/** A series of reports has the receivers that its last one names: 2小时内口头报告、24小时内书面报告县民政局. `at` is the offset of `covered`. */
export function withSharedReceivers(steps: readonly Step[], covered: string, at: number): Step[] {
  const shared: Step[] = [];
  for (const step of steps.toReversed()) {
    const next = shared[0];
    const shares =
      next !== undefined &&
      step.receivers.length === 0 &&
      step.actorName === next.actorName &&
      sharing.has(step.action) &&
      sharing.has(next.action) &&
      next.receivers.every(({ start }) => start >= next.end) &&
      joint.test(covered.slice(step.end - at, next.start - at));
    shared.unshift(shares ? { ...step, receivers: next.receivers } : step);
  }
  return shared;
}
