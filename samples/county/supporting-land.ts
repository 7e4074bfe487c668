import type { SampleDuty } from "./sample-duty.ts";

/** Supporting duties, a third of them by subject. */
export const supportingLand: readonly SampleDuty[] = [
  {
    key: "well-drilling",
    kind: "supporting",
    category: "自然资源",
    name: "取水打井管理",
    departments: ["县水利局"],
    departmentResponsibilities: [
      "受理取水许可，现场勘查井位，20个工作日内作出决定",
      "安装并校验取水计量设施，按季度核定取水量",
      "封填报废机井和超采区自备井",
    ],
    townshipResponsibilities: [
      "向打井户说明许可条件，转交申请材料",
      "每季度核对在用机井数量、用途，报县水利局",
      "发现无证施工的钻机，先行劝停并当日通报县水利局",
    ],
    local: {
      shiling: {
        townshipResponsibilities: [
          "向引泉、打井户说明许可条件，转交申请材料",
          "每季度核对柳溪镇在用山泉引水点和机井数量，报县水利局",
          "枯水期调解村组之间的争水矛盾",
        ],
      },
      binhe: {
        name: "自备水井清理和取水管理",
        townshipResponsibilities: [
          "核对宾馆、洗车店、工地自备井，建立清单报县水利局",
          "动员已通自来水的单位关停自备井",
          "发现工地擅自抽排地下水的，拍照取证并当日通报县水利局",
        ],
      },
    },
  },
  {
    key: "geological-hazards",
    kind: "supporting",
    category: "自然资源",
    name: "滑坡、崩塌等地质灾害防范",
    only: ["shiling"],
    departments: ["县自然资源局", "县应急管理局"],
    departmentResponsibilities: [
      "#县自然资源局",
      "聘请技术队伍核定隐患点等级，安装裂缝计、雨量计",
      "实施治理工程和搬迁项目，验收后办理销号",
      "#县应急管理局",
      "险情发生后调派救援力量，拨付转移安置物资",
    ],
    townshipResponsibilities: [
      "为每个隐患点确定监测员，雨天每日查看裂缝并填写记录",
      "收到橙色以上预警，2小时内撤离受威胁住户",
      "动员符合条件的住户申请避险搬迁，代办手续",
    ],
  },
  {
    key: "straw-burning-supporting",
    kind: "supporting",
    category: "生态环保",
    name: "秸秆禁烧管控",
    only: ["shiling", "binhe"],
    departments: ["县农业农村局", "市生态环境局青梧分局"],
    departmentResponsibilities: [
      "县农业农村局推广粉碎还田、收储利用，发放作业补贴",
      "市生态环境局青梧分局通过卫星和高空瞭望锁定火点，15分钟内派发信息，对违法焚烧者处罚",
    ],
    townshipResponsibilities: [
      "收割季节安排村干部、护林员在梯田巡查",
      "收到火点信息后40分钟内到场扑灭，回传照片",
      "动员农户把秸秆用作饲料、垫圈，统计数量报县农业农村局",
    ],
    local: {
      binhe: {
        name: "露天焚烧秸秆、落叶和垃圾管控",
        departments: ["市生态环境局青梧分局", "县综合行政执法局"],
        departmentResponsibilities: [
          "市生态环境局青梧分局通过高空瞭望锁定火点，15分钟内派发信息",
          "县综合行政执法局对建成区焚烧落叶、垃圾的行为调查处罚",
        ],
        townshipResponsibilities: [
          "收到火点信息后20分钟内到场扑灭，回传照片",
          "督促保洁单位日产日清落叶，不得就地焚烧",
          "查明焚烧人的，登记后移交县综合行政执法局",
        ],
      },
    },
  },
  {
    key: "noise-control",
    kind: "supporting",
    category: "生态环保",
    name: "广场舞和建筑施工噪声扰民处理",
    departments: ["县公安局", "县综合行政执法局", "市生态环境局青梧分局"],
    departmentResponsibilities: [
      "#县公安局",
      "对广场舞音响、家庭聚会等社会生活噪声给予警告，拒不改正的处罚",
      "#县综合行政执法局",
      "查处未取得夜间施工证明的工地，核实连续浇筑手续",
      "#市生态环境局青梧分局",
      "按《中华人民共和国噪声污染防治法》开展检测，公布监测结果",
    ],
    townshipResponsibilities: [
      "接到反映后1小时内到场劝调音量，登记时间和地点",
      "与舞队约定每晚结束时间，张贴在场地醒目处",
      "高考、中考前3日通知工地停止夜间作业，违反的报县综合行政执法局",
    ],
    local: {
      liuxi: {
        townshipResponsibilities: [
          "接到反映后2小时内到场劝调音量，登记时间和地点",
          "与集镇舞队、红白喜事乐队约定结束时间",
          "发现工地夜间施工的，劝停后报县综合行政执法局",
        ],
      },
      shiling: {
        name: "文体活动和采石施工噪声扰民处理",
        townshipResponsibilities: [
          "劝导农家旅馆、歌会活动在晚间10时前关闭音响",
          "发现采石、修路工地夜间爆破、破碎的，当日报县综合行政执法局",
        ],
      },
    },
  },
  {
    key: "cooking-fumes",
    kind: "supporting",
    category: "生态环保",
    name: "餐饮油烟扰民治理",
    only: ["binhe"],
    departments: ["县综合行政执法局", "市生态环境局青梧分局", "县市场监督管理局"],
    departmentResponsibilities: [
      "县综合行政执法局查处未装油烟净化器或者停用设备的餐馆",
      "市生态环境局青梧分局委托机构检测油烟浓度，5个工作日内出具报告",
      "县市场监督管理局办照时告知禁设区域，不得在居民楼内登记产生油烟的项目",
    ],
    townshipResponsibilities: [
      "收集居民反映，会同社区上门查看烟道走向",
      "组织店主与楼上住户商定改造办法，7日内回访",
      "两次劝改仍无效的，附照片报县综合行政执法局",
    ],
  },
  {
    key: "illegal-construction",
    kind: "supporting",
    category: "城乡建设",
    name: "违法建设查处",
    departments: ["县自然资源局", "县综合行政执法局"],
    departmentResponsibilities: [
      "#县自然资源局",
      "认定建设行为是否违反规划、是否占用耕地，3个工作日内出具书面意见",
      "#县综合行政执法局",
      "立案调查，责令停工，作出限期拆除决定",
      "制定拆除方案，组织力量实施拆除并验收",
    ],
    townshipResponsibilities: [
      "网格员每周巡查一次，发现打地基、加层的，当场劝停",
      "24小时内将现场照片和当事人信息报县综合行政执法局",
      "拆除当日维护现场秩序，事后监督场地复原",
    ],
    local: {
      binhe: {
        name: "违法搭建查处",
        townshipResponsibilities: [
          "巡查楼顶加盖、露台封闭、一楼开门破墙，发现后当场劝停",
          "督促物业企业禁止违建材料进小区，24小时内报县综合行政执法局",
          "拆除当日疏导围观居民，事后监督场地复原",
        ],
      },
    },
  },
  {
    key: "gas-safety",
    kind: "supporting",
    category: "城乡建设",
    name: "燃气安全检查",
    departments: ["县市场监督管理局", "县消防救援大队", "县住房和城乡建设局"],
    departmentResponsibilities: [
      "县住房和城乡建设局监督燃气企业入户安检，每户每年不少于1次",
      "县市场监督管理局检验气瓶和充装站，查处不合格灶具、软管",
      "县商务局督促餐饮店安装可燃气体报警器",
      "县消防救援大队处置泄漏、爆燃险情，查明起火原因",
    ],
    townshipResponsibilities: [
      "会同燃气企业进门入户宣传，登记拒检住户",
      "对餐馆、学校食堂每月走访一次，看阀门、软管和报警器",
      "闻到异味或接到险情，先疏散人员、切断火源，再报县住房和城乡建设局",
    ],
    local: {
      shiling: {
        townshipResponsibilities: [
          "登记农家旅馆、茶厂瓶装气用量和存放位置",
          "对送气车辆进村情况每月抽看一次，劝阻购买黑气瓶",
          "接到险情，先疏散人员、切断火源，再报县住房和城乡建设局",
        ],
      },
      binhe: {
        townshipResponsibilities: [
          "会同燃气企业和物业入户宣传，张贴拒检住户提醒单",
          "对早夜市、临街餐馆每周走访一次，看阀门、软管和报警器",
          "制止管道上方挖掘施工，先疏散、断火，再报县住房和城乡建设局",
        ],
      },
    },
  },
  {
    key: "stairwell-lights-supporting",
    kind: "supporting",
    category: "城乡建设",
    name: "镇区老旧小区物业和楼道灯维护",
    only: ["liuxi"],
    departments: ["县住房和城乡建设局"],
    departmentResponsibilities: [
      "监督物业服务合同履行，公布服务等级和收费",
      "审核维修资金使用，10个工作日内拨付首款",
      "对无物业小区制定托底维修计划，列入年度项目",
    ],
    townshipResponsibilities: [
      "收集楼道灯、门禁、化粪池损坏情况，每月汇总报县住房和城乡建设局",
      "组织住户表决是否使用维修资金",
      "到场见证维修完工，张贴用款明细",
    ],
  },
  {
    key: "old-estate-renovation",
    kind: "supporting",
    category: "城乡建设",
    name: "老旧小区改造",
    only: ["binhe"],
    departments: ["县住房和城乡建设局", "县财政局"],
    departmentResponsibilities: [
      "县住房和城乡建设局确定改造小区名单，组织设计、招标、施工和验收",
      "县住房和城乡建设局协调水、电、气、通信管线同步入地",
      "县财政局筹集拨付改造资金，审核工程结算",
    ],
    townshipResponsibilities: [
      "入户征求改造意愿，同意户数达标后提出申请",
      "张贴改造方案，收集意见并在10日内汇总反馈",
      "协调拆除占用公共空间的棚架、围栏",
      "张贴改造方案，收集意见并在10日内汇总反馈",
      "改造完成后引导居民选定物业管理方式",
    ],
  },
  {
    key: "street-parking",
    kind: "supporting",
    category: "交通运输",
    name: "道路停车位设置和乱停车治理",
    only: ["binhe"],
    departments: ["县公安局", "县综合行政执法局", "县住房和城乡建设局"],
    departmentResponsibilities: [
      "县公安局施划车行道停车位，处罚违法停车",
      "县综合行政执法局拖移人行道上的废弃车辆，拆除私装地锁",
      "县住房和城乡建设局建设公共停车场，接入空位信息",
    ],
    townshipResponsibilities: [
      "摸清小区周边夜间停车缺口，每年6月前提出增设建议",
      "劝离占用消防通道的车辆，联系不上车主的报县公安局",
      "协商机关、学校车位错时开放",
    ],
  },
];
