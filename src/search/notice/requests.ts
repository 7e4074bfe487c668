import { deadlinesIn } from "./deadlines.ts";

/** Signs by which a notice's sentence is told to ask something of townships. */

const townships =
  /各(?:地|县)?(?:有关)?(?:乡|镇)|[镇乡]街|乡镇|街道|[你贵各][镇乡]|各地|各单位|你单位|各(?:村|社区|级)|属地|[镇乡](?:人民)?政府|网格员/u;
// One lazy stretch for all the bodies in a row: repeating a name's pattern would try every way to part them.
const othersWork =
  /^[\p{Script=Han}、]{1,60}?(?:局|委员会|委|办公室|办|中心|支队|大队|公司|部门|法院|检察院)(?:等)?(?:要|须|应当?|将|统一|具体|分别)?(?:负责|牵头|会同|统筹|组织|将|要|对|派|组成|开展|定期|适时|汇总|统一|根据|依据)/u;
const asks =
  /请|务必|务于|(?:^|[，：\p{Script=Han}])要(?!求|素|件|点)|须|应当?(?!急|用|对|收|届)|必须|不得|严禁|确保|落实|做好|抓好|开展|组织|加强|推进|加快|完善|建立|报送|上报|配合|协助/u;
const beginsWithVerb =
  /^(?:各\S{1,20}?)?(?:全面|认真|及时|按时|严格|扎实|深入|持续|积极|进一步|切实|立即|迅速|重点|集中|广泛)?(?:做好|抓好|开展|组织|加强|落实|建立|健全|完善|推进|加快|排查|摸排|协助|配合|督促|宣传|报送|上报|统计|核实|核查|检查|巡查|清理|整治|动员|引导|指导|收集|登记|受理|审核|发放|填报|对|将)/u;
const background =
  /^(?:为(?!.{0,20}(?:提供|配备|购买))|根据|按照(?!.{0,30}(?:做好|开展|落实))|依据|近期|近日|近年来|目前|当前|今年以来|去年|截至|随着|经研究|经.{2,20}(?:同意|研究)|现(?:将|就|把)|鉴于|接|据)/u;
const announces = /(?:如下|(?:以下|下列).{0,6}|通知你们|印发给你们)[：:。]?$/u;
const greeting = /^(?:您好|你好|大家好|谢谢|感谢.*|收到(?:后)?请?回复|此致|敬礼|特此(?:通知|函告|函达))$/u;
const rhetoric =
  /^(?:各[\p{Script=Han}（）()、]{1,20})?(?:也|都)?(?:务必|要|应当?|必须|须|请)?(?:进一步|切实|充分|高度|不断|坚决)?(?:提高|高度重视|重视|统一思想|提升|增强|加强组织领导|强化组织领导|强化责任|压实责任|落实责任|认清|认识|站在|牢固树立|树牢|克服|思想上|确保(?:各项)?(?:工作|任务|措施)?(?:落到实处|取得实效|落实到位|圆满完成|顺利完成|有序推进)|把.{0,20}(?:抓紧抓实|落到实处)|抓紧抓实|精心组织|周密部署|形成(?:工作)?合力|请?(?:认真)?(?:贯彻|遵照)执行|抓好贯彻落实|请认真抓好贯彻落实|加强协作|密切配合|明确(?:责任|专人|分工).{0,8}$|主动作为|通力协作)/u;
const filing = /报送|上报|报至|报到|报(?:我|县|市|区|镇)|反馈|发送?至|台账|汇总|建档|备案|留存|填写|上传|报[省市县区]/u;

export const namesTownships = (text: string): boolean => townships.test(text);

export const isGreeting = (text: string): boolean => greeting.test(text);

/** A sentence that asks for nothing: it says why, what for, or that something follows, or only admonishes. */
export const isFrame = (text: string): boolean =>
  announces.test(text) ||
  partsOf(text).every((part) => rhetoric.test(part)) ||
  (background.test(text) && !partsOf(text).some((part) => namesTownships(part) && asks.test(part)));

/** A sentence that tells what somebody reported, before what shall be done about it. */
export const isReport = (text: string): boolean =>
  /反映|投诉|举报|来电|来信|巡查发现|检查发现|转来/u.test(text) && !asks.test(text);

/** A sentence that says what a department does. */
export const isOthersWork = (text: string): boolean => othersWork.test(text) && !namesTownships(text);

/** A sentence that asks for something. */
export const isRequest = (text: string): boolean =>
  beginsWithVerb.test(text) || asks.test(text) || deadlinesIn(text).length > 0;

/** A sentence that only says how to report on what was asked before it. */
export const isFiling = (text: string): boolean =>
  filing.test(text) &&
  (/^(?:以上|上述)/u.test(text) ||
    partsOf(text).every((part) => filing.test(part) || part.length <= 6 || byWhen.test(part)));

const byWhen = /(?:前|内|底|日)$/u;
const partsOf = (text: string): string[] => text.split(/[，,、：:]/u).filter((part) => part.trim() !== "");

const label =
  /[（(]?(?:责任|牵头|配合|负责|主责|实施|协办|主办|承办)(?:单位|部门|主体|科室)[：:](?<bodies>[^）)。]*)[）)]?/gu;

/** Bodies after 责任单位： and the like, as printed; none where a sentence has no such label. */
export const charged = (text: string): string[] => [...text.matchAll(label)].map(({ groups }) => groups?.bodies ?? "");

/** A sentence without such labels. */
export const withoutCharged = (text: string): string => text.replace(label, "").replace(/[。；;\s]+$/u, "");

const general =
  /^(?:(?:总体|基本|主要|重点|工作|有关|具体|相关|几点|下一?步|组织|保障|时间|报送|其他|指导|目标)(?:工作)?(?:要求|任务|目标|原则|安排|措施|事项|内容|保障|打算|思想|步骤|方法|领导)?|加强组织领导|强化组织领导|.*(?:工作要求|指标|任务清单|组织保障))$/u;

/** Whether a heading names a matter, and neither a reason nor only a part of the notice. */
export const namesMatter = (heading: string): boolean =>
  !background.test(heading) && !general.test(heading.replace(/[。：:\s]/gu, ""));
