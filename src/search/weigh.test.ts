import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knowledge } from "../app/knowledge.ts";
import type { DutyWords } from "../model/item-parts.ts";
import { dutyKinds } from "../model/kind.ts";
import { planQuestion } from "./plan.ts";
import type { Candidate } from "./search-index.ts";
import { weigh } from "./weigh.ts";

const plan = planQuestion("有人在河边倒垃圾", knowledge());
const likeness = { duties: 0, name: 0, clauses: 0, words: 0, wordsOfAll: 0 };
const candidate = (id: number, score: number): Candidate => ({ id, score, likeness, duties: [] });

const named = (kind: DutyWords["kind"], name: string): DutyWords => {
  if (kind === "basic") return { kind, category: null, name };
  if (kind === "reclaimed") return { kind, category: null, name, handovers: [], discontinued: false };
  const cells = { townshipResponsibilities: "", departmentResponsibilities: "", counterpartDepartments: [] };
  return { kind, category: null, name, ...cells } as DutyWords;
};

describe("candidates", () => {
  const some = fc.array(fc.tuple(fc.constantFrom(...dutyKinds), fc.double({ min: -8, max: 2, noNaN: true })), {
    minLength: 1,
    maxLength: 30,
  });
  test("first stands a text of the list that is likeliest as a whole, then all others by likelihood", () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const words = new Map(drawn.map(([kind], id) => [id, named(kind, "清理河道")]));
        const [first, ...others] = weigh(
          plan,
          drawn.map(([, score], id) => candidate(id, score)),
          words,
        );
        expect(others.length + 1).toBe(drawn.length);
        for (let i = 1; i < others.length; i++)
          expect(others[i - 1]?.likelihood).toBeGreaterThanOrEqual(others[i]?.likelihood ?? Number.NaN);
        const all = [...(first ? [first] : []), ...others].toSorted((a, b) => b.likelihood - a.likelihood).slice(0, 10);
        const sum = (kind: string | undefined): number =>
          all.reduce((whole, text) => whole + (text.words.kind === kind ? text.likelihood : 0), 0);
        for (const kind of dutyKinds) expect(sum(first?.words.kind)).toBeGreaterThanOrEqual(sum(kind));
      }),
    );
  });
  test("where a penalty is asked for, what punishes comes before what does not", () => {
    const words = new Map([named("reclaimed", "清理河道"), named("reclaimed", "对向河道倾倒垃圾的处罚")].entries());
    const of = (question: string): number[] =>
      weigh(planQuestion(question, knowledge()), [candidate(0, 0.1), candidate(1, 0)], words).map(({ id }) => id);
    expect(of("往河里倒垃圾要罚多少钱")).toEqual([1, 0]);
    expect(of("有人在河边倒垃圾")).toEqual([0, 1]);
  });
  test("those without words are left out", () => expect(weigh(plan, [candidate(3, 1)], new Map())).toEqual([]));
});
