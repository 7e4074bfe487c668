/** Categories that the nation's lists share; others occur. They help where a text does not show a column's edge. */
export const usualCategories: ReadonlySet<string> = new Set(
  (
    "党的建设 党群工作 经济发展 民生服务 公共服务 平安法治 平安建设 乡村振兴 农业农村 精神文明建设 社会管理 社会治理 安全稳定 民族宗教 社会保障 自然资源 " +
    "生态环保 生态环境保护 生态环境 城乡建设 城市管理 交通运输 文化和旅游 文化旅游 卫生健康 应急管理及消防 应急管理 市场监管 投资促进 商贸流通 综合政务 " +
    "教育培训监管 教育培训 人民武装 退役军人事务 科技创新 综合执法 边疆安全 对外事务 审批服务 营商环境"
  ).split(" "),
);

const shortestBeginning = 2;

const beginnings: ReadonlySet<string> = new Set(
  [...usualCategories].flatMap((category) =>
    Array.from({ length: Math.max(0, category.length - shortestBeginning) }, (_, i) =>
      category.slice(0, i + shortestBeginning),
    ),
  ),
);

/** Whether a word is the first line of a usual category that its column's width wraps: 精神文明建 of 精神文明建设. */
export const beginsUsualCategory = (word: string): boolean => beginnings.has(word);

const mostLines = 4;

/** How many of the lines below complete a usual category; 0 where none does. */
export function linesOfUsualCategory(word: string, below: readonly string[]): number {
  let joined = word;
  let found = 0;
  for (const [i, line] of below.slice(0, mostLines).entries()) {
    if (!beginnings.has(joined)) break;
    joined += line.trim();
    if (usualCategories.has(joined)) found = i + 1;
  }
  return found;
}
