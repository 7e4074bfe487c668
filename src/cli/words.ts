import { fullName } from "../app/place-names.ts";
import type { Verdict } from "../model/answer.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import type { DutyKind } from "../model/kind.ts";

/** Short names of the lists, as columns and lines have room for. */
export const kindWord: Readonly<Record<DutyKind, string>> = { basic: "基本", supporting: "配合", reclaimed: "收回" };

export const verdictWord: Readonly<Record<Verdict, string>> = {
  basic: "本级主责",
  supporting: "上级部门牵头，本级配合",
  reclaimed: "已由上级部门收回",
  several: "分列几张清单，各有分工",
  unlisted: "清单内没有此项",
  unsure: "把握不足，请换个说法或看下面的近似事项",
};

export const placeWord = (edition: Pick<Edition, "township" | "sample">): string =>
  `${edition.sample ? "〔示例〕" : ""}${fullName(edition.township) || "（未写明）"}`;

/** Which lists an edition holds and could not be read; nothing where all were. */
export function unreadLine({ unreadKinds }: Pick<Edition, "unreadKinds">): string[] {
  if (unreadKinds.length === 0) return [];
  return [`《${unreadKinds.map((kind) => kindWord[kind]).join("》《")}》清单没有读入：其中的事项查不到，请看原件`];
}

export const findingLine = (finding: Finding): string => {
  const of = finding.kind ? `${kindWord[finding.kind]}${finding.ordinal ?? ""}` : "";
  const where = finding.id ? `${of}（${finding.id}）` : of;
  return `${finding.about === "reading" ? "读取存疑" : "原文问题"}  ${where}  ${finding.message}`;
};
