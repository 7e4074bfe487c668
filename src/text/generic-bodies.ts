const whose =
  "各|所有|[省市县区旗州盟]|级|直属?|区直|相关|有关|其他|其它|涉及|行业|主管|监管|业务|职能|责任|成员|牵头|配合|对应|对口|承接|上级|本级|同级|执法|行政|审批";
const ofAKind = new RegExp(`^(?:${whose}|和|及|等|、)+(?:部门|单位|机构|机关|委办局|部委办局)$`, "u");
/** 乡镇卫生院, 各乡镇派出所: one in each township. */
const ofEachTownship =
  /^(?:各|所在|属地|有关|相关)?(?:乡镇|镇乡|镇街|街镇|镇村|乡镇（街道）|乡镇街道)(?!人民政府|政府|街道|办事处)[\p{Script=Han}]+[院所站队校中心]$/u;

/** Whether words only say of what kind bodies are (县级有关部门, 各行业主管部门, 乡镇卫生院): they name none. */
export const isGenericBody = (name: string): boolean => ofAKind.test(name) || ofEachTownship.test(name);
