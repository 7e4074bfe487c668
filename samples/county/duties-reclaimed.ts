import type { SampleDuty } from "./sample-duty.ts";

export const reclaimedDuties: readonly SampleDuty[] = [
  {
    key: "old-age-allowance-recovery",
    kind: "reclaimed",
    category: "民生服务",
    name: "多领、冒领高龄津贴的追回",
    handovers: [
      {
        departments: ["县民政局"],
        method: ["每季度与殡葬、户籍数据比对，发现多领的发出退款通知", "逾期不退的从后续待遇中抵扣或者申请法院执行"],
      },
    ],
  },
  {
    key: "stray-dogs-reclaimed",
    kind: "reclaimed",
    category: "平安法治",
    name: "流浪犬捕捉收容",
    only: ["binhe"],
    handovers: [
      { departments: ["县公安局"], method: ["接警后组织捕犬队到场，登记伤人犬只", "对遗弃犬只的饲养人立案处理"] },
      { departments: ["县综合行政执法局"], method: ["建设收容点，承担收容、免疫、领养，公布领养电话和地址"] },
    ],
  },
  {
    key: "water-carcasses",
    kind: "reclaimed",
    category: "乡村振兴",
    name: "河流水库漂浮死畜打捞和来源追查",
    handovers: [
      { departments: ["县水利局"], method: ["接报后4小时内安排船只打捞，移交处理车辆"] },
      { departments: ["县农业农村局"], method: ["采样化验，运至无害化处理厂", "依据耳标追查弃尸养殖场并处罚"] },
    ],
  },
  {
    key: "household-certificates",
    kind: "reclaimed",
    category: "社会管理",
    name: "户籍类证明开具",
    handovers: [
      {
        departments: ["县公安局"],
        method: [
          "凭户口登记资料开具亲属关系、曾用名、注销户口等证明",
          "能用身份证、户口簿证实的，不再要求群众提交证明",
        ],
      },
    ],
  },
  {
    key: "training-quota",
    kind: "reclaimed",
    category: "社会保障",
    name: "技能培训人数指标考核",
    handovers: [{ departments: [], method: ["此项考核不再开展，今后不以培训人数给{镇}排名、扣分。"] }],
  },
  {
    key: "medical-relief-approval",
    kind: "reclaimed",
    category: "社会保障",
    name: "大额医疗费用救助审批",
    handovers: [
      {
        departments: ["县医疗保障局"],
        method: ["依托结算系统核定自付费用，15个工作日内审批拨付", "对不予救助的，书面写明理由和申诉渠道"],
      },
    ],
  },
  {
    key: "well-penalty",
    kind: "reclaimed",
    category: "自然资源",
    name: "对私自打井、超量取水的处罚",
    handovers: [
      {
        departments: ["县水利局"],
        method: ["核查举报线索，查封无证水井", "依照取水许可规定立案、裁量、送达并公开处罚结果"],
      },
    ],
  },
  {
    key: "homestead-reclaimed",
    kind: "reclaimed",
    category: "自然资源",
    name: "涉农社区宅基地审批",
    only: ["binhe"],
    handovers: [
      { departments: ["县自然资源局"], method: ["审查用地是否符合城镇规划，规划建成区内停止新批"] },
      { departments: ["县农业农村局"], method: ["受理存量宅基地确认和退出申请，15个工作日内办结"] },
    ],
  },
  {
    key: "outfall-sampling",
    kind: "reclaimed",
    category: "生态环保",
    name: "入河排污口采样检测",
    handovers: [
      {
        departments: ["市生态环境局青梧分局"],
        method: ["委托有资质的实验室每季度采样，结果上网公开", "发现超标的溯源到排放单位并限期整治"],
      },
    ],
  },
  {
    key: "bottled-gas-penalty",
    kind: "reclaimed",
    category: "城乡建设",
    name: "对倒灌、掺混瓶装燃气的处罚",
    handovers: [
      { departments: ["县住房和城乡建设局"], method: ["取缔无证供气点，处罚燃气经营企业"] },
      { departments: ["县市场监督管理局"], method: ["查扣超期、翻新钢瓶，追查充装来源"] },
    ],
  },
  {
    key: "property-company-penalty",
    kind: "reclaimed",
    category: "城乡建设",
    name: "对物业企业挪用公共收益、擅自停梯的处罚",
    only: ["liuxi", "binhe"],
    handovers: [
      {
        departments: ["县住房和城乡建设局"],
        method: ["调取账目和合同核实问题，责令退还款项", "情节严重的扣减信用分，限制参与新项目投标"],
      },
    ],
  },
  {
    key: "overweight-vehicles",
    kind: "reclaimed",
    category: "交通运输",
    name: "对超限货车压坏乡村道路的处罚",
    handovers: [
      {
        departments: ["县交通运输局"],
        method: ["在采石场、料场出口设点称重，责令卸载", "核定路面损失，责令赔偿后修复"],
      },
    ],
  },
  {
    key: "village-roads-reclaimed",
    kind: "reclaimed",
    category: "交通运输",
    name: "村道日常养护和水毁修复",
    only: ["shiling"],
    handovers: [
      {
        departments: ["县交通运输局"],
        method: ["将村道纳入全县养护招标，由养护公司按月保洁、修补", "水毁路段24小时内抢通，30日内修复"],
      },
    ],
  },
  {
    key: "childcare-supervision",
    kind: "reclaimed",
    category: "卫生健康",
    name: "托育园和家庭托育点专业检查",
    handovers: [
      {
        departments: ["县卫生健康局"],
        method: ["办理托育备案，核验保育人员资格", "每半年检查一次照护、消毒、安防情况并公布结果"],
      },
    ],
  },
  {
    key: "hazardous-chemicals",
    kind: "reclaimed",
    category: "应急管理及消防",
    name: "加油加气站和危险化学品店专业检查",
    handovers: [
      { departments: ["县应急管理局"], method: ["聘请专家查工艺、储罐和防雷装置，下达整改文书并复查"] },
      { departments: ["县公安局"], method: ["检查易制爆化学品购销登记，核对流向"] },
    ],
  },
  {
    key: "unlicensed-business",
    kind: "reclaimed",
    category: "市场监管",
    name: "对无照经营者的处罚",
    handovers: [
      { departments: ["县市场监督管理局"], method: ["辅导符合条件的限期办照", "对拒不办照或从事禁止项目的立案查处"] },
    ],
  },
  {
    key: "app-quota",
    kind: "reclaimed",
    category: "综合政务",
    name: "政务手机软件下载量、注册量考核",
    handovers: [{ departments: [], method: ["此项工作不再开展，任何部门不得向{镇}摊派下载、注册、打卡任务。"] }],
  },
];
