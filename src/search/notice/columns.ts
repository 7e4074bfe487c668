/** What a column of a table of indicators or tasks tells. */
export type ColumnRole = "task" | "measure" | "deadline" | "points" | "rule" | "source" | "charged" | "none";

/** Headings of columns by what they tell; the first that fits counts. */
const headings: readonly (readonly [ColumnRole, RegExp])[] = [
  ["none", /^(?:序号|编号|项次|备注|说明|类别|领域|维度|得分|自评.*|实得分|考核得分)$/u],
  ["points", /分值|权重|分数|满分|标准分|赋分|比重/u],
  [
    "rule",
    /(?:评分|扣分|计分|得分|打分|评价|评定|考核|考评|加减?分).{0,3}(?:标准|办法|细则|方法|方式|依据|规则|说明)|^(?:扣分|加分)项?$/u,
  ],
  ["source", /来源|科室|股室|(?:考核|考评|评价|评分|审核|认定|解释|数据|提供|监测|统计).{0,2}(?:单位|部门|主体)/u],
  ["charged", /(?:责任|牵头|配合|承办|主办|落实|实施).{0,2}(?:单位|部门|主体|人)/u],
  ["deadline", /时限|期限|完成时间|时间要求|时间节点/u],
  ["measure", /目标值?$|指标值|任务(?:数|量)|频次|年度目标|目标任务数|计划数/u],
  ["task", /指标|内容|项目|任务|事项|工作|要求|措施|名称|要点/u],
];
const longestHeading = 10;

/** What the columns under a row of headings tell; undefined where the row is none. */
export function columnsOf(cells: readonly string[]): readonly ColumnRole[] | undefined {
  const roles = cells.map(roleOfHeading);
  const known = roles.filter((role) => role !== undefined).length;
  return known >= 2 && known >= cells.filter((cell) => cell !== "").length * 0.6
    ? roles.map((role) => role ?? "none")
    : undefined;
}

const roleOfHeading = (cell: string): ColumnRole | undefined => {
  const heading = cell.replaceAll(/\s|[（(].*?[）)]/gu, "");
  return heading.length > longestHeading ? undefined : headings.find(([, form]) => form.test(heading))?.[0];
};

const bareNumber = /^[\d.．%％+\-—/／\s]*(?:分|项|个|次)?$/u;
const scored = /[扣加得计减]\d+(?:\.\d+)?分|(?:得|不得|计|满|不计|零)分(?=$|[，。；、）)\s]|的)|(?:扣|加)(?:完|至|减)/u;

/** What a cell tells by itself, in a table without headings or below one that only numbers or names. */
export function roleOfCell(cell: string): ColumnRole {
  if (!/\p{L}/u.test(cell)) return "none";
  if (bareNumber.test(cell)) return "points";
  return scored.test(cell) ? "rule" : "task";
}
