/** The first page below the question. */
export const homeZh = {
  legendTitle: "三张清单，三种责任",
  legend: {
    basic: "乡镇（街道）必须做、负全责",
    supporting: "上级部门牵头，乡镇（街道）配合",
    reclaimed: "上级部门已收回，乡镇（街道）不再承担",
  },
  sampleNote: "现在库里有虚构的示例县，可以放心试用。",
  importOwn: "导入自己的清单",
  loadSample: "先载入示例县试试",
  overviewTitle: "清单库",
  overviewLine: (lists: number, counties: number) => `${counties} 个县（市、区）的 ${lists} 份清单`,
  newest: "最近导入",
  newestFirst: (published: string, items: number) => `公布：${published}，${items} 项`,
  newestReplaces: (published: string, before: number, now: number) =>
    `接替公布于${published}的一版，${before} 项 → ${now} 项`,
  newestReadAgain: "重新读取或校核过",
  doubtful: "读取存疑，待核对",
  doubtfulNote: (unplaced: number, doubts: number) =>
    [unplaced > 0 ? `未归位 ${unplaced} 字` : "", doubts > 0 ? `存疑 ${doubts} 处` : ""].filter(Boolean).join("，"),
  reportsWaiting: (count: number) => `${count} 条“答得不对”的反馈待处理`,
};
