// Floors under what is read in labelled clauses. Figures: node tests/labels/print.ts
import { describe, expect, test } from "vitest";
import { stepActions } from "../../src/model/structure.ts";
import { labelledClauses, measures, scoreOf } from "./score.ts";

const of = (set: string) => labelledClauses.filter((clause) => clause.set === set);
const floors = { steps: 0.8, receivers: 0.85, timeLimits: 0.9 };

describe("labelled clauses", () => {
  test("there are two hundred at least, half of them held out, each once", () => {
    expect(labelledClauses.length).toBeGreaterThanOrEqual(200);
    expect(Math.abs(of("development").length - of("held-out").length)).toBeLessThan(5);
    expect(new Set(labelledClauses.map(({ text }) => text)).size).toBe(labelledClauses.length);
  });
  test("labels are of the closed set, and receivers and limits stand in their clause", () => {
    for (const { steps, receivers, timeLimits, text } of labelledClauses) {
      expect(stepActions).toEqual(expect.arrayContaining([...steps]));
      for (const printed of [...receivers, ...timeLimits]) expect(text).toContain(printed);
    }
  });
  test.each(["development", "held-out"].flatMap((set) => measures.map((measure) => [set, measure] as const)))(
    "%s: %s have a precision of 0.9 at least",
    (set, measure) => {
      const { precision, recall } = scoreOf(of(set), measure);
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(recall).toBeGreaterThanOrEqual(floors[measure]);
    },
  );
});
