import { expect, test } from "vitest";
import { plantedScores } from "./planted.ts";

test("of the planted slips seven of ten are found, and what is more than a hint is right nine times of ten", () => {
  const scores = plantedScores();
  const sum = (count: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  const slips = sum((score) => score.slips.length);
  expect(slips).toBeGreaterThanOrEqual(99);
  expect(1 - sum((score) => score.missed.length) / slips).toBeGreaterThanOrEqual(0.7);
  expect(1 - sum((score) => score.wrong.length) / sum((score) => score.firm.length)).toBeGreaterThanOrEqual(0.9);
});
