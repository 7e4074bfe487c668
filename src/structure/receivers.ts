import type { BodySpan } from "../text/bodies-in-text.ts";
import { entrusting } from "./actions.ts";
import { agentsIn } from "./agents.ts";
import type { Part, Sentence } from "./sentence.ts";
import { type FoundVerb, verbsIn } from "./verbs.ts";

export interface FoundStep extends FoundVerb {
  readonly receivers: readonly BodySpan[];
  /** Who else acts: whoever stands behind 由, or was reported to (报县民政局审批). */
  readonly by: BodySpan | undefined;
}

const handing: ReadonlySet<string> = new Set(["report", "transfer", "notify", "issue", "register", "grant"]);
/** A decision that is told to whom it is for: 批复团场. */
const tellingDecision = "批复";
const directly = /^(?:给|至|到|于|(?:申请人|当事人|本人|家属)[和及、])?各?$/u;
/** Money needs its direction said: 拨付至乡镇, 拨付资金给县民政局; a body right behind 补助 is only its name. */
const directed = /^[^，；。、并后□]{0,8}[给至到]$/u;
// What a body may do with what it is given stands right behind it; 备案 is what the handing is for.
const kept = /备案$/u;
const adverbial = /^(?:依法|统一|及时|予以|进行|最终|集中|再次)*$/u;

/** The steps of a part: its verbs with those to whom they hand the work, and what those do with it. */
export function stepsWithReceivers(sentence: Sentence, part: Part, verbs: readonly FoundVerb[]): FoundStep[] {
  const agents = agentsIn(sentence.covered, sentence.bodies, part);
  const entrusted = entrustedIn(sentence, part, verbs);
  return verbs.flatMap((verb) => {
    if (entrusted?.verb === verb && !entrusted.isOffice) return [];
    const by =
      entrusted?.isOffice && verb.start > entrusted.to.start
        ? entrusted.to
        : agents.findLast(
            (agent) => agent.end <= verb.start && !/后/u.test(sentence.covered.slice(agent.end, verb.start)),
          );
    const isHanding = handing.has(verb.action) || sentence.text.slice(verb.start, verb.end) === tellingDecision;
    const receivers = isHanding ? receiversOf(sentence, part, verb, by) : [];
    const step: FoundStep = { ...verb, receivers, by };
    const [first] = receivers;
    const last = receivers.at(-1);
    if (!first || !last || verb.action === "notify" || last.start < verb.end || verb === entrusted?.verb) return [step];
    return [step, ...taken(sentence, part, { start: first.start, end: last.end }, verbs)];
  });
}

/** Whom a part entrusts with what follows (委托镇人民政府受理); only an office takes it over, whoever else is hired (委托检测机构检测). */
function entrustedIn(
  { text, bodies }: Sentence,
  { end }: Part,
  verbs: readonly FoundVerb[],
): { readonly verb: FoundVerb; readonly to: BodySpan; readonly isOffice: boolean } | undefined {
  const verb = verbs.find(({ start, end: to }) => text.slice(start, to) === entrusting);
  const to = verb && bodies.find((body) => body.start >= verb.end && body.end <= end);
  return to && { verb, to, isOffice: !/(?:机构|单位|公司|医院)$/u.test(text.slice(to.start, to.end)) };
}

function receiversOf(
  { bodies, covered }: Sentence,
  { start, end }: Part,
  verb: FoundVerb,
  by: BodySpan | undefined,
): BodySpan[] {
  const behind = bodies.filter((body) => body.start >= verb.end && body.end <= end);
  const [first] = behind;
  if (first && (verb.action === "grant" ? directed : directly).test(covered.slice(verb.end, first.start)))
    return series(behind, covered);
  const before = bodies.filter((body) => body.start >= start && body.end <= verb.start);
  const towards = before.find(
    (body) => body.start !== by?.start && /(?:向|给)$/u.test(covered.slice(start, body.start)),
  );
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

/** What the receivers then do: the verbs right behind their names. */
function taken({ covered }: Sentence, { end }: Part, by: BodySpan, verbs: readonly FoundVerb[]): FoundStep[] {
  const known = verbs.filter(({ start }) => start >= by.end).map(({ start }) => start);
  const upTo = Math.min(end, ...known);
  const found = verbsIn(covered, { start: by.end, end: upTo }).verbs;
  const [first] = found;
  if (!first || kept.test(covered.slice(first.start, first.end)) || !adverbial.test(covered.slice(by.end, first.start)))
    return [];
  const own = found.filter(({ start }, i) => i === 0 || found[i - 1]?.end === start);
  return own.map((verb) => ({ ...verb, receivers: [], by }));
}
