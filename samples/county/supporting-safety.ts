import type { SampleDuty } from "./sample-duty.ts";

/** Supporting duties, a third of them by subject. */
export const supportingSafety: readonly SampleDuty[] = [
  {
    key: "cultural-relics",
    kind: "supporting",
    category: "文化和旅游",
    name: "文物巡查保护",
    departments: ["县文化和旅游局", "县公安局"],
    departmentResponsibilities: [
      "县文化和旅游局登记文物点，划定保护范围，安排修缮经费",
      "县文化和旅游局培训文物看护员，按年发放补助",
      "县公安局侦办盗掘、盗窃、损毁文物案件",
    ],
    townshipResponsibilities: [
      "为每处文物点确定看护员，每半月巡查一次并填写日志",
      "发现塌损、盗掘痕迹的，保护现场并立即报县文化和旅游局",
      "施工挖出疑似文物的，通知停工等候勘查",
    ],
    local: {
      liuxi: {
        townshipResponsibilities: [
          "为古石桥、老祠堂确定看护员，每半月巡查一次并填写日志",
          "发现塌损、盗掘痕迹的，保护现场并立即报县文化和旅游局",
          "施工挖出疑似文物的，通知停工等候勘查",
        ],
      },
      shiling: {
        townshipResponsibilities: [
          "安排护林员兼管茶马石阶、岩刻，每月巡查一次",
          "发现盗凿、涂画的，保护现场并立即报县文化和旅游局",
        ],
      },
      binhe: {
        townshipResponsibilities: [
          "为老码头、旧会馆确定看护员，每周巡查一次并填写日志",
          "劝阻在文物建筑旁堆放杂物、搭棚接电",
          "发现险情的，拉设警戒线并立即报县文化和旅游局",
        ],
      },
    },
  },
  {
    key: "farmhouse-inns",
    kind: "supporting",
    category: "文化和旅游",
    name: "农家乐和民宿经营管理",
    only: ["shiling"],
    departments: ["县文化和旅游局", "县市场监督管理局", "县消防救援大队"],
    departmentResponsibilities: [
      "#县文化和旅游局",
      "评定农家乐星级，培训服务人员，受理游客投诉",
      "#县市场监督管理局",
      "核发营业执照和食品经营许可，抽查餐具、食材",
      "#县消防救援大队",
      "指导配备灭火器、逃生绳，抽查木结构客房",
    ],
    townshipResponsibilities: [
      "建立农家乐名册，写明床位、餐位、水源，每季度更新",
      "旺季前逐户提醒食品留样、用电和防山洪事项",
      "发现无证接待或明显隐患的，3日内报县文化和旅游局",
    ],
  },
  {
    key: "vaccination",
    kind: "supporting",
    category: "卫生健康",
    name: "儿童疫苗接种组织动员",
    departments: ["县卫生健康局", "县教育局"],
    departmentResponsibilities: [
      "县卫生健康局设置接种门诊，调配疫苗，处置异常反应",
      "县卫生健康局每月推送漏种儿童名单",
      "县教育局在新生入园入学时查验接种证，登记补种情况",
    ],
    townshipResponsibilities: [
      "按漏种名单逐户通知，10日内回报结果",
      "张贴接种门诊时间，帮助外来儿童建卡",
      "接种日维持秩序，为留守老人带孩子提供便利",
    ],
    local: {
      shiling: {
        townshipResponsibilities: ["按漏种名单逐户通知，15日内回报结果", "每两月约定巡回接种日，安排场地和车辆"],
      },
      binhe: {
        townshipResponsibilities: ["按漏种名单逐户通知，7日内回报结果", "在新建小区和出租屋摸底外来儿童，帮助就近建卡"],
      },
    },
  },
  {
    key: "pregnancy-check",
    kind: "supporting",
    category: "卫生健康",
    name: "免费孕前优生检查动员",
    departments: ["县卫生健康局"],
    departmentResponsibilities: [
      "指定妇幼保健机构提供免费检查，当面告知结果",
      "对高风险夫妇跟踪随访，提供咨询转诊",
      "保护检查者隐私，不得向无关人员透露",
    ],
    townshipResponsibilities: [
      "向新婚和备孕夫妇发放告知单，讲清地点和流程",
      "登记自愿参加人数，每月25日前报县卫生健康局",
    ],
  },
  {
    key: "flood-control",
    kind: "supporting",
    category: "应急管理及消防",
    name: "防汛和内涝应对",
    only: ["liuxi", "binhe"],
    departments: ["县水利局", "县应急管理局", "县气象局"],
    departmentResponsibilities: [
      "#县水利局",
      "检查堤防、水闸、泵站，编制洪水调度方案",
      "#县应急管理局",
      "启动应急响应，调拨冲锋舟、沙袋，统计灾情",
      "#县气象局",
      "滚动发布雨情，红色预警时电话叫应{镇}负责人",
    ],
    townshipResponsibilities: [
      "汛前查看堤段、涵洞、低洼村组，列出隐患清单报县水利局",
      "组建不少于30人的抢险队，备足编织袋、照明灯",
      "达到转移条件时，先转移老幼病残，清点人数后报县应急管理局",
    ],
    local: {
      binhe: {
        name: "城区防汛和内涝应对",
        departments: ["县应急管理局", "县住房和城乡建设局", "县气象局"],
        departmentResponsibilities: [
          "#县应急管理局",
          "启动应急响应，调拨排涝泵车、沙袋，统计灾情",
          "#县住房和城乡建设局",
          "疏通雨水管网，封控积水下穿通道",
          "#县气象局",
          "滚动发布雨情，红色预警时电话叫应街道负责人",
        ],
        townshipResponsibilities: [
          "汛前查看地下车库、低洼院落、临河步道，列出隐患清单报县应急管理局",
          "督促物业备好挡水板、抽水泵",
          "水位超警时关闭亲水平台，劝离游人和夜市摊主",
        ],
      },
    },
  },
  {
    key: "forest-fire-supporting",
    kind: "supporting",
    category: "应急管理及消防",
    name: "林地火灾防范",
    only: ["liuxi", "binhe"],
    departments: ["县林业局", "县应急管理局"],
    departmentResponsibilities: [
      "县林业局确定防火区和禁火期，选聘、考核、发薪给护林员",
      "县林业局查处野外违规用火",
      "县应急管理局统一指挥扑救，调动专业队伍",
    ],
    townshipResponsibilities: [
      "禁火期在入山路口值守，登记进山人员和火种",
      "发现烟点立即报县林业局，疏散附近村民",
      "保障扑火人员饮水、食品和向导",
    ],
    local: {
      binhe: {
        name: "河岸林带和公园火灾防范",
        townshipResponsibilities: ["冬季清理林带枯草，劝阻烧烤、烧纸", "发现烟点立即报县林业局，引导消防车进入"],
      },
    },
  },
  {
    key: "fireworks",
    kind: "supporting",
    category: "应急管理及消防",
    name: "烟花爆竹销售和燃放管理",
    departments: ["县公安局", "县市场监督管理局", "县应急管理局"],
    departmentResponsibilities: [
      "县应急管理局审批零售网点，检查店内存量和安全距离",
      "县公安局查处非法运输、储存和禁放区内燃放",
      "县市场监督管理局抽检产品质量，清查伪劣爆竹",
    ],
    townshipResponsibilities: [
      "春节前在集镇、村口张贴禁放区域和时段",
      "发现路边摊、小卖店私卖的，劝收并报县应急管理局",
      "红白喜事前向主家送达禁放提醒",
    ],
    local: {
      shiling: {
        townshipResponsibilities: ["春节前逐户告知林区全年禁放要求", "发现小卖店私卖的，劝收并报县应急管理局"],
      },
      binhe: {
        townshipResponsibilities: [
          "春节前在小区大门、电梯内张贴全域禁放通告",
          "安排楼栋长除夕、元宵值守劝阻，屡劝不听的报县公安局",
          "督促酒店在预订婚宴时说明禁放规定",
        ],
      },
    },
  },
  {
    key: "ebike-charging-supporting",
    kind: "supporting",
    category: "应急管理及消防",
    name: "电动车充电安全管理",
    only: ["liuxi", "shiling"],
    departments: ["县消防救援大队", "县市场监督管理局"],
    departmentResponsibilities: [
      "县消防救援大队制定充电场所技术要求，处罚室内违规充电",
      "县市场监督管理局查处非法改装和劣质电池、充电器销售",
    ],
    townshipResponsibilities: [
      "清点电动车集中停放点，提出充电桩建设数量",
      "夜间抽看出租屋、店铺，劝阻电池入室",
      "劝阻无效的，登记地址报县消防救援大队",
    ],
    local: {
      shiling: {
        townshipResponsibilities: [
          "劝导村民在屋外空旷处充电，不用接长拖线板",
          "发现改装电池的店铺，登记后报县市场监督管理局",
        ],
      },
    },
  },
  {
    key: "food-stalls-supporting",
    kind: "supporting",
    category: "市场监管",
    name: "食品摊贩备案和检查",
    only: ["shiling"],
    departments: ["县市场监督管理局"],
    departmentResponsibilities: ["办理摊贩备案，发放备案卡", "抽检油炸、卤味等食品，公布不合格名单并处罚"],
    townshipResponsibilities: [
      "统计茶市、庙会摊贩，活动前5日报县市场监督管理局",
      "引导摊贩在指定空地经营，收摊后清扫",
      "接到食物不适反映，留存剩余食品并立即上报",
    ],
  },
  {
    key: "market-day-order",
    kind: "supporting",
    category: "市场监管",
    name: "集市交易秩序和占道经营治理",
    only: ["liuxi"],
    departments: ["县市场监督管理局", "县综合行政执法局", "县公安局"],
    departmentResponsibilities: [
      "#县市场监督管理局",
      "校准集市秤具，处理短斤少两和假冒商品投诉",
      "#县综合行政执法局",
      "清理占用公路、桥面摆摊，处罚屡次占道者",
      "#县公安局",
      "逢集日疏导交通，打击扒窃和强买强卖",
    ],
    townshipResponsibilities: [
      "划分蔬菜、禽畜、农具交易区，逢集日安排不少于4人引导",
      "劝说占道摊主入市经营，不听劝的通知县综合行政执法局",
      "散集后2小时内完成清扫，统计摊位数",
    ],
  },
  {
    key: "off-campus-tutoring",
    kind: "supporting",
    category: "教育培训监管",
    name: "校外培训机构检查",
    departments: ["县教育局", "县市场监督管理局"],
    departmentResponsibilities: [
      "#县教育局",
      "审批学科类和非学科类培训机构，公布白名单",
      "查处无证办学、违规补课，监管预收费账户",
      "#县市场监督管理局",
      "查处虚假广告、价格欺诈和不公平合同条款",
    ],
    townshipResponsibilities: [
      "寒暑假前摸清培训点、托管点位置，报县教育局",
      "接到退费纠纷，引导家长保存合同和付款凭证，2个工作日内转送",
    ],
    local: {
      shiling: {
        townshipResponsibilities: [
          "寒暑假前查看村内是否有临时补习班，有则报县教育局",
          "提醒外出务工家长报班前先查白名单",
        ],
      },
      binhe: {
        townshipResponsibilities: [
          "每月巡看商住楼、居民楼内培训点，发现无牌的3日内报县教育局",
          "接到退费纠纷，引导家长保存合同和付款凭证，2个工作日内转送",
          "发现机构关门失联，登记学员名单并当日上报",
        ],
      },
    },
  },
];
