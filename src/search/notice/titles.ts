const titled =
  /(?:通知|通告|函|方案|意见|纪要|办法|要点|清单|通报|提示|指标|任务书|责任书|工单|交办单|分工|安排|计划|公告|提醒|细则)(?:[（(][^（）()]*[）)])?$/u;

/** Whether a line ends as titles of official papers do: “关于…的通知”. */
export const endsTitle = (line: string): boolean => titled.test(line);
