// Floors under what is read in labelled clauses. Figures: node tests/labels/print.ts
import { describe, expect, test } from "vitest";
import { stepActions } from "../../src/model/structure.ts";
import { labelledClauses, measures, scoreOf, sets } from "./score.ts";

const of = (set: string) => labelledClauses.filter((clause) => clause.set === set);
const floors = { steps: 0.85, receivers: 0.8, timeLimits: 0.9, actors: 0.8 };

describe("labelled clauses", () => {
  test("there are two hundred at least, half of them held out, each once", () => {
    expect(labelledClauses.length).toBeGreaterThanOrEqual(400);
    expect(Math.abs(of("development").length - of("held-out").length)).toBeLessThan(5);
    expect(Math.abs(of("development-2").length - of("held-out-2").length)).toBeLessThan(5);
    expect(new Set(labelledClauses.map(({ text }) => text)).size).toBe(labelledClauses.length);
  });
  test("labels are of the closed set, and receivers, limits and actors stand in their clause", () => {
    for (const { steps, receivers, timeLimits, actors = [], text } of labelledClauses) {
      expect(stepActions).toEqual(expect.arrayContaining([...steps]));
      for (const printed of [...receivers, ...timeLimits, ...actors]) expect(text).toContain(printed);
    }
  });
  test.each(sets.flatMap((set) => measures.map((measure) => [set, measure] as const)))(
    "%s: %s have a precision of 0.9 at least",
    (set, measure) => {
      const { precision, recall } = scoreOf(of(set), measure);
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(recall).toBeGreaterThanOrEqual(floors[measure]);
    },
  );
});
