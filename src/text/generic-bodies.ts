const whose =
  "各|以上|所有|[省市县区旗州盟]|级|直属?|区直|相关|有关|其他|其它|涉及|行业|主管|监管|业务|职能|责任|成员|牵头|配合|对应|对口|承接|上级|本级|同级|执法|行政|审批";
const ofAKind = new RegExp(`^(?:${whose}|和|及|等|、)+(?:部门|单位|机构|机关|委办局|部委办局)$`, "u");
/** 乡镇卫生院, 各乡镇派出所: one in each township. */
const ofEachTownship =
  /^(?:各|所在|属地|有关|相关)?(?:乡镇|镇乡|镇街|街镇|镇村|乡镇（街道）|乡镇街道)(?!人民政府|政府|街道|办事处)[\p{Script=Han}]+[院所站队校中心]$/u;

/** Whether words only say of what kind bodies are (县级有关部门, 各行业主管部门, 乡镇卫生院): they name none. */
export const isGenericBody = (name: string): boolean => ofAKind.test(name) || ofEachTownship.test(name);

/** What a kind of bodies is for, or whose it is: 公安, 财政, 上级. */
export const fields =
  "(?:上级|相关|有关|行业|业务|职能|主管|监管|牵头|对应|行政|县级|市级|省级|所在|所属|属地|其他|执法|公安|司法|消防救援|市场监管|综合执法|行政执法|应急(?:管理)?|消防|监督管理|生态环境|民政|教育|教体|财政|审计|统计|人社|住建|城管|城市管理|水利|水务|交通|交通运输|林业|林草|畜牧|农机|文旅|文化|气象|商务|工信|发改|发展改革|医保|医疗保障|卫生|卫健|疾控|退役军人|信访|组织|宣传|统战|政法|纪检|纪检监察|残联|农业农村|自然资源|卫生健康|税务|金融监管|审批|检察|审判|监察|交警|责任|承办|主办|协办|会办|登记|发证|查处|承接|对口|主责|成员|参与|联动|接收|管辖)";
const ofField = new RegExp(`^各?(?:[省市县区旗州]级?)?(?:${fields}|[、和])+等?(?:部门|机关|机构|单位|队伍)$`, "u");

/** Whether words say of bodies only what they are for: 卫健、公安部门. */
export const isOfField = (name: string): boolean => ofField.test(name);
