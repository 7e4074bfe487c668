import type { StepAction } from "../model/structure.ts";

// Verbs as lists print them, by what they do. Facts of the officialese; a new verb is one string here.
const verbs: Readonly<Record<StepAction, string>> = {
  publicise:
    "宣传引导|宣传教育|宣传动员|宣传培训|宣传贯彻|宣传|普及|宣讲|倡导|引导|动员|发动|推广|讲清|讲解|说明理由|说明|普法|教育引导",
  train: "培训|轮训|参加技能培训|实训",
  guide: "指导|辅导|帮助|帮扶|帮办|代办|代收代办|咨询服务|咨询|服务指导|上门服务|协办",
  organise: "组织开展|组织实施|组织|牵头|召开|召集|举办|统筹协调|统筹|协调",
  support: "配合|协助|协同",
  plan: "制定|制订|拟定|编制|拟订|规划|划定|划设",
  prepare: "组建|配备|配发|储备|备足|备齐|设置|设立|安装|建设|布设|安放|布置|架设|购置|选址建设|改造提升",
  inspect:
    "巡查检查|执法检查|监督抽查|摸底排查|摸排|排查|排察|巡查|巡护|巡逻|巡视|巡河|巡看|检查|查看|走访|探访|摸底|摸清|抽查|抽看|排摸|摸查|起底|监测巡查|暗访|回访",
  supervise: "催告|催收|监督检查|监督管理|监督指导|督促检查|督导检查|监管|监督|督促|督导|督办|监察|约谈|催办",
  verify:
    "初步核实|调查核实|入户核查|入户调查|核查|核实|核验|核对|查验|查实|查明|勘查|勘验|踏勘|比对|调查|认定|鉴别|甄别|审验|取证|了解核实|了解",
  assess: "考核|评定|评估|评比|评价|评审|核定|验收|测评|评议",
  test: "监测预警|监测|检测|检验|抽检|采样|化验|检疫|测量",
  accept: "受理|接收|接件|承接|收件|受领",
  "preliminary-review": "初步审核|初步审查|初检初审|提出初审意见|初审",
  review: "复审|复核|复查|审核|审查|审议|审定",
  approve: "作出决定|作出许可决定|终审|审批|批准|核准|批复|审核确认|确认|许可|核发",
  issue: "出具|开具|下达|下发|印发|签发|送达文书",
  report: "书面上报|书面报告|逐级上报|上报|报送|呈报|转报|申报|报告|报备|报请|回报|反映|提交|上传|抄报",
  notify: "书面告知|告知|通知|提醒|提示|通报|送达|答复|回复|回告|反馈|抄告|警示|叫应|派发信息",
  transfer: "移交|移送|转交|转送|转办|转递|分送|推送|抄送|递交|报转|交办|传送|回传|提供信息",
  register: "登记造册|登记备案|建档立卡|建立台账|建立档案|登记|造册|建档|采集|录入|备案|填写|归档|记录在册",
  publish: "张榜公示|张榜公布|公示|公布|公开|发布|张榜|张贴公告|公告",
  compile: "汇总|统计|收集|汇集|清点|征求|征集|整理",
  mediate: "调解|调处|化解|协商|调停|疏导化解",
  stop: "制止|劝阻|劝停|劝离|劝导|劝返|劝收|劝改|劝调|劝说|劝止|阻止|禁止|禁停",
  handle:
    "先期处置|应急处置|处置|处理|应对|抢险救援|救援|救助转介|扑灭|扑救|承办|办理|办结|解决|解救|妥善处理|研究解决",
  enforce:
    "立案侦查|立案查处|立案调查|立案处理|立案处罚|立案|调查处罚|行政处罚|行政执法|联合执法|依法查处|查处|处罚|查封|查扣|扣押|没收|取缔|打击|责令|侦办|侦查|执法|追究|惩处|惩戒|强制执行|警告|罚款",
  rectify: "整改|整治|治理|修复|拆除|抢修|抢通|除治|修缮|复绿|纠正",
  maintain: "日常养护|管护|养护|维护|清理|清扫|清运|清除|清淤|维修|疏通|保洁|打捞|看护|打扫|管养|修补|捡拾",
  evacuate: "转移安置|紧急转移|转移|疏散|撤离|撤出|安置|避险",
  grant: "发放|拨付|拨发|兑付|兑现|救助发放|补助|补贴发放|制发|支付|筹集拨付|颁发|配租",
};

// Verbs that are no step of the set, but whose object must not be read for one.
const neutral =
  "接受|防止|确保|避免|压实|杜绝|严防|结合|建立健全|建立|落实|完善|健全|签订|明确|确定|填报|巩固|推进|推动|保障|保护|管理|管好|控制|维持|营造|提升|提高|促进|支持|扶持|鼓励|选聘|聘用|选派|调派|领取|代领|代表|接听|签署|收取|享受|享有|遵守|执行|出动|启动|调拨|筹措|培养|培育|纳入|列入|参加|参与|参照|抓好|做到|达到|完成|更新|提出|填|形成|拍照|留存|研判|分析|研究|讨论";

// Words that hold a verb and are none.
const nouns =
  "机构编制|空编|编制预留|编制管理|人员编制|事业编制|核定编制|监管力量|执法力量|救援力量|建设用地|检查发现|巡查发现|组织部门|党组织|组织者|组织成员|经济组织|社会组织|检测报告|监测报告|工作报告|规划区|规划建成区|申请执行|审批表|审批权|救助站|救助申请|补助标准|补助资金|补贴发放名单|应对措施|执行情况";

/** Verbs that only carry the one behind them. */
export const lightVerbs = [
  "负责",
  "做好",
  "开展",
  "加强",
  "强化",
  "抓好",
  "承担",
  "履行",
  "实施",
  "进行",
  "予以",
  "给予",
  "加以",
  "作出",
  "承担好",
  "落实好",
  "参与做好",
  "做实",
  "抓实",
];

/** Whose object is what somebody else shall do: 督促企业整改, 通知工地停工. */
export const chainVerbs = new Set(
  "指导|辅导|帮助|引导|动员|发动|倡导|督促|督导|监督|监督指导|约谈|通知|告知|提醒|提示|书面告知|制止|劝阻|劝导|劝说|禁止|责令|推广|讲清|说明|劝返|劝离|普及|宣传|宣讲|培训|打击|查处|处罚|协调|牵头|评定|考核".split(
    "|",
  ),
);

/** Every verb that can fill a clause's predicate: its action, or null for one outside the set; “noun” where it is none. */
export const actionOfVerb: ReadonlyMap<string, StepAction | "noun" | null> = new Map([
  ...nouns.split("|").map((noun) => [noun, "noun" as const] as const),
  ...neutral.split("|").map((verb) => [verb, null] as const),
  ...Object.entries(verbs).flatMap(([action, words]) =>
    words.split("|").map((verb) => [verb, action as StepAction] as const),
  ),
]);

const longestFirst = [...actionOfVerb.keys(), ...lightVerbs].toSorted((a, b) => b.length - a.length);

/** Any verb, light or not, the longest first. */
export const anyVerb = new RegExp(longestFirst.join("|"), "gu");
