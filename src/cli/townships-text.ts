import type { Answer } from "../model/answer.ts";
import { departmentsOf } from "../model/item-parts.ts";
import type { TownshipAnswers } from "../model/township-answers.ts";
import { table } from "./table.ts";
import { placeWord, verdictWord } from "./words.ts";

/** One question's answers, a line for each township. */
export function townshipsText({ answers, agree }: TownshipAnswers): string {
  if (answers.length === 0) return "库中还没有清单。用 mingze import 文件 导入。";
  const rows = answers.map((one) => [placeWord(one), verdictWord[one.answer.verdict], ...firstCells(one.answer)]);
  const line = agree ? "各清单结论一致" : "各清单结论不一致";
  return `${table(["乡镇（街道）", "结论", "事项", "牵头/承接部门"], rows)}\n\n${line}`;
}

function firstCells({ verdict, hits }: Answer): string[] {
  const [first] = hits;
  if (!first || verdict === "unsure" || verdict === "unlisted") return ["", ""];
  return [`${first.item.name}（${first.itemId}）`, departmentsOf(first.item).join("、")];
}
