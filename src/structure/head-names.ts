import { villageCadre } from "../text/local-offices.ts";
import { anyVerb } from "./actions.ts";

const posting =
  "(?:村级?|社区|嘎查|专职|兼职|气象|灾害|动物|食品安全|消防|安全|生态|森林|草原|文物|河道|道路|公路|人民)";
const villageHead = new RegExp(
  `^由?(?<name>各?(?:村（[社居区]{1,2}）(?:民?委员会)?|村（居）民委员会|村民委员会|(?:社区)?居民委员会|社区居委会|村委会|居委会|村居|村“?两委”?|行政村|自然村|村级(?![河林路田湖]长)|社区(?!党|“|两委|矫正|戒毒|康复|服务|建设|治理|居民)|${posting}*(?:网格|信息|护林|草管|防疫|巡河|巡查|协管|调解|保洁|监督|联络|观测)员|${villageCadre}|村?党(?:支部|总支)|嘎查(?:村)?(?:民?委员会)?(?!党|“|两委|[达长])|连队(?!党|“|两委|[职长])|驻村(?:工作队|第一书记|干部|民警|辅警|法律顾问)))(?=[\\p{Script=Han}每，])`,
  "u",
);
const otherHead =
  /^(?<name>用人单位|企业|经营者|业主|物业(?:服务企业|公司)?|施工单位|建设单位|申请人(?!民)|本人|家长|监护人|农户|户主|产权人|所有权人|使用权人|养殖户|种植户|承包户|学校|(?:医疗|金融|保险|承保|经办|代理|代发)(?:机构|银行)|(?:燃气|供水|供气|供热|供电|自来水|通信|电信|移动|联通|广电|保险|电力|邮政|快递|金融|环保|环卫|保洁|运营|管护|养护|施工)(?:服务|运营)?(?:公司|企业))(?=[\p{Script=Han}])/u;
/** “镇初审”, “镇报县民政局”: the township by its kind alone, where a verb or a time limit follows. */
const townshipHead = new RegExp(
  `^由?(?<name>本?(?:苏木乡镇|[镇乡]|苏木|团场|[团场]部|总场|街道办))(?=(?:在|应当?|须|接到|收到|发现|[将把](?!来)|及时|立即|依法|每|[0-9０-９一二三两四五六七八九十]+个?[日天小工月])|[报送转交][给至到]?[省市县区旗]|${anyVerb.source})`,
  "u",
);
const cadreHead = /^由?(?<name>包[村片组](?:领导|干部)|[镇乡]长|带班领导)(?=[\p{Script=Han}])/u;
/** “镇级审核”, “县级审批”: a level that acts. */
const level = (signs: string): RegExp =>
  new RegExp(
    `^由?(?<name>(?:${signs})级(?:[河林路田湖]长)?)(?=(?:负责|直接|统一|依法|应|进行|在|将|[0-9]+个)|${anyVerb.source})`,
    "u",
  );
/** Names at a clause's head that no body's form finds, and whose side they are on. */
export const heads = [
  ["township", level("乡镇|镇街|镇|乡|街道|苏木|团场")],
  ["department", level("[县市区旗州省]")],
  ["village", villageHead],
  ["other", otherHead],
  ["township", townshipHead],
  ["township", cadreHead],
] as const;
