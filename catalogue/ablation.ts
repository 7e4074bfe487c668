// What each part of the answering adds, on the questions held out: `node catalogue/ablation.ts` prints the table of
// docs/decisions/0016-answers.md. Nothing is fitted here.
import { listedChance, signsOf } from "../src/search/listed.ts";
import { isVague, meantMost } from "../src/search/plan.ts";
import { dutiesSign, type Likeness } from "../src/search/ranking.ts";
import { rankingWeights } from "../src/search/ranking-weights.ts";
import { verdictOf } from "../src/search/verdict.ts";
import type { WeighedText } from "../src/search/weigh.ts";
import { answerOf, compiledKnowledge, type PutQuestion, putQuestions } from "./labelled-questions.ts";

const knowledge = compiledKnowledge();
const { heldOut } = await putQuestions(knowledge);
const listed = heldOut.filter((put) => put.listed);
const answers = listed.map((put) => ({ put, ...answerOf(put, knowledge, put.list.items.length) }));

type Part = "duties" | "name" | "clauses" | "words";
const worthOf = (part: Part, likeness: Likeness): number =>
  part === "duties" ? dutiesSign(likeness.duties) : likeness[part];

/** Shares of questions with a right item first, and among the first five, in an order of a list's items. */
function shares(order: (ranked: readonly WeighedText[]) => readonly WeighedText[]): string {
  const right = [1, 5].map((most) => {
    const found = answers.filter(({ put, ranked }) =>
      order(ranked)
        .slice(0, most)
        .some(({ id }) => (put.grades.get(id) ?? 0) >= 2),
    );
    return (found.length / answers.length).toFixed(3);
  });
  return right.join(" | ");
}

/** Where only some likenesses count. */
const by =
  (...parts: readonly Part[]) =>
  (ranked: readonly WeighedText[]): readonly WeighedText[] => {
    const score = ({ likeness }: WeighedText): number =>
      parts.reduce((sum, part) => sum + rankingWeights[part] * worthOf(part, likeness), 0);
    return ranked.toSorted((a, b) => score(b) - score(a));
  };

console.log(`${heldOut.length} questions held out, ${listed.length} of them with an item\n`);
console.log("| parts | first right | among the first five |\n| --- | --- | --- |");
console.log(`| plain words | ${shares(by("words"))} |`);
console.log(`| standard duties (bank of questions, model, alignment) | ${shares(by("duties"))} |`);
console.log(`| what question and item speak of, by the model | ${shares(by("name", "clauses"))} |`);
console.log(`| words and duties | ${shares(by("words", "duties"))} |`);
console.log(`| all likenesses | ${shares(by("words", "duties", "name", "clauses"))} |`);
console.log(`| and the list that likeliest answers | ${shares((ranked) => ranked)} |`);

const judged = heldOut.map((put) => {
  const { plan, ranked } = answerOf(put, knowledge);
  const chance = listedChance(signsOf(plan, ranked));
  const { verdict } = verdictOf({
    ranked,
    listed: chance,
    vague: isVague(plan),
    meant: meantMost(plan),
    whole: true,
    together: () => true,
  });
  return { put, verdict };
});

const kindsOf = ({ list, grades }: PutQuestion, least: number): Set<string | undefined> =>
  new Set([...grades].filter(([, grade]) => grade >= least).map(([id]) => list.items[id]?.kind));
const share = (some: number, all: number): string => (some / all).toFixed(3);
const ofListed = judged.filter(({ put }) => put.listed);
const ofUnlisted = judged.filter(({ put }) => !put.listed);
const right = ofListed.filter(
  ({ put, verdict }) => kindsOf(put, 3).has(verdict) || (verdict === "several" && kindsOf(put, 2).size > 1),
);
const refused = (all: typeof judged): number => all.filter(({ verdict }) => verdict === "unlisted").length;
console.log(`\nverdict right ${share(right.length, ofListed.length)}`);
console.log(
  `unlisted recognised ${share(refused(ofUnlisted), ofUnlisted.length)}, wrongly refused ${share(refused(ofListed), ofListed.length)}`,
);
