import type { Field } from "./headings.ts";

// The words that headings are spelt with. A heading is known when it is spelt with nothing else: 对应上级业务部门,
// 县级部门主要职责, 北泉镇人民政府工作职责.
const rank =
  "(?:对应|相应|涉及|有关|相关|上级|[省市县区旗州盟师地]级|[省市县区旗师]直|师市|县市区|县市|市县|县区|[县市区旗师]|主管|主责|主要|主办|牵头|责任|业务|行业|职能|行政|监管|承办|负责)";
const body = "(?:部门|单位|机构|机关)";
const takes = "(?:承接|收回|上收|接收|接管|回收)";
const work = "(?:的|主要|具体|工作|履职|履行|监管|主体|法定|配合|协助|承担|应|落实|事项|牵头|任务)";
const duty = "(?:职责|责任|任务|分工|职能|义务)+(?:内容|事项|及分工|范围|划分)?";
const way = "(?:方式|措施|办法|方法|举措|途径)(?:方法)?(?:及要求)?";
const town =
  "(?:乡镇|镇街|街镇|街道|苏木|团场|团镇|民族乡|属地|本级|基层|镇|乡)(?:人民政府|政府|办事处|党委政府|层面|级|一级)?";
const about =
  "(?:事项|职责|履职|履行|工作|业务|所属|所在|任务|权责|清单|职能|主要|具体|配合|收回|上收|取消|基本|上级|县级|部门|乡镇|街道|镇|的)";

/** Read from above: the first form that spells the whole heading names its field. */
const forms: readonly (readonly [Field, string])[] = [
  ["handover", `${rank}*${takes}${rank}*${body}+(?:及其?|和|与)(?:${takes}|${about}|${rank})*${way}`],
  ["receivingDepartments", `(?:${rank}|后)*${takes}后?(?:的|${rank})*(?:${body}+(?:名称)?|主体)`],
  ["handlingMethod", `(?:${takes}后?|${about}|办理|处理|处置|实施|落实|承担|开展|管理|服务)*${way}`],
  ["counterpartDepartments", `${rank}*${body}+(?:名称)?`],
  ["townshipResponsibilities", `\\p{Script=Han}{0,12}${town}${work}*${duty}`],
  [
    "departmentResponsibilities",
    `(?=.*(?:上级|${body}|[省市县区旗师]级|[县市区旗师]直|主管|主责|牵头|对应))${rank}*(?:${body}|名称)*${work}*${duty}`,
  ],
  ["category", `(?:[一二三]级|第[一二三]级|${about})*(?:类别|领域|类型|分类|大类|门类|种类|条线|板块|类目)(?:名称)?`],
  ["name", `${about}*(?:事项|事项名称|任务名称|职责名称|工作名称|事项内容|事项描述)|名称`],
  ["legalBasis", `(?:${about}|法律|法规|法定|政策|设定|文件)*依据`],
  ["remarks", `(?:其他|备注)?(?:备注|说明)`],
];
const patterns = forms.map(([field, form]) => ({ field, pattern: new RegExp(`^(?:${form})$`, "u") }));

/** The field of a heading, given without blanks and marks, that is spelt with the usual words; undefined for another. */
export const spelledField = (heading: string): Field | undefined =>
  patterns.find(({ pattern }) => pattern.test(heading))?.field;
