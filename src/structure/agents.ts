import type { BodySpan } from "../text/bodies-in-text.ts";
import { shortVerb } from "./actions.ts";
import type { Part } from "./sentence.ts";
import { anyDeed, nextInSeries } from "./series.ts";

const sign = "(?:(?<![理事自缘])(?:由|经(?=[□村乡镇]))(?!于|此)|申请(?=□))";
const adverbs =
  "在|于|上门|入户|将|对|向|按|应|予以|现场|当场|实地|联合|会同|另行|定期|随机|集中|提出|及时|依法|直接|统一|负责|自行|先行|(?<!经济|社会|党)组织|签[字名收]|盖章|自愿|到场|出面|主动|具体|分别|每(?=[日周月季年半])|配合|共同|根据|依据|牵头|委托";
const phrase = new RegExp(
  `向(?<asked>□+)申请|${sign}(?<name>[□\\p{Script=Han}（）、]{1,30}?)(?=(?:${anyDeed}|${shortVerb}|${adverbs}|[，；。0-9]|$))`,
  "gu",
);

const mayName = /[由经]|申请/u;

/** Who does what follows, behind 由, 经 or 申请 (also 向人民法院申请…): a series of bodies, or whoever else is named (由代理银行发放, 由镇直接审批); and each body of a series of deeds (县民政局审核、县财政局拨付). */
export function agentsIn(covered: string, bodies: readonly BodySpan[], part: Part): BodySpan[] {
  const text = covered.slice(part.start, part.end);
  const named = [...(mayName.test(text) ? text.matchAll(phrase) : [])].map(({ 0: printed, index, groups }) => {
    const name = groups?.asked ?? groups?.name ?? "";
    const from = part.start + index + printed.indexOf(name);
    const to = from + name.length;
    const last = bodies.findLast((body) => body.start >= from && body.end <= to);
    return { start: from, end: last?.end ?? to };
  });
  return [...named, ...nextInSeries(covered, part)].toSorted((a, b) => a.start - b.start);
}
