import { certaintyNames } from "../../../src/model/certainty.ts";
import type { DutyKind } from "../../../src/model/kind.ts";
import type { RerankFailure } from "../../../src/model/rerank.ts";
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

const failures: Readonly<Record<RerankFailure, string>> = {
  unreachable: "cannot be reached",
  "key-refused": "refuses the key",
  error: "answered with an error",
  late: "did not answer in time",
  malformed: "answered what cannot be understood",
};

export const answerEn: typeof answerZh = {
  label: "Answer",
  several: "Several lists share it, each with its part",
  example: (place: string) =>
    `More than one township was asked; below is ${place}'s list as an example. Others may differ: choose a township to be sure.`,
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
  showFurther: (count) => `Show ${count} more that ${count === 1 ? "is" : "are"} less close`,
  why: "Why this item",
  certainties: certaintyNames.en,
  guess: (line, likely) => `${likely ? "Probably" : "Perhaps"} ${line.charAt(0).toLowerCase()}${line.slice(1)}`,
  unlistedGuess: "Perhaps not in the list",
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
  overturned: (address) =>
    `The first items' order is by ${address}, and another item comes first by it; nobody has measured how often that is right.`,
  notReranked: (address, failure) => `${address} ${failures[failure]}; the order is the usual one.`,
};
