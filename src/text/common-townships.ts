/** Names, without the unit's word, that many townships of China bear: alone they tell nobody which one is meant. */
const stems = new Set(
  (
    "城关 城厢 城郊 城东 城西 城南 城北 城中 城区 东城 西城 南城 北城 新城 老城 中心 东关 西关 南关 北关 东街 西街 南街 北街 " +
    "东门 西门 南门 北门 东郊 西郊 南郊 北郊 河东 河西 河南 河北 河口 朝阳 东风 红旗 红星 和平 解放 胜利 建设 人民 人民路 " +
    "新华 新华路 文化路 中山 中山路 团结 幸福 光明 前进 向阳 永安 永兴 永和 永乐 太平 太和 安乐 安宁 平安 兴隆 复兴 新兴 " +
    "新民 新建 新安 新市 新街 大河 大桥 石桥 双河 双龙 龙泉 龙潭 龙山 凤凰 青山 金山 白沙 三合 三河 高桥 长安 长兴 马鞍"
  ).split(" "),
);
const unit = /(?:民族乡|街道办事处|街道|苏木|镇|乡)$/u;

/** Whether so many townships bear a name that the county must be known too (城关镇). */
export const isCommonTownship = (name: string): boolean => stems.has(name.replace(unit, ""));
