import { timeLimitsOf } from "../text/time-limits.ts";
import { anyVerb } from "./actions.ts";
import type { Part } from "./sentence.ts";

const opener =
  /^□*(?:对|如|若|凡|在)?(?:(?:巡查|检查|排查|走访|巡护|核查|工作|日常)?中?发现|接到|收到|接报|接警|闻到|获悉|遇有|遇到|查明|自(?![行主愿筹建])|(?<!对)未(?:经|取得)|(?<!对)接(?=□|各?(?:乡镇|镇|乡|苏木|街道|村|嘎查|群众|上级|举报|转办|交办))|经(?!□|村级|乡?镇)|待|达到|出现|对符合|对不符合|对经)/u;
const adverbs =
  "及时|立即|立刻|第一时间|当场|当日|应当|应|随即|即时|先行|书面|依法|按规定|限期|要|须|需|可|予以|不予|给予|联系|由|向|将|报|转|送|附|拍照|登记|在|溯源|跟踪|逐级";
const time = "[0-9０-９一二三两四五六七八九十]+(?:个|日|小时|分钟|天)";
const ends = new RegExp(
  `后(?![续期勤果台])|时(?![间限段])|之日起|的(?=${adverbs}|${time}|□|公示|公布|张榜|出具|下达|组织|协调|协助|配合|整改|登记|劝|责令|查|处|移|通)|(?=及时|立即|立刻|第一时间|当场|随即|即时|向□|${time}(?:工作日)?(?:之|以)?内(?!.{0,3}(?:未|不|仍|没|拒)))`,
  "u",
);
const inMidst = new RegExp(
  `^(?=对|[^，]*(?:不|无|未|拒|屡|逾|合格|(?<=[核批查评定收])通过|达标|复杂|符合|属于|(?<!所)属|涉嫌|构成|情节|超出|违反|问题|能办|反映))[^，]*?的(?=${adverbs}|${time}|□|经(?!营|济|费)|公示|公布|张榜|调查|责令|处罚|查处|移送|移交|上报|立案|取缔|整改|通报|督促|劝|引导|告知)(?![^，]{2,}(?:进行|加以))`,
  "u",
);

/** “按照…要求”, “在…过程中”: how or when, whatever verbs it holds. */
const circumstance =
  /^(?:依照|根据|按照|依据|对照|遵循|坚持|围绕|依托|结合|针对)(?![^，]*(?:制定|编制|拟定|开展|进行|提出|落实|提供))[^，]*(?:要求|规定|程序|决定|结果|意见|标准|需求|情况|原则|制度|模式|方式|名额|职责|权限|部署|机制|分工|方案|计划|办法|条例|流程|实际|特点|安排|通知书?|意见书|决定书|批复|指令|名单|清单)$|(?:过程中|期间|基础上|前提下|情况下|(?:指导|领导|支持|监督|统筹|带领)下)$/u;
/** “考核结束后…”, “调查时应…”: an event, and what is done then. */
const over = /^[^，]{1,14}(?:(?:结束|完毕|届满|期满|生效|发生)后|时(?=应|须|要|不得))/u;

const beforeVerb = `(?:(?!${anyVerb.source})[^，]){0,10}`;
const within = `(?=${time}(?:工作日|月)?(?:之|以)?内)`;
/** “宴席举办前3日”, “整治完成后5日内”, “办结后5日内”: from when a time limit counts. */
const counted = new RegExp(
  `^${beforeVerb}(?:(?:${anyVerb.source})(?:(?:工作|活动)?(?=前${time})|(?:工作|任务)?(?:完成|结束)后${within})|(?:办结|结案|完成|竣工)后${within})`,
  "u",
);

/** “批准后10日内”, “验收合格后30日内”, “名单经县级部门比对后15日内”: what must have been done or decided before the limit counts. */
const decided = new RegExp(
  `^(?:经)?(?:(?:${anyVerb.source})(?:通过|合格|同意|属实|无误|达标|成功|到位)|批准|批复|核准|同意|获批|获准|[^，经]{1,16}经(?!营|济|费)[^，]{1,20})后${within}`,
  "u",
);
/** “鉴定结论自出具之日起3日内”: the day from which the limit counts. */
const dayFrom = /^(?!.*(?:并|后).*之日起)[^，自]{1,16}自(?![行主愿筹建])[^，]{1,20}之日起/u;
/** “经批准可延长30日”: how long it may take instead. */
const extension = /(?:延长|延期|顺延)(?:[至到]|不超过|最长|[0-9一二三两四五六七八九十]|办理|办结|$)/u;

/** “县民政局审批通过后，镇…”: what somebody else must have done before the sentence's own subject acts. */
export const deedOfAnother = /^□+[^，；。]*(?:通过|合格|同意|批准|批复)后(?=，(?:由|□|本?[镇乡]|街道|村))/u;

/** “复核后，” and “由县民政局汇总后，” are a step and then another; “上级批复后，” is somebody else's. */
const headVerb = new RegExp(
  `^由?□*(?:[0-9一二三两四五六七八九十]+[个日天小时工作内]+|及时|依法|统一)*(?:${anyVerb.source})`,
  "u",
);

/**
 * The part of a sentence that says what is done, without the condition before it: “劝阻无效的2日内报…”, “收到…后…”.
 * Undefined where the whole part is a condition.
 */
export function withoutCondition(covered: string, whole: Part): Part | undefined {
  const part = behindCondition(covered, whole);
  return holdsNotice(covered.slice(whole.start, part?.start ?? whole.end)) ? whole : part;
}

/** “公示7日无异议后”, “经审核并公示7个工作日的”: a notice that has its length is a step, whatever hangs on it. */
const holdsNotice = (condition: string): boolean =>
  /公示|公告|公布|公开|张贴|展示/u.test(condition) && timeLimitsOf(condition).some(({ kind }) => kind === "for");

function behindCondition(covered: string, { start, end }: Part): Part | undefined {
  const text = covered.slice(start, end);
  if (/的$/u.test(text) || circumstance.test(text) || deedOfAnother.test(covered.slice(start))) return undefined;
  if (extension.test(text)) return undefined;
  const before = [counted, decided, dayFrom, over].map((form) => form.exec(text)?.[0]).find((found) => found);
  if (before) return { start: start + before.length, end };
  if (opener.test(text)) return afterOpener(text, { start, end });
  if (/(?<![月底旬日])前$/u.test(text)) return undefined;
  if (/[后时]$/u.test(text) && !headVerb.test(text)) return undefined;
  const midst = inMidst.exec(text);
  return midst ? { start: start + midst[0].length, end } : { start, end };
}

function afterOpener(text: string, { start, end }: Part): Part | undefined {
  const mark = ends.exec(text.slice(2));
  if (mark) return { start: start + 2 + mark.index + mark[0].length, end };
  if (/^(?:未?经|未取得)/u.test(text)) return undefined;
  const verbs = [...text.matchAll(anyVerb)].filter(
    ({ 0: verb, index }) =>
      index > 2 && /^(?:上报|报告|报送|制止|劝阻|通知|告知|移交|移送|处置|处理|整改|督促)/u.test(verb),
  );
  const and = text.indexOf("并");
  const [first] = verbs;
  const report = /报(?=□)/u.exec(text);
  const at = Math.min(
    first?.index ?? Number.POSITIVE_INFINITY,
    report?.index ?? Number.POSITIVE_INFINITY,
    and > 2 ? and + 1 : Number.POSITIVE_INFINITY,
  );
  return Number.isFinite(at) ? { start: start + at, end } : undefined;
}
