// Answers to questions held out, on lists that are not part of the project.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerOf, putQuestions } from "../../catalogue/labelled-questions.ts";
import { knowledge } from "../../src/app/knowledge.ts";
import { listedChance, signsOf } from "../../src/search/listed.ts";
import { meantMost } from "../../src/search/plan.ts";
import { verdictOf } from "../../src/search/verdict.ts";
import { root } from "../tools/folder.ts";

const there = existsSync(join(root, "../shared/lists"));

describe.skipIf(!there)("questions held out", async () => {
  const known = knowledge();
  const { heldOut } = await putQuestions(known);
  const answers = heldOut.map((put) => {
    const { plan, ranked } = answerOf(put, known);
    const listed = listedChance(signsOf(plan, ranked));
    const judged = verdictOf({
      ranked,
      listed,
      vague: false,
      meant: meantMost(plan),
      whole: true,
      together: () => true,
    });
    const grades = ranked.map(({ id }) => put.grades.get(id) ?? 0);
    return { put, grades, ...judged };
  });
  const listed = answers.filter(({ put }) => put.listed);
  const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;

  test("are 300 or more, 60 of them on nothing that the list holds", () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(300);
    expect(heldOut.length - listed.length).toBeGreaterThanOrEqual(60);
  });
  test("find a right item first in seven of ten, and among the first five in seven of eight", () => {
    const right = (most: number) => listed.filter(({ grades }) => grades.slice(0, most).some((grade) => grade >= 2));
    expect(share(right(1), listed)).toBeGreaterThanOrEqual(0.7);
    expect(share(right(5), listed)).toBeGreaterThanOrEqual(0.875);
  });
  test("are told from what is not listed: half of that is recognised, and one in twenty at most wrongly refused", () => {
    const refused = (of: typeof answers) => of.filter(({ verdict }) => verdict === "unlisted");
    expect(share(refused(listed), listed)).toBeLessThanOrEqual(0.05);
    const unlisted = answers.filter(({ put }) => !put.listed);
    expect(share(refused(unlisted), unlisted)).toBeGreaterThanOrEqual(0.5);
  });
  test.each([
    [0, 0.3],
    [0.3, 0.6],
    [0.6, 1.01],
  ])("an item named with a confidence of %s to %s is right about that often", (from, to) => {
    const named = answers.filter(
      ({ verdict, confidence }) => verdict !== "unlisted" && confidence >= from && confidence < to,
    );
    const right = named.filter(({ grades }) => (grades[0] ?? 0) >= 2);
    const mean = named.reduce((sum, { confidence }) => sum + confidence, 0) / named.length;
    expect(Math.abs(share(right, named) - mean)).toBeLessThanOrEqual(0.2);
  });
});
