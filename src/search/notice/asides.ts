import { addresseeOf, namesTownships } from "./addressees.ts";

// What stands around tasks in a notice's sentences: reasons, announcements, admonitions, consequences.
const purpose =
  /^为(?:了|进一步|切实|深入|扎实|全面|认真|确保|做好|加强|贯彻|落实|巩固|防范|防止|遏制|推进|推动|有效|及时|提升|提高|规范|保障|维护|促进|加快|严格|解决|更好|持续|充分|积极|强化|深化|营造|打造|完善|消除|预防|坚决|严厉|打好|抓好)/u;
const circumstance =
  /^(?:近期|近日|近年来|目前|当前|今年以来|去年|截至|随着|鉴于|经研究|经.{2,20}(?:同意|研究)|现(?:将|就|把)|接.{0,18}(?:通知|反映|举报|来电|报告|转办)(?!的)|据.{0,14}(?:预测|预报|反映|统计|了解|悉|介绍))/u;
const authority =
  /^(?:根据|按照|依据|遵照).{2,40}(?:规定|要求|部署|精神|安排|方案|办法|通知|意见|决定|统一安排|标准|法|条例)$/u;
const weighty = /事关|关系到|意义重大|责任重大|十分重要|至关重要|形势.{0,4}(?:严峻|复杂)/u;
const announces =
  /(?:如下|(?:以下|下列).{0,6}|通知你们|印发给你们|下达你们|议定|(?:抓|做)好(?:以下|下列|如下).{0,6}(?:工作|任务|事项).{0,24})[：:。]?$/u;
const greeting = /^(?:您好|你好|大家好|谢谢|感谢.*|收到(?:后)?请?回复|此致|敬礼|特此(?:通知|函告|函达)|另外|同时)$/u;
const rhetoric =
  /^(?:各[\p{Script=Han}（）()、]{1,20})?(?:也|都)?(?:务必|要|应当?|必须|须|请)?(?:进一步|切实|充分|高度|不断|坚决)?(?:提高(?:政治站位|思想认识|认识|站位|重视)|高度重视|重视|统一思想|提升(?:政治站位|思想认识|站位)|增强.{0,12}(?:意识|自觉|责任感|紧迫感)|加强组织领导|强化组织领导|强化责任|强化担当|强化保障|强化(?:跟踪)?(?:督导|督促|督查|问责).{0,8}$|加强(?:跟踪)?(?:督导|督查).{0,6}$|压实(?:工作)?责任|落实(?:工作)?责任|认清|认识|站在|牢固树立|树牢|克服|思想上|坚持|以.{2,24}为(?:指导|引领|抓手|目标|中心|主线)|确保.{0,12}(?:落到实处|取得(?:实)?效|见效|落实到位|圆满完成|顺利完成|有序推进|到位|落地|平稳|不出问题)|把.{0,20}(?:抓紧抓实|落到实处)|抓紧(?:抓实|落实|办理)?|狠抓落实|不折不扣|精心组织|周密部署|统筹(?:推进|兼顾)|营造.{0,12}(?:氛围|环境)|形成.{0,14}(?:合力|格局|局面|氛围)|各司其职|各负其责|上下联动|(?:认真)?(?:贯彻|遵照)执行|(?:抓好|认真|结合实际|请)*(?:贯彻)?落实$|请?认真抓好贯彻落实|加强(?:协作|配合|沟通)|密切(?:协作|配合)|齐抓共管|明确(?:责任|专人|分工).{0,8}$|主动作为|通力协作|真抓实干|常抓不懈)/u;
const poorWork = /不力|不到位|不及时|滞后|后[一二三四五\d]+[位名]|未(?:按[时期])?完成|迟报|漏报|瞒报|敷衍|推诿|排名/u;
const consequence = /通报|约谈|问责|追责|追究|扣分|一票否决|严肃处理|挂牌督办|点名/u;
const appraised = /纳入.{0,20}(?:考核|考评|评价|评比)|作为.{0,16}(?:依据|参考)$/u;
const scored = /[扣加得计]\d+(?:\.\d+)?分/u;
const wholeCounty = /^全(?:县|市|区|省|旗)(?!各)/u;

export const isGreeting = (text: string): boolean => greeting.test(text);

const atOnce = /^(?:立即|及时|第一时间|当[日天场]|\d+(?:个)?(?:小时|分钟|工作日|日|天)(?:之|以)?内)/u;
const urges = /^(?:各.{0,12}|[你贵][镇乡单位]*)?(?:请|要|须|务必|应当?|必须)/u;

/** A sentence that asks for nothing: it says why, what for, what follows, what comes of it, or only admonishes. */
export function isAside(text: string): boolean {
  if (announces.test(text)) return true;
  const parts = partsOf(text);
  if (parts.every((part) => isAdmonition(part) || (consequence.test(part) && isConsequence(parts[0] ?? ""))))
    return true;
  const reason = purpose.test(text) || circumstance.test(text) || (wholeCounty.test(text) && !namesTownships(text));
  const asks = (part: string): boolean =>
    urges.test(part) || atOnce.test(part) || addresseeOf(part).type === "townships";
  return reason && !parts.slice(1).some(asks);
}

const isAdmonition = (part: string): boolean =>
  rhetoric.test(part) ||
  announces.test(part) ||
  weighty.test(part) ||
  greeting.test(part) ||
  authority.test(part) ||
  appraised.test(part) ||
  scored.test(part) ||
  isConsequence(part);

/** What befalls a township that does poorly; for the township it is nothing to do. */
export const isConsequence = (part: string): boolean =>
  poorWork.test(part) && (consequence.test(part) || /的$/u.test(part));

/** Why a notice is written, which a heading may also say. */
export const isBackground = (text: string): boolean => purpose.test(text) || circumstance.test(text);

/** What marks part within a sentence. */
export const partsOf = (text: string): string[] => text.split(/[，,：:]/u).filter((part) => part.trim() !== "");
