/** What a schema finds wrong with a request, as far as the Chinese message needs it. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

/** Names of what a request holds, as its senders call it. */
const names: Readonly<Record<string, string>> = {
  question: "问题",
  questions: "问题",
  text: "通知正文",
  township: "乡镇（街道）",
  county: "县（市、区）",
  edition: "版号",
  item: "事项",
  itemId: "事项",
  at: "日期",
  limit: "条数",
  kind: "清单种类",
  category: "事项类别",
  department: "部门",
  words: "筛选文字",
  format: "导出格式",
  remark: "说明",
  verdict: "结论",
  name: "文件名",
};

/** Issues as one Chinese phrase; names that only programs send stay as they are sent. */
export const issuesZh = (issues: readonly Issue[]): string => issues.map(issueZh).join("；");

function issueZh(issue: Issue): string {
  const field = String(issue.path.findLast((step) => typeof step === "string") ?? "");
  return `${names[field] ?? (field || "所发内容")}${wrongWith(issue, field)}`;
}

function wrongWith({ code, origin, maximum, minimum, values, keys }: Issue, field: string): string {
  const unit = origin === "string" ? " 字" : origin === "array" ? " 个" : "";
  if (code === "too_big") return `过${unit === " 字" ? "长" : "大"}，最多 ${maximum}${unit}`;
  if (code === "too_small") return minimum === 1 && unit ? "不能为空" : `过小，至少 ${minimum}${unit}`;
  if (code === "invalid_value") return `只能是：${values?.join("、")}`;
  if (code === "unrecognized_keys") return `里有不认识的项：${keys?.join("、")}`;
  if (field === "at") return "要写成“2025-07-01”这样的日子";
  return "缺少或格式不对";
}
