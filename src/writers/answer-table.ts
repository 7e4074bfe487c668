import { agreementLine, type VerdictCounts } from "../model/agreement.ts";
import type { Answer, Hit, Verdict } from "../model/answer.ts";
import { answering } from "../model/answering.ts";
import type { BatchAnswer, BatchQuestion } from "../model/batch.ts";
import { certaintyNames, percentOf } from "../model/certainty.ts";
import type { Edition } from "../model/edition.ts";
import { leadingOf } from "../model/item-parts.ts";
import { kindNames } from "../model/kind.ts";
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

/** The lists that a question was put to. */
export interface AskedLists {
  readonly editions: readonly Pick<Edition, "township" | "sample">[];
  /** What each of several says by itself; undefined where they were not asked one by one. */
  readonly counts: VerdictCounts | undefined;
}

/** Headings of the rows of answers. */
export const answerHead = ["编号", "问题", "所查清单", ...answerHeadings];

/** A question with its answer, as a row of words. */
export const answerRow = (question: BatchQuestion, { answer, problem }: BatchAnswer, lists: AskedLists): string[] => [
  String(question.id),
  question.question,
  ...(answer
    ? [listsWord(lists, answer), ...answerCells(answer)]
    : ["", "未能回答", "", "", "", "", "", problem?.messageZh ?? ""]),
];

/** Whose list answers: of several, what they say one by one, and whose item stands for them. */
function listsWord({ editions, counts }: AskedLists, answer: Answer): string {
  const [first, second] = editions;
  if (!first || !second) return first ? placeWord(first) : "没有清单";
  const [example] = answering(answer);
  const all = counts ? agreementLine(counts, "zh") : `${editions.length} 份清单，没有逐份比较`;
  return example ? `${all}；以${placeWord(example)}为例` : all;
}

const placeWord = ({ township: { county, name }, sample }: Pick<Edition, "township" | "sample">): string =>
  `${county ?? ""}${name ?? "（未写明乡镇）"}${sample ? "（示例）" : ""}`;

/** One question's answers by township, as rows of words below their headings. */
export const townshipRows = (answers: readonly TownshipAnswer[]): string[][] => [
  ["县（市、区）", "乡镇（街道）", ...answerHeadings],
  ...answers.map(({ township, answer }) => [township.county ?? "", township.name ?? "", ...answerCells(answer)]),
];

function answerCells(answer: Answer): string[] {
  const named = answering(answer);
  const cell = (of: (hit: Hit) => string): string => named.map(of).join("\n");
  return [
    conclusions[answer.verdict],
    answer.verdict === "unsure" ? "" : `${certaintyNames.zh[answer.certainty]}（约${percentOf(answer.confidence)}%）`,
    cell(({ kind }) => kindNames[kind].zh),
    cell(({ ordinal }) => String(ordinal ?? "—")),
    cell(({ item }) => item.name),
    cell(whoOf),
    named.length > 0 ? cell(sourceOf) : withoutItem(answer),
  ];
}

function whoOf({ item }: Hit): string {
  if (item.kind === "reclaimed" && item.discontinued) return "不再开展";
  return leadingOf(item).join("、");
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
