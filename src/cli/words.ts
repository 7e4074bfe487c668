import { fullName } from "../app/editions.ts";
import type { Verdict } from "../model/answer.ts";
import type { Edition, ImportProposal } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import type { DutyKind } from "../model/kind.ts";

/** Short names of the lists, as columns and lines have room for. */
export const kindWord: Readonly<Record<DutyKind, string>> = { basic: "基本", supporting: "配合", reclaimed: "收回" };

export const verdictWord: Readonly<Record<Verdict, string>> = {
  basic: "本级主责",
  supporting: "上级部门牵头，本级配合",
  reclaimed: "已由上级部门收回",
  unlisted: "清单内没有此项",
  unsure: "把握不足，请换个说法或看下面的近似事项",
};

export const placeWord = (edition: Pick<Edition, "township" | "sample">): string =>
  `${edition.sample ? "〔示例〕" : ""}${fullName(edition.township) || "（未写明）"}`;

export const findingLine = (finding: Finding): string => {
  const where = finding.kind ? `${kindWord[finding.kind]}${finding.ordinal ?? ""}` : "";
  return `${finding.about === "reading" ? "读取存疑" : "原文问题"}  ${where}  ${finding.message}`;
};

const becauseWord: Readonly<Record<ImportProposal["because"], string>> = {
  "first-of-township": "该乡镇的第一份清单",
  "same-date": "与已有一版公布日期相同",
  "same-items": "与已有一版内容几乎相同",
  "different-items": "与已有各版内容不同",
  "same-document": "同一个文件",
  "asked-for": "按您的指定",
};

export function proposalWord({ as, edition, because, sharedItems }: ImportProposal): string {
  const share = sharedItems === null ? "" : `，相同事项 ${Math.round(sharedItems * 100)}%`;
  const what = {
    "new-edition": "新的一版",
    "another-reading": `第 ${edition} 版的又一次读取`,
    "already-there": `已在库中（第 ${edition} 版），未重复导入`,
  }[as];
  return `${what}（${becauseWord[because]}${share}）`;
}
