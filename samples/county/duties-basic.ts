import type { SampleDuty } from "./sample-duty.ts";

export const basicDuties: readonly SampleDuty[] = [
  {
    key: "party-members",
    kind: "basic",
    category: "党的建设",
    name: "负责党员发展全过程管理，按年度计划培养入党积极分子，办理政治审查、公示和转正手续，抓好党员日常教育、组织关系接转和党费收缴",
  },
  {
    key: "committee-election",
    kind: "basic",
    category: "党的建设",
    name: "组织村（居）民委员会换届，成立选举工作班子，审核选民登记，公开投票计票，受理选举争议，办好新老班子交接",
    local: {
      binhe: {
        name: "组织社区居民委员会换届，成立选举工作班子，按居住时间审核新建小区选民登记，公开投票计票，受理选举争议，办好新老班子交接",
      },
    },
  },
  {
    key: "statistics-survey",
    kind: "basic",
    category: "经济发展",
    name: "承担人口、经济、农业普查和住户收支、粮食产量抽样调查的入户登记，管理调查员队伍，对源头数据真实性负责",
    local: {
      binhe: {
        name: "承担人口、经济普查和住户收支、劳动力抽样调查的入户登记，管理调查员队伍，对源头数据真实性负责",
      },
    },
  },
  {
    key: "business-help",
    kind: "basic",
    category: "经济发展",
    name: "建立辖区经营主体走访台账，帮办用地、用电、贷款等诉求，能办的5个工作日内答复，办不了的转送主管部门并跟踪回告",
    local: {
      liuxi: {
        name: "建立工业园企业和镇区商户走访台账，帮办用工、用电、贷款等诉求，能办的5个工作日内答复，办不了的转送主管部门并跟踪回告",
      },
      shiling: {
        name: "建立茶厂、合作社走访台账，帮办用地、物流、贷款等诉求，能办的5个工作日内答复，办不了的转送主管部门并跟踪回告",
      },
      binhe: {
        name: "建立沿街商户和楼宇企业走访台账，帮办证照、招工、停车等诉求，能办的5个工作日内答复，办不了的转送主管部门并跟踪回告",
      },
    },
  },
  {
    key: "low-income-relief",
    kind: "basic",
    category: "民生服务",
    name: "受理最低生活保障和特困供养申请，会同村（社区）入户核查，按委托权限审核确认，公示7个工作日，逐季复核在保家庭并及时增退",
  },
  {
    key: "temporary-relief",
    kind: "basic",
    category: "民生服务",
    name: "受理因火灾、重病、事故等突发困难提出的临时救助申请，小额救助3个工作日内审批发放，超出本{镇}权限的附调查材料转报",
    local: {
      shiling: {
        name: "受理因火灾、山洪、重病、事故等突发困难提出的临时救助申请，小额救助3个工作日内审批发放，道路中断时先救助后补手续",
      },
    },
  },
  {
    key: "old-age-allowance",
    kind: "basic",
    category: "民生服务",
    name: "受理年满80周岁老人的高龄津贴申请，每月更新发放名册，每季度核对健在情况，对去世、迁出的次月停发",
  },
  {
    key: "lone-elderly",
    kind: "basic",
    category: "民生服务",
    name: "建立独居、空巢、失能老人名册，安排网格员每周至少探访一次，登记紧急联系人，发现异常立即联系家属并帮助送医",
    local: {
      shiling: {
        name: "建立独居、空巢、失能老人名册，安排包片干部每周至少探访一次偏远自然村老人，冬季查看取暖用火，发现异常立即联系家属并帮助送医",
      },
      binhe: {
        name: "建立独居、空巢、失能老人名册，安排楼栋长每周至少敲门探访一次，推广一键呼叫设备，发现异常立即联系家属并帮助送医",
      },
    },
  },
  {
    key: "mediation",
    kind: "basic",
    category: "平安法治",
    name: "排查调处邻里、婚姻家庭、山林水利、通行采光等矛盾，一般纠纷15日内调结，调解不成的引导当事人仲裁或者诉讼",
    local: {
      binhe: {
        name: "排查调处邻里漏水、停车占位、宠物扰民、家庭赡养等矛盾，一般纠纷15日内调结，调解不成的引导当事人仲裁或者诉讼",
      },
    },
  },
  {
    key: "land-transfer",
    kind: "basic",
    category: "乡村振兴",
    name: "登记土地经营权流转合同，提示价款和期限风险，调解租金拖欠、地界不清、到期不还等土地流转纠纷",
    only: ["liuxi", "shiling"],
  },
  {
    key: "animal-epidemic",
    kind: "basic",
    category: "乡村振兴",
    name: "组织村级防疫员开展春秋两季畜禽强制免疫，建立养殖户防疫档案，指导养殖户将病死畜禽送交集中处理点，制止随意丢弃",
    only: ["liuxi", "shiling"],
    local: {
      shiling: {
        name: "组织村级防疫员开展春秋两季牛羊、土鸡等畜禽强制免疫，建立散养户防疫档案，病死畜禽就近深埋并登记，制止随意丢弃",
      },
    },
  },
  {
    key: "tobacco-growing",
    kind: "basic",
    category: "乡村振兴",
    name: "落实烤烟种植合同，统筹育苗棚和烤房调度，协调烟农用工、用煤和灾后补损，稳定烟农收入",
    only: ["liuxi"],
  },
  {
    key: "tea-growing",
    kind: "basic",
    category: "乡村振兴",
    name: "扶持高山老茶园改造，推广绿色防控和机械采摘，设立春茶鲜叶交易点，维护石岭茶标识使用秩序",
    only: ["shiling"],
  },
  {
    key: "rural-customs",
    kind: "basic",
    category: "精神文明建设",
    name: "指导修订村规民约（居民公约），支持红白理事会议事，倡导婚事新办、丧事简办，劝阻高价彩礼和攀比宴席",
    local: {
      binhe: {
        name: "指导修订居民公约，组织楼院议事和邻里节，倡导婚事新办、丧事简办，劝阻占道设宴和高空抛物等不文明行为",
      },
    },
  },
  {
    key: "owners-committees",
    kind: "basic",
    category: "社会管理",
    name: "指导小区召开业主大会、选举业主委员会，督促物业服务企业按时交接，调处物业费、公共收益和车位争议",
    only: ["binhe"],
  },
  {
    key: "employment-training",
    kind: "basic",
    category: "社会保障",
    name: "登记劳动者就业失业状况和培训意愿，组织报名参加技能培训，推送招工信息，帮助零就业家庭至少一人上岗",
    local: {
      shiling: {
        name: "登记劳动者外出务工状况和培训意愿，组织报名参加制茶、电焊等技能培训，推送招工信息，帮助零就业家庭至少一人上岗",
      },
    },
  },
  {
    key: "medical-insurance",
    kind: "basic",
    category: "社会保障",
    name: "动员居民按期参加城乡居民医保，代办参保登记、信息更正和异地就医备案，对低保户、脱贫户漏保情况逐户核实",
  },
  {
    key: "veterans",
    kind: "basic",
    category: "社会保障",
    name: "为退役军人和优抚对象采集信息、悬挂光荣牌，受理优待证和困难援助申请，节日走访慰问，对诉求逐件回复",
  },
  {
    key: "homestead-approval",
    kind: "basic",
    category: "自然资源",
    name: "审批农村宅基地用地和建房申请，选址踏勘、开工放线、竣工核验均到现场，符合条件的20个工作日内核发批准书并归档",
    only: ["liuxi", "shiling"],
    local: {
      shiling: {
        name: "审批农村宅基地用地和建房申请，选址时避开滑坡、山洪危险区，开工放线、竣工核验均到现场，核发批准书并归档",
      },
    },
  },
  {
    key: "river-chief",
    kind: "basic",
    category: "生态环保",
    name: "落实{镇}、村两级河长制，每月巡河不少于2次，清理水面漂浮物和岸边垃圾，制止倾倒、侵占河道行为，重大问题当日上报",
    local: {
      shiling: {
        name: "落实乡、村两级河长制，每月巡查溪沟、山塘不少于2次，清理枯枝漂浮物和岸边垃圾，制止电鱼毒鱼、倾倒废渣，重大问题当日上报",
      },
      binhe: {
        name: "落实街道、社区两级河长制，每周巡查临河步道和雨水口1次，清理水面漂浮物，劝阻违规垂钓、洗车排污，重大问题当日上报",
      },
    },
  },
  {
    key: "living-environment",
    kind: "basic",
    category: "生态环保",
    name: "组织村庄清洁日活动和生活垃圾分类收集，管护公共厕所、垃圾屋，评比庭院卫生，整治粪污乱排和柴草乱堆",
    local: {
      binhe: {
        name: "组织小区生活垃圾定时定点分类投放，管护公共厕所、垃圾屋，清理楼道堆物、小广告和卫生死角，每月评比一次",
      },
    },
  },
  {
    key: "straw-burning",
    kind: "basic",
    category: "生态环保",
    name: "划定秸秆禁烧网格，夏收秋收期间昼夜巡查，扑灭零星火点，推广秸秆还田和打捆离田，对首次违反的当面劝导并登记",
    only: ["liuxi"],
  },
  {
    key: "house-safety",
    kind: "basic",
    category: "城乡建设",
    name: "逐栋排查自建房和经营用房安全隐患，建立一房一档，督促危房停用、撤人、封门，对疑似危房联系专业机构鉴定",
  },
  {
    key: "stairwell-lights",
    kind: "basic",
    category: "城乡建设",
    name: "解决无物业老旧小区楼道灯、下水道、单元门损坏问题，组织住户商定维修办法，小额维修7日内完成，费用收支张榜公布",
    only: ["binhe"],
  },
  {
    key: "street-vending",
    kind: "basic",
    category: "城乡建设",
    name: "管理背街小巷占道经营和门前堆物，划设便民摆摊区，先教育劝离，屡劝不改的固定证据后移交执法队伍",
    only: ["binhe"],
  },
  {
    key: "village-roads",
    kind: "basic",
    category: "交通运输",
    name: "村道日常养护，组织护路员清扫路面、疏通边沟，小型水毁7日内修复，危险路段设置警示标志",
    only: ["liuxi", "shiling"],
    local: { shiling: { name: "村道日常养护和水毁修复" } },
  },
  {
    key: "culture-venues",
    kind: "basic",
    category: "文化和旅游",
    name: "管好文化站、村（社区）活动室和健身器材，公布免费开放时间，组织地方戏、读书会和节庆文体活动",
    local: {
      shiling: {
        name: "管好文化站、村活动室和健身器材，公布免费开放时间，组织采茶歌会、山歌传唱和节庆文体活动",
      },
      binhe: {
        name: "管好文化站、社区活动室和健身器材，公布免费开放时间，为广场舞队划定场地和时段，组织读书会和节庆文体活动",
      },
    },
  },
  {
    key: "fire-inspection",
    kind: "basic",
    category: "应急管理及消防",
    name: "开展日常消防检查，每季度把小商铺、小餐馆、出租屋、养老托幼场所查一遍，当场清除堵占通道，逾期不改的移送消防救援机构",
    local: {
      shiling: {
        name: "开展日常消防检查，每季度把木结构连片村寨、茶厂、农家旅馆查一遍，督促改造老旧电线，逾期不改的移送消防救援机构",
      },
    },
  },
  {
    key: "forest-fire",
    kind: "basic",
    category: "应急管理及消防",
    name: "负责森林防火，聘用和考核护林员，防火期设卡登记火种、巡山瞭望，组织半专业扑火队处置初发火情，管住烧荒、上坟用火",
    only: ["shiling"],
  },
  {
    key: "flash-flood",
    kind: "basic",
    category: "应急管理及消防",
    name: "负责山洪和防汛群测群防，划定沿沟危险区，明确每户转移责任人，备齐铜锣和手摇警报器，强降雨来临前组织转移安置",
    only: ["shiling"],
  },
  {
    key: "ebike-charging",
    kind: "basic",
    category: "应急管理及消防",
    name: "选址建设小区电动自行车集中充电棚，巡查飞线充电和电池上楼，劝导不改的在单元门公示并移送消防救援机构",
    only: ["binhe"],
  },
  {
    key: "food-stalls",
    kind: "basic",
    category: "市场监管",
    name: "办理食品摊贩备案，3个工作日内发放备案卡，划定经营地点和时段，查看健康证明和进货票据，违法线索移送市场监管部门",
    only: ["liuxi", "binhe"],
    local: {
      liuxi: {
        name: "办理集市食品摊贩备案，3个工作日内发放备案卡，划定逢集摆摊地点，查看健康证明和进货票据，违法线索移送市场监管部门",
      },
    },
  },
  {
    key: "night-market",
    kind: "basic",
    category: "市场监管",
    name: "管理早夜市，公示营业时段、摊位数量和收费标准，组织收摊后清扫油污，检查摊位用电用气",
    only: ["binhe"],
  },
  {
    key: "hotline-orders",
    kind: "basic",
    category: "综合政务",
    name: "承办12345热线工单，1个工作日内联系诉求人，一般诉求5个工作日内办结回复，不属本{镇}职责的写明理由退回改派",
  },
  {
    key: "government-disclosure",
    kind: "basic",
    category: "综合政务",
    name: "主动公开财政收支、惠民补贴、救助名单等政务信息，收到公开申请后20个工作日内答复，更新便民大厅公开栏",
  },
  {
    key: "archives",
    kind: "basic",
    category: "综合政务",
    name: "收集整理本{镇}文书、会计、项目和声像档案，指导村（社区）建档，到期移交县档案馆，为群众查档提供便利",
  },
];
