import type { DutyKind } from "../../../src/model/kind.ts";
import type { Certainty } from "../data/certainty.ts";
import type { Aspect } from "../data/reasons.ts";
import type { answerZh } from "./answer-zh.ts";

const kinds: Readonly<Record<DutyKind, string>> = {
  basic: "basic",
  supporting: "supporting",
  reclaimed: "reclaimed",
};
const aspects: Readonly<Record<Aspect, string>> = {
  duties: "its matter",
  name: "its name",
  clauses: "what its clauses say",
  words: "the words in common",
};
const certainties: Readonly<Record<Certainty, string>> = {
  high: "fairly certain",
  fair: "moderately certain",
  low: "not very certain",
};

export const answerEn: typeof answerZh = {
  label: "Answer",
  several: "Several lists share it, each with its part",
  severalPlaces: "Townships have it in different lists",
  which: "Which of these do you mean?",
  withChoice: (question, choice) => `${question}（${choice}）`,
  similar: "Similar items",
  matterElsewhere: (name, why) => `This looks like “${name}”, which is no township's duty. ${why}`,
  dutyElsewhere: (name, lists, leads) =>
    [
      `This looks like “${name}”.`,
      lists.length > 0
        ? ` Townships elsewhere mostly have it as ${lists.map((kind) => kinds[kind]).join(" or ")}.`
        : "",
      leads.length > 0 ? ` The department is usually ${leads.join("、")}.` : "",
    ].join(""),
  why: "Why this item",
  certainties,
  guess: (line, likely) => `${likely ? "Probably" : "Perhaps"} ${line.charAt(0).toLowerCase()}${line.slice(1)}`,
  howOftenRight: (percent, others) =>
    `About ${percent}% of such answers are right${others ? "; please look at the close items below too" : ""}.`,
  certaintyMeans: (percent) => `On questions kept for checking, about ${percent}% of such answers were right.`,
  asked: "You asked",
  understood: "Taken as",
  likeQuestion: "Like this question",
  sharedWords: "Words in common",
  noSharedWords: "None; only the meaning is close",
  next: "Next item",
  isLess: (name, shared, aspect) =>
    shared.length > 0
      ? `“${name}” also says “${shared.join("、")}”, but ${aspects[aspect]} is less close.`
      : `“${name}” has no word in common, and ${aspects[aspect]} is less close.`,
  isClose: (name) => `“${name}” is almost as close; see it too.`,
  sentTo: (address) =>
    `Reranking is on: what is asked and the closest items' words are sent to ${address}, which puts them in order; mingze itself keeps and logs nothing.`,
  reranked: (address) => `The first items' order is by ${address}.`,
  notReranked: (address) => `${address} did not answer in time; the order is the usual one.`,
};
