import type { Answer, Elsewhere } from "../model/answer.ts";
import { certaintyNames } from "../model/certainty.ts";
import type { Reranked, RerankFailure } from "../model/rerank.ts";
import { kindWord, verdictWord } from "./words.ts";

/** What stands above the hits: the verdict and how sure it is, what was understood, and where an unlisted matter lies. */
export function answerLines(answer: Answer): string[] {
  const { verdict, certainty, hits, editions, understood, ownWords, elsewhere, clarify, reranked } = answer;
  const word = verdict === "unsure" && hits.length === 0 ? "没有找到，但不能断定清单内没有" : verdictWord[verdict];
  const sure = verdict === "unsure" ? "" : `，${certaintyNames.zh[certainty]}`;
  const [first] = understood;
  const like = first?.like ? `，与“${first.like}”相近` : "";
  return [
    `${word}（查了 ${editions} 份清单${sure}）`,
    ...(first && first.share >= leastShare ? [`理解为：${first.name}${like}`] : []),
    ...(ownWords ? [`本单位用语：${ownWords.words}（指“${ownWords.name}”）`] : []),
    ...(reranked ? [rerankedLine(reranked)] : []),
    ...(elsewhere ? [elsewhereLine(elsewhere)] : []),
    ...(clarify.length > 0 ? [`您问的是：${clarify.join("；")}？`] : []),
  ];
}

const failures: Readonly<Record<RerankFailure, string>> = {
  unreachable: "连不上",
  "key-refused": "不接受密钥",
  error: "出错了",
  late: "没有及时应答",
  malformed: "应答看不懂",
};

function rerankedLine({ address, overturned, failure }: Reranked): string {
  if (failure) return `重排：${address} ${failures[failure]}，仍按原来的顺序`;
  const order = `前几项由 ${address} 重排（所问的话已发往该处）`;
  return overturned ? `${order}，第一项与原来不同，未经检验` : order;
}

const leastShare = 0.3;

function elsewhereLine(elsewhere: Elsewhere): string {
  if (elsewhere.type === "matter") return `不是乡镇（街道）的事：${elsewhere.why}`;
  const lists = elsewhere.usual.map((kind) => `《${kindWord[kind]}》`).join("");
  const leads = elsewhere.leads.length > 0 ? `，多由${elsewhere.leads.join("、")}负责` : "";
  return `别处的清单多有“${elsewhere.name}”（${lists}）${leads}`;
}
