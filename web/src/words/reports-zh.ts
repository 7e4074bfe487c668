/** “This answer is wrong”: saying so, and what was said. */
export const reportsZh = {
  wrong: "答得不对？",
  wrongTitle: "这个答案不对",
  wrongLead: "只保存这一项、当时的结论和下面的说明，不保存您问的话。请勿填写个人信息。",
  wrongRemark: "哪里不对（可不填）",
  wrongSend: "提交",
  wrongThanks: "已记下，谢谢",
  reportsTitle: "“答得不对”的反馈",
  reportsNone: "没有待处理的反馈",
  reportsNoneHint: "有人在答案下点“答得不对？”并提交后，会列在这里。",
  reportsVerdict: {
    basic: "答为本级主责",
    supporting: "答为配合",
    reclaimed: "答为已收回",
    several: "答为分列几张清单",
    unlisted: "答为清单内没有",
    unsure: "答为没有把握",
  },
  reportsMore: (left: number) => `再看 ${left} 条`,
  reportsSettle: "处理完毕",
  reportsNoRemark: "没有填写说明",
};
