import type { StepAction } from "../model/structure.ts";
import type { BodySpan } from "../text/bodies-in-text.ts";
import type { Part, Sentence } from "./sentence.ts";
import type { FoundVerb } from "./verbs.ts";

export interface FoundStep extends FoundVerb {
  readonly receivers: readonly BodySpan[];
  /** Who else acts: the body behind 由, or the one that was reported to (报县民政局审批). */
  readonly by: BodySpan | undefined;
}

const handing = new Set<StepAction>(["report", "transfer", "notify"]);
// What a body then does with what it is given. 备案 is only kept.
const followUp =
  /^(?:依法|统一|及时|予以|进行)?(审核|审批|审查|审定|批准|核准|复核|查处|处理|处置|办理|核查|拨付|发放|认定|处罚|立案)/u;
const followUpAction: Readonly<Record<string, StepAction>> = {
  审核: "review",
  审查: "review",
  审定: "review",
  复核: "review",
  审批: "approve",
  批准: "approve",
  核准: "approve",
  查处: "enforce",
  处罚: "enforce",
  立案: "enforce",
  处理: "handle",
  处置: "handle",
  办理: "handle",
  核查: "verify",
  认定: "verify",
  拨付: "grant",
  发放: "grant",
};

/** The steps of a part: its verbs with those to whom they hand the work, and what those do with it. */
export function stepsWithReceivers(sentence: Sentence, part: Part, verbs: readonly FoundVerb[]): FoundStep[] {
  const agents = agentsIn(sentence, part);
  return verbs.flatMap((verb) => {
    const by = agents.findLast((agent) => agent.end <= verb.start);
    if (by) return [{ ...verb, receivers: [by], by }];
    const receivers = handing.has(verb.action) ? receiversOf(sentence, part, verb) : [];
    const step: FoundStep = { ...verb, receivers, by: undefined };
    const last = receivers.at(-1);
    const next =
      last && verb.action !== "notify" && last.start >= verb.end ? taken(sentence, part, last, verbs) : undefined;
    return next ? [step, next] : [step];
  });
}

/** Bodies behind 由: the step that follows is theirs. */
const agentsIn = ({ bodies, covered }: Sentence, { start, end }: Part): BodySpan[] =>
  bodies.filter((body) => body.start > start && body.end <= end && /由$/u.test(covered.slice(start, body.start)));

function receiversOf({ bodies, covered }: Sentence, { start, end }: Part, verb: FoundVerb): BodySpan[] {
  const behind = bodies.filter((body) => body.start >= verb.end && body.end <= end);
  const [first] = behind;
  if (first && /^(?:给|至|到|于|(?:申请人|当事人|本人|家属)[和及、])?$/u.test(covered.slice(verb.end, first.start)))
    return series(behind, covered);
  const before = bodies.filter((body) => body.start >= start && body.end <= verb.start);
  const towards = before.find((body) => /(?:向|给)$/u.test(covered.slice(start, body.start)));
  return towards ? series(before.slice(before.indexOf(towards)), covered) : [];
}

/** Bodies that stand in one series: 县民政局、县财政局和县残联. */
function series(bodies: readonly BodySpan[], covered: string): BodySpan[] {
  const found: BodySpan[] = [];
  for (const body of bodies) {
    const last = found.at(-1);
    if (last && !/^(?:[、和及与]|以及|或者?)$/u.test(covered.slice(last.end, body.start))) break;
    found.push(body);
  }
  return found;
}

function taken({ covered }: Sentence, { end }: Part, by: BodySpan, verbs: readonly FoundVerb[]): FoundStep | undefined {
  const match = followUp.exec(covered.slice(by.end, end));
  const verb = match?.[1];
  const action = verb ? followUpAction[verb] : undefined;
  if (!match || !verb || !action) return undefined;
  const at = by.end + match[0].length;
  if (verbs.some((other) => other.start < at && other.end > by.end)) return undefined;
  return { start: at - verb.length, end: at, action, receivers: [], by };
}
