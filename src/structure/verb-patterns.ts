import { anyVerb } from "./actions.ts";

// What stands around a verb and says whether it is done there.

/** “对…进行”: the object stands before its verb. */
export const objectBefore =
  /^(?<head>[^，]*?)(?:对|将|就|为)[^，]*?(?:(?=(?:进行|予以|给予|加以|实施|开展|作出))|的(?=[\p{Script=Han}]{2,6}(?:工作)?$))/u;
/** A verb before these is part of a noun: 巡查记录, 执法队伍. */
export const nounTail =
  /^(?:计划|目录|规划(?!的)|知识|政策|建议|要求|培训班|结果|结论|情况|记录|台账|电话|方案|办法|细则|比例|制度|机制|条件|通知[书单]|决定书|意见书|证明|指令|员|者|队|站|点(?!位)|日志|证(?!实)|卡|预案|标准|系统|平台|网络|权限|期满|期间|期内|箱|费|率|设施|工程|队伍|机构|部门|能力|意识|力度|水平|手续|工单|资格|报告|程序|流程|范围|对象|措施|申请(?!人)|指标|任务书|责任|主体|面积|数量|金额|数据|资金|价格|所在|中心|网格|意愿|需求|业务|服务|档案|材料|资料|信息|文书|名单|力量|行为|活动|项目|标识|标志|牌|举报|组织|募捐|招标|招聘|选拔|演练|装备|器材|保障|场所|地点|点位)/u;
/** Behind 负责 and a verb: what the verb governs, and no more (负责收集资料). */
export const governed = /^(?:资料|材料|信息|数据|情况|名单|档案|台账|资金|意愿|需求)(?=[，；。、并]|工作|$)/u;
/** “评估结果公示”, “检测费用由…承担”: the noun is what another verb is about. */
export const resultOfAnother = new RegExp(
  `^(?:(?:结果|情况|意见|材料|费用)(?=[^，]{0,12}(?:向|予以|及时|在|报|应|形成|书面))|(?:结果|结论|费用|资料)(?=由|[^，、并和及后]{0,4}(?:${anyVerb.source})))`,
  "u",
);
/** Where a verb has its whole object behind it: none. */
export const boundary = /^■*(?:工作|任务|事项|职责|等|和|及|与|并|以及|或|[、，；。）：]|$)/u;
/** What joins verbs that have one object. */
export const between = /^(?:■*(?:[、和及与并或]|以及|或者|并且))?$/u;
/** Behind which another clause begins. */
export const connector = /并且|并(?!不|非)|同时|以及|后(?![续期勤果台])|再(?!次|生|就业)|又|、(?=及时|依法|定期)/gu;
export const negation =
  /(?:不|未经?|无|没有|拒|(?<![减豁赦])免|勿|非|难以|不得|不再|不予|不能|不听|拒不|不服从|是否)$|(?:不再|不得|无需|不需|不应|禁止)[^，；。]{0,6}$/u;
export const prepositions =
  /^(?:□+|本?[镇乡]|街道|各村)?(?:对|将|把|为|按|按照|依照|根据|通过|结合|以|凭|依据|采取|在|从|与|依托|因|就)/u;
