import type { SampleDuty } from "./sample-duty.ts";

export const supportingDuties: readonly SampleDuty[] = [
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
    departments: ["县住房和城乡建设局", "县市场监督管理局", "县消防救援大队"],
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
    departments: ["县应急管理局", "县公安局", "县市场监督管理局"],
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
