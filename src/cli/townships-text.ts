import { agreementLine } from "../model/agreement.ts";
import type { Answer } from "../model/answer.ts";
import { answering } from "../model/answering.ts";
import { certaintyNames } from "../model/certainty.ts";
import { leadingOf } from "../model/item-parts.ts";
import type { TownshipAnswers } from "../model/township-answers.ts";
import { table } from "./table.ts";
import { placeWord, verdictWord } from "./words.ts";

/** One question's answers, a line for each township. */
export function townshipsText({ answers, counts }: TownshipAnswers): string {
  if (answers.length === 0) return "库中还没有清单。用 mingze import 文件 导入。";
  const rows = answers.map((one) => [placeWord(one), ...answerCells(one.answer)]);
  return `${table(["乡镇（街道）", "结论", "把握", "事项", "牵头/承接部门"], rows)}\n\n${agreementLine(counts, "zh")}`;
}

function answerCells(answer: Answer): string[] {
  const named = answering(answer);
  return [
    verdictWord[answer.verdict],
    answer.verdict === "unsure" ? "" : certaintyNames.zh[answer.certainty],
    named.map(({ item, itemId }) => `${item.name}（${itemId}）`).join("；"),
    [...new Set(named.flatMap(({ item }) => leadingOf(item)))].join("、"),
  ];
}
