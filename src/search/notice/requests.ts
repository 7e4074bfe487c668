import { isBackground, partsOf } from "./asides.ts";
import { deadlinesIn } from "./deadlines.ts";
import { indicatorsIn } from "./indicators.ts";

const asks =
  /请|务必|务于|(?:^|[，：\p{Script=Han}])要(?!求|素|件|点)|须|应当?(?!急|用|对|收|届)|必须|不得|严禁|确保|落实|做好|抓好|开展|组织|加强|推进|加快|完善|建立|报送|上报|配合|协助/u;
const beginsWithVerb =
  /^(?:各\S{1,20}?)?(?:全面|认真|及时|按时|严格|扎实|深入|持续|积极|进一步|切实|立即|迅速|重点|集中|广泛|主动|定期|逐户|逐一)*(?:做好|抓好|开展|组织|加强|落实|建立|健全|完善|推进|加快|排查|摸排|摸清|协助|配合|督促|宣传|报送|上报|统计|核实|核查|检查|巡查|清理|整治|动员|引导|指导|收集|登记|受理|审核|发放|填报|更新|公开|公示|完成|利用|安排|对|将|接到|发现|劝)/u;
const filing = /报送|上报|报至|报到|报(?:我|县|市|区|镇)|反馈|发送?至|台账|汇总|建档|备案|留存|填写|上传|报[省市县区]/u;

/** A sentence that tells what somebody reported, before what shall be done about it. */
export const isReport = (text: string): boolean =>
  /反映|投诉|举报|来电|来信|巡查发现|检查发现|转来/u.test(text) && !asks.test(text);

/** A sentence that asks for something. */
export const isRequest = (text: string): boolean =>
  beginsWithVerb.test(text) || asks.test(text) || deadlinesIn(text).length > 0 || indicatorsIn(text).length > 0;

/** A sentence that only says how to report on what was asked before it, or by when that is to be done. */
export const isFiling = (text: string): boolean =>
  /^(?:以上|上述)/u.test(text) ||
  /^(?:请|务必|务)?(?:于|在).{1,24}前(?:全部)?(?:完成|办结|落实|报送|上报)/u.test(text) ||
  (filing.test(text) &&
    !/^(?:另外|同时)/u.test(text) &&
    partsOf(text).every((part) => filing.test(part) || part.length <= 6 || byWhen.test(part)));

const byWhen = /(?:前|内|底|日)$/u;

const label =
  /[（(]?(?:责任|牵头|配合|负责|主责|实施|协办|主办|承办)(?:单位|部门|主体|科室)[：:](?<bodies>[^）)。]*)[）)]?/gu;

/** Bodies after 责任单位： and the like, as printed; none where a sentence has no such label. */
export const charged = (text: string): string[] => [...text.matchAll(label)].map(({ groups }) => groups?.bodies ?? "");

/** A sentence without such labels. */
export const withoutCharged = (text: string): string =>
  text.replace(label, "").replace(/(?<![。；;\s])[。；;\s]+$/u, "");

const general =
  /^(?:(?:总体|基本|主要|重点|工作|有关|具体|相关|几点|下一?步|组织|保障|时间|报送|其他|指导|目标|职责)(?:工作)?(?:要求|任务|目标|原则|安排|措施|事项|内容|保障|打算|思想|步骤|方法|领导|分工)?|加强组织领导|强化组织领导|.*(?:工作要求|指标|任务清单|组织保障|职责分工))$/u;

/** Whether a heading names a matter, and neither a reason nor only a part of the notice. */
export const namesMatter = (heading: string): boolean =>
  !isBackground(heading) && !general.test(heading.replace(/[。：:\s]/gu, ""));
