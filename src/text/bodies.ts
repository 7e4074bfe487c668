import { cores } from "./bodies-names.ts";

// Kinds of bodies by the last characters of their names. Facts of Chinese administration, longest first where one ends
// in another. 部 behind 的, 有关, 主管 or 上级 is 部门 cut short.
const endings = [
  "局|委员会|工委|党委|团委|纪委|监委|政法委|编委|发改委|改革委|卫健委|健康委|民宗委|民委|教委|科委|城管委|农村委|交通委|商务委|建委|卫计委|国资委|住建委|农委|经信委|县委|市委|区委|旗委|州委|地委",
  "办公室|编办|巡察办|政府办|人大办|政协办|台办|侨办|外办|网信办|信访办|统战部|组织部|宣传部|武装部|社会工作部|社工部|工作部|(?<![的关管级])部",
  "厅|法院|检察院|医院|研究院|研究室|研究所|党校|学校|学院|中心|大队|支队|总队|中队|调查队|分队|救援队|队|派出所|司法所|交警队|站|所|(?:合作|供销|信用|报|出版|通讯|新华|旅行|杂志)社|馆",
  "供电公司|分公司|公司|集团|企业|银行|支行|联社|合作社|工会|总工会|妇联|残联|工商联|文联|科协|侨联|红十字会|联合会|协会|学会|商会|红会|共青团",
  "人大|人大常委会|常委会|政协|人民政府|政府|指挥部|管委会|工业园区|园区|开发区|机构|部门|单位|服务处|管理处|办事处|处|院|场|网|台|库|段",
].join("|");
const body = new RegExp(`(?:${endings})(?:[（(][^（）()]{1,40}[）)])?(?:等.{0,12})?$`, "u");

const anyEnding = new RegExp(endings, "u");

/** Whether a body's ending stands anywhere in a text; without one it names no body. */
export const mayNameBody = (text: string): boolean => anyEnding.test(text);

/** Whether a text reads as the name of a public body: short, without sentence marks, with a body's ending. */
export function looksLikeBody(text: string): boolean {
  return text.length >= 2 && text.length <= 40 && !/[，。；;：:！？]/u.test(text) && body.test(text);
}

// What a name begins with that says whose body it is.
const level = "(?:[省市县区旗州盟师镇乡]|自治[区州县旗]|地区|街道|兵团|国家|国网|中国|中共|共青团|团[省市县区旗州])";
const owned = new RegExp(
  `^(?:${level}|[\\p{Script=Han}]{2,7}(?:省|自治区|自治州|地区|盟|州|市|县|区|旗|镇|乡|街道))`,
  "u",
);

/** Whether a text is a body's whole name: it says whose body it is, and no more. */
export const isWholeBodyName = (text: string): boolean =>
  looksLikeBody(text) && owned.test(text) && !/[报将由]|负责|[0-9]/u.test(text);

const bureau = /(?:局|委员会|联合会)$/u;
/** “财政局” beside “县民政局” is a body of its own; “交警大队”, “青梧分局” or “办公室” is a part of the one before it. */
const isBureauByKind = (text: string): boolean => bureau.test(text) && cores.has(text);

/** 各成员单位, 各行业主管部门. */
const areAllOfAKind = (text: string): boolean => text.startsWith("各") && looksLikeBody(text);

/** Whether what stands between two parts stands between two bodies. */
export const areTwoBodies = (left: string, right: string): boolean =>
  [left, right].every(isWholeBodyName) ||
  (isWholeBodyName(left) && areAllOfAKind(right)) ||
  (areAllOfAKind(left) && isWholeBodyName(right)) ||
  (isBureauByKind(right) && (isBureauByKind(left) || (bureau.test(left) && isWholeBodyName(left))));
