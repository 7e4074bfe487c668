import type { ClauseNode } from "../../../src/model/structure.ts";

/** Words that clauses about anything share. */
const common =
  /工作|及时|依法|有关|相关|情况|结果|部门|乡镇|街道|负责|做好|开展|组织|进行|发现|按照|规定|要求|材料|信息|意见|决定|内容|日内|以上|县级|镇级|本级|辖区|范围|问题|进展|措施|作出|予以|确认|书面|理由|申请人|当事人|群众|符合|条件|对象|名单/gu;
/** What a body does with whatever it was handed: “对乡镇上报的名单…”, “接到移交后…”. */
const takesOver = /接到|收到|接报|上报|报送|移交|移送|申报|提交|初审|推送|转办|交办|线索/u;

const namesIn = ({ departments, partners, steps }: ClauseNode): string[] => [
  ...departments,
  ...partners,
  ...steps.flatMap(({ actorName, receivers }) => [
    ...(actorName?.split("、") ?? []),
    ...receivers.map(({ text }) => text),
  ]),
];

/** A clause's own matter as pairs of characters of its words of so many and more: without its verbs, bodies' names, and what all clauses say. */
function matterOf({ text, steps }: ClauseNode, names: readonly string[], shortest: number): ReadonlySet<string> {
  const others = steps.flatMap(({ text: verb, timeLimit }) => [verb, ...(timeLimit ? [timeLimit.text] : [])]);
  const left = [...names, ...others].reduce((rest, words) => rest.replaceAll(words, " "), text);
  const runs = left.replace(common, " ").match(/\p{Script=Han}{2,}/gu) ?? [];
  const telling = runs.filter((run) => run.length >= shortest);
  return new Set(telling.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))));
}

/**
 * Whether what a receiver's clause says may be done with what another clause hands over: it speaks of taking over, or of the same matter,
 * or one of them names no matter.
 */
export function mayTakeUp(clause: ClauseNode, handing: ClauseNode): boolean {
  if (clause === handing || takesOver.test(clause.text)) return true;
  const names = [...namesIn(clause), ...namesIn(handing)].toSorted((a, b) => b.length - a.length);
  const [own, handed] = [matterOf(clause, names, 3), matterOf(handing, names, 2)];
  return own.size === 0 || handed.size === 0 || !own.isDisjointFrom(handed);
}
