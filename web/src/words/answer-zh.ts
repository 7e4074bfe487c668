import { certaintyNames } from "../../../src/model/certainty.ts";
import type { DutyKind } from "../../../src/model/kind.ts";
import type { RerankFailure } from "../../../src/model/rerank.ts";
import type { Aspect } from "../data/reasons.ts";

const kinds: Readonly<Record<DutyKind, string>> = { basic: "基本", supporting: "配合", reclaimed: "收回" };
const aspects: Readonly<Record<Aspect, string>> = {
  duties: "所问的事",
  name: "事项名称",
  clauses: "条款内容",
  words: "相同的词",
};

const failures: Readonly<Record<RerankFailure, string>> = {
  unreachable: "连不上",
  "key-refused": "不接受所设的密钥",
  error: "出错了",
  late: "没有及时应答",
  malformed: "的应答看不懂",
};

/** What an answer says beside the item: why this one, which of several, who else has it. */
export const answerZh = {
  label: "答案",
  several: "分列几张清单，各有分工",
  example: (place: string) =>
    `查的不止一个乡镇（街道），下面以${place}的清单为例；别处可能不同，选定乡镇（街道）再查更准。`,
  severalPlaces: "各乡镇（街道）所列的清单不同",
  which: "您问的是哪一件？",
  withChoice: (question: string, choice: string) => `${question}（${choice}）`,
  similar: "相近的事项",
  matterElsewhere: (name: string, why: string) => `所问像是“${name}”，不是乡镇（街道）的职责。${why}`,
  dutyElsewhere: (name: string, lists: readonly DutyKind[], leads: readonly string[]) =>
    [
      `所问像是“${name}”。`,
      lists.length > 0 ? `别处的乡镇（街道）多列在${lists.map((kind) => kinds[kind]).join("、")}清单。` : "",
      leads.length > 0 ? `对应的上级部门一般是${leads.join("、")}。` : "",
    ].join(""),
  showFurther: (count: number) => `显示更多（${count} 项，不太接近）`,
  why: "为什么是这一项",
  certainties: certaintyNames.zh,
  guess: (line: string, likely: boolean) => `${likely ? "可能是" : "也许是"}${line}`,
  unlistedGuess: "清单内可能没有此项",
  howOftenRight: (percent: number, others: boolean) =>
    `这样的回答约 ${percent}% 是对的${others ? "，下面接近的事项也请看一看" : ""}。`,
  certaintyMeans: (percent: number) => `用来检验的问题里，这样的回答约 ${percent}% 是对的。`,
  asked: "您问的",
  understood: "看作",
  likeQuestion: "与这样的问题相近",
  sharedWords: "相同的词",
  noSharedWords: "没有，只是意思相近",
  next: "其次一项",
  isLess: (name: string, shared: readonly string[], aspect: Aspect) =>
    shared.length > 0
      ? `“${name}”同样提到“${shared.join("、")}”，但${aspects[aspect]}不如这一项相近。`
      : `“${name}”与所问没有相同的词，${aspects[aspect]}也不如这一项相近。`,
  isClose: (name: string) => `“${name}”几乎同样相近，请一并看。`,
  sentTo: (address: string) =>
    `重排已开启：所问的话和最接近的几项的文字会发送到 ${address}，由那里排出先后；明责自己不保存、不记录。`,
  reranked: (address: string) => `前几项的先后由 ${address} 排出。`,
  overturned: (address: string) => `前几项的先后由 ${address} 排出，第一项与明责原来的不同；对不对没有检验过。`,
  notReranked: (address: string, failure: RerankFailure) => `${address} ${failures[failure]}，仍按原来的顺序。`,
};
