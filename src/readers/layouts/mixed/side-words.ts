/**
 * Words that tell the two sides of a supporting duty apart before a list has taught its own: the department decides,
 * licenses, punishes and guides; the township tells people, looks round, helps and reports. Facts of Chinese
 * administration, not of any list.
 */
const department =
  "负责 牵头 指导 监督管理 主管 统筹 审核 审批 审定 批准 核准 许可 认定 评定 鉴定 查处 行政处罚 立案 执法 处罚 吊销 全县 全市 全区 本行政区域 县域 规划 标准 规范性 制定方案 出台 下发 印发 拨付 下达 验收 颁发 核发 终审 复核 复审 检测 监测预警 技术指导 业务培训 对乡镇 对各乡镇 指导乡镇 乡镇上报 乡镇报送 移送司法 组织专家 审查 备案 资金保障 考核 通报";
const township =
  "上报 配合 协助 报送至 报县 发现 及时报告 劝阻 排查 摸排 巡查 宣传 引导 动员 入户 走访 本辖区 辖区内 本镇 本乡 本街道 镇级 村级 初审 收集 反馈 网格员 信息报送 转移安置 转移群众 公示 初步审核 初核 提交 报告 先期处置 督促村 指导村 村民 群众 张贴 发放资料 台账 申报材料 受理申请 日常";

/** Weight of a text for the department's side, by such words alone. */
export function leaning(text: string): number {
  const count = (words: string): number => words.split(" ").filter((word) => text.includes(word)).length;
  return count(department) - count(township);
}

/** What a township says of itself, and of whom it reports to. */
const ownWords = /本[镇乡]|本街道|[镇乡]级(?!以上)|村民委员会|上报县|报县/u;
/** Right rows hardly lean so far to the other way round, and most swapped ones do. */
const leaningSwapped = -2;

/** Whether what was taken for the department's side reads as the township's, and the other way round. */
export function readSwapped(theirs: string, ours: string): boolean {
  const towards = leaning(theirs) - leaning(ours);
  return towards <= leaningSwapped || (towards <= 0 && ownWords.test(theirs) && !ownWords.test(ours));
}
