import { agreementLine, type VerdictCounts } from "../../../src/model/agreement.ts";

/** What is said of one question over many lists, and of many questions at once. */
export const townshipsZh = {
  open: "逐个乡镇（街道）查",
  title: "各乡镇（街道）",
  agreement: (counts: VerdictCounts) => agreementLine(counts, "zh"),
  columns: { place: "乡镇（街道）", who: "谁负责", item: "事项", certainty: "把握" },
  none: "没有对应的事项",
  download: "下载表格（CSV）",
  batch: "批量查",
  batchLead:
    "放入一份写着问题的表格，拿回一份写着答复的表格：所查清单、结论、把握、清单、序号、事项、牵头或承接部门、依据。",
  batchChoose: "选择表格",
  batchKinds:
    "Excel（.xlsx）或 CSV，首行要有“问题”一栏（“诉求内容”“标题”等也认得），可有“编号”“乡镇”“县”；一次最多 5000 问。",
  batchPrivacy: "表格里的问题不保存、不记录：服务器只在内存里查，答复下载后就没有了。请勿放入姓名、电话等个人信息。",
  batchWhere: "表里没写乡镇（街道）的，查",
  batchBusy: (name: string) => `正在查“${name}”…`,
  batchDone: (name: string) => `已下载“${name}”`,
};
