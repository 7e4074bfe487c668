import type { HeldDemand, TaskVerdict } from "../../../src/model/notice.ts";

const verdicts: Readonly<Record<TaskVerdict, string>> = {
  "within-basic": "基本履职事项",
  "within-supporting": "配合职责之内",
  beyond: "超出清单职责",
  reclaimed: "上级部门已收回",
  unlisted: "清单未列",
  unsure: "需人工核对",
  partly: "部分超出职责",
};

/** What the page of notices says. */
export const noticeZh = {
  title: "通知对照清单",
  lead: "粘贴通知、考核指标或会议纪要，拆成任务，逐项对照一个乡镇（街道）的清单。",
  label: "通知正文",
  placeholder: "把通知、考核指标或会议纪要的正文粘贴到这里",
  township: "乡镇（街道）",
  chooseTownship: "请选择",
  hold: "对照",
  tooLong: (most: number, length: number) => `上限 ${most} 字，现有 ${length} 字`,
  privacy: "通知不保存、不记录：服务器只在内存里对照，关掉页面就没有了。",
  found: (tasks: number, place: string) => `${tasks} 项任务，对照${place}的清单`,
  progress: (done: number, total: number) => `已对照 ${done} / ${total} 项`,
  columns: { task: "任务", verdict: "认定", basis: "依据（清单原文）", advice: "建议" },
  near: "相近事项：",
  leader: "牵头",
  deadline: "时限",
  indicators: "指标",
  points: "分值",
  rule: "评分标准",
  source: "数据来源",
  townshipFirst: "请先选择乡镇（街道），再对照。",
  others: (count: number) => `另有 ${count} 项任务由其他单位承担，不属本单位`,
  why: ({ why }: HeldDemand) => why,
  open: "打开这一项",
  download: "下载反馈意见（Word 草稿）",
  verdicts,
};
