import { expect, test } from "vitest";
import type { ClauseNode } from "../model/structure.ts";
import { structureOf } from "./structure-of.ts";

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
const withChildren = (node: ClauseNode): ClauseNode[] => [node, ...node.children.flatMap(withChildren)];

/** Each step of a township's clause: “who:action→whom〔limit〕”. */
const told = (clause: string): string[] =>
  structureOf(clause, { side: "township", departments: [], township })
    .flatMap(withChildren)
    .flatMap(({ steps }) => steps)
    .map(({ actorName, action, receivers, timeLimit }) => {
      const to = receivers.length > 0 ? `→${receivers.map(({ text }) => text).join("、")}` : "";
      return `${actorName ? `${actorName}:` : ""}${action}${to}${timeLimit ? `〔${timeLimit.text}〕` : ""}`;
    });
const side = (clause: string): string[] =>
  structureOf(clause, { side: "township", departments: [], township }).flatMap(({ steps }) =>
    steps.map(({ actor }) => actor),
  );

test.each([
  ["发现违法行为的，移交派出所处理。", ["transfer→派出所", "派出所:handle"]],
  ["移送市场监管所，由市场监管所查处。", ["transfer→市场监管所", "市场监管所:enforce"]],
  ["定期向派出所报送变动情况。", ["report→派出所"]],
  ["由派出所现场铲除并依法处罚。", ["派出所:rectify", "派出所:enforce"]],
  ["柳溪派出所核查人口信息，反馈司法所。", ["柳溪派出所:verify", "柳溪派出所:notify→司法所"]],
])("posts of departments in a township act and receive: %s", (clause, steps) => expect(told(clause)).toEqual(steps));

test.each([
  ["镇财政所审核后拨付资金，镇党政办公室上报。", ["镇财政所:review", "镇财政所:grant", "镇党政办公室:report"]],
  [
    "镇综合行政执法队巡查，报镇党委审定。",
    ["镇综合行政执法队:inspect", "镇综合行政执法队:report→镇党委", "镇党委:approve"],
  ],
  ["转县12345热线中心，镇综治中心回复。", ["transfer→县12345热线中心", "镇综治中心:notify"]],
])("a township's own offices act, and are the township: %s", (clause, steps) => {
  expect(told(clause)).toEqual(steps);
  expect(side(clause)).toContain("township");
});

test.each([
  ["村委会审核后公示。", ["村委会:review", "村委会:publish"]],
  ["社区居委会审查材料。", ["社区居委会:review"]],
  [
    "嘎查委员会评议后报苏木审核，苏木报旗民政局。",
    ["嘎查委员会:assess", "嘎查委员会:report→苏木", "苏木:review", "苏木:report→旗民政局"],
  ],
  ["连队核实后报团场审批。", ["连队:verify", "连队:report→团场", "团场:approve"]],
  ["驻村工作队走访农户。", ["驻村工作队:inspect"]],
])("villages of every region: %s", (clause, steps) => expect(told(clause)).toEqual(steps));

test.each([
  ["由农户申请，镇复核。", ["镇:review"]],
  ["由户主提出申请，报县林业局审批。", ["report→县林业局", "县林业局:approve"]],
])("whoever applies acts no further than his own words: %s", (clause, steps) => expect(told(clause)).toEqual(steps));

test.each([
  ["卫健部门负责救治；财政部门拨付经费。", ["卫健部门:handle", "财政部门:grant"]],
  ["验收后移交养护单位。", ["assess", "transfer→养护单位"]],
  ["责任报告单位2小时内报告县卫健局。", ["责任报告单位:report→县卫健局〔2小时内〕"]],
])("bodies by their kind: %s", (clause, steps) => expect(told(clause)).toEqual(steps));

test.each([
  ["核发建设工程规划许可证。", ["issue"]],
  ["出具鉴定报告。", ["issue"]],
  ["设置警示标志。", ["prepare"]],
  ["报送统计报表。", ["report"]],
  ["制定考核办法。", ["plan"]],
  ["承担移交后的设施管护责任。", ["maintain"]],
  ["组织农户申报补贴。", ["organise"]],
  ["推荐申报示范社。", ["report"]],
  ["在县林业局指导下，开展排查。", ["inspect"]],
  ["出具规划认定意见，反馈县林业局。", ["issue", "notify→县林业局"]],
  ["核发规划意见。", ["issue"]],
  ["3日内出具公示情况说明。", ["issue〔3日内〕"]],
  ["指定评定医院。", []],
  ["储备抢险救援物资。", ["prepare"]],
  ["开展救援演练。", []],
  ["提供执法保障。", []],
  ["设置禁止游泳警示牌。", ["prepare"]],
  ["张贴禁止焚烧标语。", ["publish"]],
  ["负责收集资料；负责核实信息。", ["compile", "verify"]],
  ["委托第三方审计。", []],
  ["指导整合纪检、审计、信访等部门力量。", ["guide"]],
])("verbs within the names of things are no steps: %s", (clause, steps) => expect(told(clause)).toEqual(steps));

test.each([
  ["县民政局20日内批复镇。", ["approve→镇〔20日内〕"]],
  ["指标下达团场。", ["issue→团场"]],
  ["结果当日告知镇、县林业局。", ["notify→镇、县林业局〔当日〕"]],
  ["逐户通知村民。", ["notify"]],
])("townships by their kind alone receive: %s", (clause, steps) =>
  expect(told(clause).map((step) => step.replace(/^县民政局:/u, ""))).toEqual(steps),
);

test.each([
  ["连队初核，镇（团场）审核。", ["连队:preliminary-review", "镇（团场）:review"]],
  ["交警大队检查，农业综合行政执法大队查处。", ["交警大队:inspect", "农业综合行政执法大队:enforce"]],
  ["县农技站指导，县水文站监测。", ["县农技站:guide", "县水文站:test"]],
  ["乡卫生院筛查，乡镇卫生院校验证件。", ["乡卫生院:test", "乡镇卫生院:test"]],
  ["移送县纪委监委审查。", ["transfer→县纪委监委", "县纪委监委:review"]],
])("squads, stations and clinics without their place: %s", (clause, steps) => expect(told(clause)).toEqual(steps));

test("a heading that names the township's own office or a post's township is no county department", () => {
  const [office, post] = structureOf("镇财政所：\n1.审核资料；\n2.公示。\n派出所：查处。", {
    side: "township",
    departments: [],
    township,
  });
  expect(office).toMatchObject({ actor: "township", departments: [] });
  expect(office?.children.map(({ steps }) => steps.map(({ actorName }) => actorName))).toEqual([
    ["镇财政所"],
    ["镇财政所"],
  ]);
  expect(post).toMatchObject({ actor: "department", departments: ["派出所"] });
});

test.each([
  ["党政办公室：上报材料。", ["党政办公室:report"]],
  [
    "规划建设和环境保护办公室核查，农业农村综合服务中心汇总。",
    ["规划建设和环境保护办公室:verify", "农业农村综合服务中心:compile"],
  ],
  ["由社区上门劝导，由企业整改。", ["社区:stop", "企业:rectify"]],
  ["燃气公司安检，结果告知镇。", ["燃气公司:inspect", "燃气公司:notify→镇"]],
  ["气象信息员通知到户。", ["气象信息员:notify"]],
  ["卫健、公安部门核实。", ["卫健、公安部门:verify"]],
  ["移交所属部门处理。", ["transfer→所属部门", "所属部门:handle"]],
  ["司法所组织学习；社区发现脱管的，12小时内告知司法所。", ["司法所:organise", "社区:notify→司法所〔12小时内〕"]],
  ["村民小组讨论，镇政府批准；结果报县民政局。", ["镇政府:approve", "镇政府:report→县民政局"]],
])("who acts behind a condition, by name or by field: %s", (clause, steps) => expect(told(clause)).toEqual(steps));

test.each([
  ["负责村道日常养护（仅限列养里程）。", ["maintain"]],
  ["县林业局会同县水利局、县财政局抽查面积。", ["县林业局:inspect"]],
  ["对村级财务每年审计一次。", ["assess"]],
  ["接到预警后10分钟内播发。", ["publish〔10分钟内〕"]],
  ["线索由村（社区）收集、镇汇总。", ["村（社区）:compile", "镇:compile"]],
  ["10分钟内报县应急局值班室。", ["report→县应急局值班室〔10分钟内〕"]],
])("steps before brackets, behind partners, and within a series: %s", (clause, steps) =>
  expect(told(clause)).toEqual(steps),
);

test.each([
  ["由本人签字确认。", "other"],
  ["由专家组评审。", "other"],
  ["由第三方机构评估。", "other"],
  ["由项目实施主体管护。", "other"],
  ["由受害人提交。", "other"],
  ["由镇长审批。", "township"],
  ["由包村干部走访。", "township"],
  ["由工作专班核查。", "township"],
  ["由村集体经济组织管护。", "village"],
  ["由县级发放。", "department"],
  ["由县工作专班核查。", "department"],
  ["由发证机关注销。", "department"],
])("no person and no firm is a department: %s", (clause, actor) => expect(side(clause)).toEqual([actor]));

test.each([
  ["建设单位申请验收。", ["建设单位:assess"]],
  ["移交使用单位。", ["transfer→使用单位"]],
  ["报登记机关备案。", ["report→登记机关"]],
])("whoever is called by what he does: %s", (clause, steps) => expect(told(clause)).toEqual(steps));

test.each([
  ["村组干部劝导，村支部书记上报镇。", ["村组干部:stop", "村支部书记:report→镇"]],
  ["嘎查达劝导，嘎查党支部审核。", ["嘎查达:stop", "嘎查党支部:review"]],
  ["牧委会公示，社区“两委”核实，社区党委审定。", ["牧委会:publish", "社区“两委”:verify", "社区党委:approve"]],
  ["连队“两委”评议，团部审批。", ["连队“两委”:assess", "团部:approve"]],
  ["网格长巡查，楼栋长劝导。", ["网格长:inspect", "楼栋长:stop"]],
  ["村级河长巡河，镇级河长督办。", ["村级河长:inspect", "镇级河长:supervise"]],
  ["村干部核查，包村领导审核。", ["村干部:verify", "包村领导:review"]],
  ["街道办审核，街道办办理。", ["街道办:review", "街道办:handle"]],
  ["民族乡人民政府审核。", ["民族乡人民政府:review"]],
  ["镇水管站维护，镇司法所调解。", ["镇水管站:maintain", "镇司法所:mediate"]],
  ["管委会审核，理事会审议。", ["管委会:review", "理事会:review"]],
  ["县农业农村、林草部门审批，各成员单位巡查。", ["县农业农村、林草部门:approve", "各成员单位:inspect"]],
  ["保险机构支付，电力企业抢修。", ["保险机构:grant", "电力企业:rectify"]],
  ["反馈苏木乡镇。", ["notify→苏木乡镇"]],
])("villages, townships and boards by what they are called where they lie: %s", (clause, steps) =>
  expect(told(clause)).toEqual(steps),
);

test("a farm that is a township acts by its kind alone", () => {
  const [node] = structureOf("连队核实后报农场审批。", {
    side: "township",
    departments: [],
    township: { ...township, name: "红星农场" },
  });
  expect(node?.steps.map(({ action, actor }) => `${actor}:${action}`)).toEqual([
    "village:verify",
    "village:report",
    "township:approve",
  ]);
});
