import type { reportsZh } from "./reports-zh.ts";

export const reportsEn: typeof reportsZh = {
  wrong: "Wrong answer?",
  wrongTitle: "This answer is wrong",
  wrongLead: "Only the item, the verdict and your remark are kept, not your question. Please give no personal data.",
  wrongRemark: "What is wrong (optional)",
  wrongSend: "Send",
  wrongThanks: "Noted, thank you",
  reportsTitle: "Answers reported as wrong",
  reportsNone: "No reports are waiting",
  reportsNoneHint: "What people send by “Wrong answer?” below an answer is listed here.",
  reportsVerdict: {
    basic: "answered: the township itself",
    supporting: "answered: supporting",
    reclaimed: "answered: reclaimed",
    several: "answered: shared by several lists",
    unlisted: "answered: not in the list",
    unsure: "answered: not certain",
  },
  reportsMore: (left) => `Show ${left} more`,
  reportsSettle: "Settled",
  reportsNoRemark: "No remark",
};
