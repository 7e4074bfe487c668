import type { Answer, Hit, Verdict } from "../model/answer.ts";
import type { BatchAnswer, BatchQuestion } from "../model/batch.ts";
import { departmentsOf } from "../model/item-parts.ts";
import { dutyKinds, kindNames } from "../model/kind.ts";
import type { TownshipAnswer } from "../model/township-answers.ts";
import { titleOf } from "./list-table.ts";

const answerHeadings = ["结论", "把握", "清单", "序号", "事项", "牵头/承接部门", "依据"];

const conclusions: Readonly<Record<Verdict, string>> = {
  basic: "本级主责",
  supporting: "上级牵头本级配合",
  reclaimed: "上级已收回",
  several: "分列几张清单",
  unlisted: "清单内没有",
  unsure: "把握不足",
};

/** Questions with their answers in the same order, as rows of words below their headings. */
export function answerRows(questions: readonly BatchQuestion[], answers: readonly BatchAnswer[]): string[][] {
  return [
    ["编号", "问题", ...answerHeadings],
    ...answers.map(({ id, answer, problem }, i) => [
      String(id),
      questions[i]?.question ?? "",
      ...(answer ? answerCells(answer) : ["未能回答", "", "", "", "", "", problem?.messageZh ?? ""]),
    ]),
  ];
}

/** One question's answers by township, as rows of words below their headings. */
export const townshipRows = (answers: readonly TownshipAnswer[]): string[][] => [
  ["县（市、区）", "乡镇（街道）", ...answerHeadings],
  ...answers.map(({ township, answer }) => [township.county ?? "", township.name ?? "", ...answerCells(answer)]),
];

function answerCells(answer: Answer): string[] {
  const named = namedBy(answer);
  const cell = (of: (hit: Hit) => string): string => named.map(of).join("\n");
  return [
    conclusions[answer.verdict],
    `${Math.round(answer.confidence * 100)}%`,
    cell(({ kind }) => kindNames[kind].zh),
    cell(({ ordinal }) => String(ordinal ?? "—")),
    cell(({ item }) => item.name),
    cell(whoOf),
    named.length > 0 ? cell(sourceOf) : withoutItem(answer),
  ];
}

/** The items that a verdict stands on: the best hit of its list, or of each list; none where nobody is to be named. */
function namedBy({ verdict, hits }: Answer): readonly Hit[] {
  if (verdict === "unsure" || verdict === "unlisted") return [];
  const kinds = verdict === "several" ? dutyKinds : [verdict];
  return kinds.flatMap((kind) => hits.find((hit) => hit.kind === kind) ?? []);
}

function whoOf({ item }: Hit): string {
  if (item.kind === "reclaimed" && item.discontinued) return "不再开展";
  return departmentsOf(item).join("、");
}

const sourceOf = ({ kind, ordinal, document, published, ...edition }: Hit): string =>
  `《${titleOf(edition, kind)}》第 ${ordinal ?? "—"} 项，${published ? `${published} 公布，` : ""}${document}`;

function withoutItem({ verdict, editions, elsewhere, clarify }: Answer): string {
  const searched = `查了 ${editions} 份清单`;
  if (verdict === "unsure") return clarify.length > 0 ? `${searched}；可能是：${clarify.join("、")}` : searched;
  if (elsewhere?.type === "matter") return `${searched}；${elsewhere.name}：${elsewhere.why}`;
  return elsewhere && elsewhere.leads.length > 0
    ? `${searched}；${elsewhere.name}一般由${elsewhere.leads.join("、")}牵头`
    : searched;
}
