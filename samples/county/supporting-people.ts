import type { SampleDuty } from "./sample-duty.ts";

/** Supporting duties, a third of them by subject. */
export const supportingPeople: readonly SampleDuty[] = [
  {
    key: "cadre-joint-review",
    kind: "supporting",
    category: "党的建设",
    name: "村（社区）干部任职资格联审",
    departments: ["县委组织部", "县纪委监委", "县公安局"],
    departmentResponsibilities: [
      "县委组织部收齐名单后牵头召开联审会，7个工作日内书面反馈结论",
      "县纪委监委核查受处分和正在立案审查的情况",
      "县公安局核查违法犯罪记录，出具书面回复",
    ],
    townshipResponsibilities: [
      "采集拟任人选基本信息，核对身份证件后报县委组织部",
      "对不合格人选，3个工作日内通知本人并另行提名",
      "每年12月对在任干部复核一遍，发现问题即时上报",
    ],
  },
  {
    key: "industrial-park",
    kind: "supporting",
    category: "经济发展",
    name: "工业园企业安全、环保和用工问题处理",
    only: ["liuxi"],
    departments: ["县工业园区管理委员会", "县应急管理局", "市生态环境局青梧分局"],
    departmentResponsibilities: [
      "#县工业园区管理委员会",
      "受理企业和周边居民反映，2个工作日内分送主管部门",
      "每季度召集园区与属地见面会，通报整改进度",
      "#县应急管理局",
      "对园区企业开展安全生产执法检查，下达整改指令并复查",
      "#市生态环境局青梧分局",
      "监测园区废水、废气排放，对超标排放立案处罚",
    ],
    townshipResponsibilities: [
      "收集园区周边村民反映，3个工作日内转县工业园区管理委员会",
      "发现异味、排污口异常的，拍照记录并当日告知市生态环境局青梧分局",
      "向园区推送本{镇}务工人员名单，每月更新一次",
    ],
  },
  {
    key: "public-rental-housing",
    kind: "supporting",
    category: "民生服务",
    name: "公租房申请和日常管理",
    departments: ["县住房和城乡建设局", "县民政局", "县发展和改革局"],
    departmentResponsibilities: [
      "县住房和城乡建设局终审申请材料，摇号配租，公示5个工作日",
      "县住房和城乡建设局对转租、空置、欠租的承租人催告，限期腾退",
      "县民政局比对申请家庭收入和财产信息，出具核对报告",
    ],
    townshipResponsibilities: [
      "受理申请，查验户籍、住房、收入材料，10个工作日内提出初审意见",
      "在居住地张榜公示7个工作日，无异议的报县住房和城乡建设局",
      "每半年入户查看一次居住情况，发现转租、空置的书面上报",
    ],
    local: {
      binhe: {
        townshipResponsibilities: [
          "受理申请，查验户籍、住房、收入材料，10个工作日内提出初审意见",
          "在居住地张榜公示7个工作日，无异议的报县住房和城乡建设局",
          "明确公租房小区专职网格员，每季度入户查看，发现转租、空置的书面上报",
        ],
      },
    },
  },
  {
    key: "burial-reform",
    kind: "supporting",
    category: "民生服务",
    name: "公墓管理和散埋乱葬治理",
    departments: ["县民政局", "县自然资源局"],
    departmentResponsibilities: [
      "#县民政局",
      "编制公墓布点规划，审批公益性公墓，核定墓穴和骨灰格位价格公示内容",
      "对违规建造、出售墓位的责令停止并处罚",
      "#县自然资源局",
      "办理公墓用地手续，对占用耕地建坟的立案查处",
    ],
    townshipResponsibilities: [
      "选址申报农村公益性公墓，明确管护人员，登记安葬信息",
      "劝阻散埋乱葬和豪华墓、活人墓，劝阻无效的2日内报县民政局",
      "清明、冬至期间设置集中祭扫点，引导文明祭扫",
    ],
    local: {
      shiling: {
        townshipResponsibilities: [
          "选址申报农村公益性公墓，明确管护人员，登记安葬信息",
          "在散坟较多的山场设立火种收缴点，引导鲜花祭扫",
          "劝阻毁林建坟和豪华墓、活人墓，劝阻无效的2日内报县民政局",
        ],
      },
      binhe: {
        name: "殡葬服务管理和文明治丧",
        departments: ["县民政局"],
        departmentResponsibilities: [
          "管理殡仪馆和经营性公墓，公布服务项目与收费",
          "查处沿街搭棚治丧中的违规殡葬经营行为",
        ],
        townshipResponsibilities: [
          "引导居民到殡仪馆集中治丧，劝阻在小区、路边搭设灵棚",
          "劝阻沿街抛撒纸钱、焚烧冥币，划定临时祭扫点",
          "发现无照殡葬中介的，拍照记录后报县民政局",
        ],
      },
    },
  },
  {
    key: "stray-dogs",
    kind: "supporting",
    category: "平安法治",
    name: "流浪犬处置和养犬管理",
    only: ["liuxi", "shiling"],
    departments: ["县公安局", "县农业农村局"],
    departmentResponsibilities: [
      "#县公安局",
      "牵头捕捉伤人犬、狂犬，办理犬只伤人案件",
      "组织流浪犬集中收容，公布收容点地址",
      "#县农业农村局",
      "组织犬只狂犬病免疫，发放免疫牌证",
      "指导病犬扑杀和尸体无害化处理",
    ],
    townshipResponsibilities: [
      "登记村内犬只数量，提醒养犬人拴养、打疫苗",
      "接到流浪犬聚集反映，当日查看并报县公安局",
      "为捕捉队伍带路，疏散围观群众",
    ],
    local: {
      shiling: {
        townshipResponsibilities: [
          "登记看家犬、猎犬数量，提醒养犬人拴养、打疫苗",
          "发现流浪犬追咬牛羊或者行人的，当日报县公安局",
          "为捕捉队伍带路，提醒附近村民避让",
        ],
      },
    },
  },
  {
    key: "tenant-registration",
    kind: "supporting",
    category: "平安法治",
    name: "出租房屋和流动人口登记",
    only: ["binhe"],
    departments: ["县公安局"],
    departmentResponsibilities: [
      "受理居住登记，制发居住证",
      "检查出租屋治安状况，对不登记承租人身份的房主依法处罚",
      "每月向街道反馈登记数据差异",
    ],
    townshipResponsibilities: [
      "安排网格员摸清出租房底数，每月比对一次并报县公安局",
      "提醒房主在承租人入住3日内申报",
      "发现群租、改建隔断的，登记门牌后移交",
    ],
  },
  {
    key: "pesticide-packaging",
    kind: "supporting",
    category: "乡村振兴",
    name: "农药包装废弃物回收处置",
    only: ["liuxi", "shiling"],
    departments: ["县农业农村局", "市生态环境局青梧分局"],
    departmentResponsibilities: [
      "县农业农村局布设回收站点，核定回收单价，督促农药店履行回收义务",
      "县农业农村局对随意丢弃农药瓶袋的行为依法处理",
      "市生态环境局青梧分局监督回收物的运输、贮存和最终处置",
    ],
    townshipResponsibilities: [
      "在村口、机耕路旁安放回收箱，指定专人看管称重",
      "每季度将回收台账报县农业农村局",
      "发现沟渠、水塘边成堆丢弃的，3日内组织捡拾清运",
    ],
    local: {
      liuxi: {
        townshipResponsibilities: [
          "在烟田、菜地机耕路旁安放回收箱，指定专人看管称重",
          "每季度将回收台账报县农业农村局",
          "发现沟渠、水塘边成堆丢弃的，3日内组织捡拾清运",
        ],
      },
      shiling: {
        townshipResponsibilities: [
          "在茶园路口安放回收箱，由护林员兼管称重",
          "每季度将回收台账报县农业农村局",
          "发现饮用水源沟谷内丢弃的，24小时内组织捡拾清运",
        ],
      },
    },
  },
  {
    key: "wage-arrears",
    kind: "supporting",
    category: "社会保障",
    name: "工地欠薪处置",
    departments: ["县人力资源和社会保障局", "县住房和城乡建设局", "县公安局"],
    departmentResponsibilities: [
      "#县人力资源和社会保障局",
      "受理欠薪投诉，5个工作日内立案，查实后责令限期支付",
      "将拖欠严重的用人单位列入失信名单并公布",
      "#县住房和城乡建设局",
      "检查工地实名考勤、工资专户和保证金落实情况，约谈总包单位",
      "#县公安局",
      "对涉嫌拒不支付劳动报酬罪的立案侦查，处置讨薪现场过激行为",
    ],
    townshipResponsibilities: [
      "每月排查在建工地用工和工资发放，登记欠薪苗头",
      "接到工人反映，当日到场了解人数、金额，24小时内书面告知县人力资源和社会保障局",
      "组织工人代表与包工头协商，协商结果形成书面记录",
    ],
    local: {
      liuxi: {
        townshipResponsibilities: [
          "每月排察工业园和集镇在建工地用工、工资发放情况，登记欠薪苗头",
          "接到工人反映，当日到场了解人数、金额，24小时内书面告知县人力资源和社会保障局",
          "组织工人代表与包工头协商，协商结果形成书面记录",
        ],
      },
      shiling: {
        townshipResponsibilities: [
          "每月排查公路、水利等小型工程用工和工资发放，登记欠薪苗头",
          "接到工人反映，当日电话核实人数、金额，24小时内书面告知县人力资源和社会保障局",
        ],
      },
    },
  },
  {
    key: "disability-certificate",
    kind: "supporting",
    category: "社会保障",
    name: "残疾人证办理",
    departments: ["县残疾人联合会", "县卫生健康局"],
    departmentResponsibilities: [
      "县残疾人联合会受理申请，收到评定结果后公示5个工作日，制发证件",
      "县残疾人联合会安排对卧床人员上门评残，每季度至少一次",
      "县卫生健康局指定评定医院，监督医师按标准出具等级结论",
    ],
    townshipResponsibilities: [
      "告知办证条件、评定医院和时间，帮助填写申请表",
      "为行动不便人员汇总上门评定需求，报县残疾人联合会",
      "领取证件后3个工作日内送达本人，提醒到期换证",
    ],
    local: {
      shiling: {
        townshipResponsibilities: [
          "告知办证条件和评定医院，帮助填写申请表",
          "每季度统计边远村上门评定需求，安排车辆接送评残医师",
          "由驻村干部代领证件并送到家中，提醒到期换证",
        ],
      },
    },
  },
];
