/**
 * Characters that are taken for one another, each of a group for each other: by their shape (recognition, bad print) or
 * by their sound (typing). The groups are ours, from what printed lists are known to mistake.
 */
const byShape = `
困团因囚 己已巳 末未 土士 日曰 干千于 人入 太犬 本术 免兔 侯候 拔拨 析折 治冶 洽恰 清请情晴 特持待 项顶 设没 责贵 货贷 准淮 徒徙 抢枪 暑署 晒洒 竞竟 卷券 粟栗
崇祟 辩辨辫 戌戍戊 壁璧 燥躁操澡 撤撒 拥佣 赔陪培 暴爆瀑 贪贫 砍坎 监盐 盆盒 检捡俭险 管菅 官宫 第弟 历厉 户尸 收改攻 隐稳 逐遂 遗遣 违达 连莲 织职识积 级极吸 缉辑 罚罗 置署
者考 聘骋 育盲 薄簿 被彼披 补扑 裁载栽 规现视 计讨 订钉打 讯迅汛 论伦 访防仿 诊珍 试拭 诚城 说悦脱 课棵裸 财材 践贱 辐福幅 辆俩 述迷 遇偶 里重 量里 镇填 间问闻 阶价 险脸 陆陈
雪雷 震振 须项 预顶 领颂 题提 饲伺 馆官 驻住 驱躯 编骗 宜宣 密蜜 层屋 岗冈 账帐胀 幕墓慕 底低抵 建健 弃奔 强弱 往住 御卸 心必 志忘 态志 惠患 尉慰 戎戒 执热 抗批 技枝 报振
担但 拟似 指捐 按接 损捐 掘握 授接 探深 措借 提堤 插播 援缓 摊难 摸模 支友 故放 政攻 效故 敌故 科料 施旋 旱早 旅族 普晋 暂渐 期朝 杭机 板扳 构购 拒柜 标示 案安 桥侨 梁粱染
检签 值植 楼搂 段般 毋母 求术 汇江 沟构 油抽 注住 流统 测侧则 浇烧 消销 涵函 渔鱼 港巷 滥监 灌罐 灭夹 灾灰 炼练 燃然 牌碑 牧收 物特 犯范 率卒 申甲电 留流 疏流 疫疾 症证 益盖 盗盆 相想
看着 矿旷 码吗 社杜 祥详 票粟 察祭 禁林 秆杆 秸桔 程呈 移侈 符付 策荣 筹等 签检 粉纷 终络 经径 结洁 统充 绩债 续读 维准 综踪 缴邀 耕排 脱说 舍含 药约 荒慌 获荻 畜蓄 虚虑 融隔 衍行
裁戴 触独 誉兴 讲进 译泽 调凋 谋某 质盾 贯惯 贴贻 赌赔 趋超 跟踉 转传 轮论输 轻经 较校 边过 迁迂 返近 迫追 速述 遵尊 避僻 部剖 配酌 酬洲 里野 鉴监 钱线 铺辅 销锁 阅悦 附付 陪赔 限很
集焦 静净 页贝 颁频 养兼 畜富 兽曾 庸痛 垃拉 圾极 乏伐代 役疫 蜀属 屠层 宰幸
`;

const bySound = `
部布 署暑 账帐 查察 座坐 妨防 既即 渡度 安按 迅讯 竞竟 亟急 瞻赡 抚扶 恤血 溯朔 缮膳 葺茸 洽恰 泄泻 驰弛 辍缀 摩磨 煽扇 胁协 辖瞎 籍藉 贯惯 彻澈撤 巡寻循 罗逻 摄射 幅辐 副付 戴带 佩配 截至
至致 候侯 犯范 返反 坚艰 攻功 役疫 属蜀 佣拥 汽气 杆秆 结秸 迫破 侵浸 滥烂 稽嵇 署属 拟疑 履屡 践贱 监鉴 督堵 疏输 障瘴 挪娜 匿逆 溺弱 殴欧 赌堵 邪斜 垦恳 耕梗 蔬疏 灌贯 渠曲 栽裁 植殖 禽擒
养氧 疗辽 诊疹 症证 救究 济挤 赈振 恤恤 抚府 婴英 孕运 盲忙 聋龙 弃气 拐乖 骗片 偿尝 赔陪 垫店 贴帖 补捕 奖将 惩成 诫戒 勉免 惕踢 慎甚 杜肚 绝决 遏恶 遣谴 撤彻 拆折 违围 筑建 搭塔 棚朋 厕侧 粪份
`;

export type ConfusedBy = "shape" | "sound";

const confused = new Map<string, Map<string, ConfusedBy>>();

function learn(groups: string, by: ConfusedBy): void {
  for (const group of groups.split(/\s+/u).filter(Boolean))
    for (const one of group)
      for (const other of group) {
        const others = confused.get(one) ?? new Map<string, ConfusedBy>();
        confused.set(one, others);
        if (one !== other && !others.has(other)) others.set(other, by);
      }
}
learn(bySound, "sound");
learn(byShape, "shape");

const none: ReadonlyMap<string, ConfusedBy> = new Map();

/** Characters that one may have been taken for, and by what. */
export const takenFor = (character: string): ReadonlyMap<string, ConfusedBy> => confused.get(character) ?? none;
