import { expect, test } from "vitest";
import { agreementLine, areAgreed, countVerdicts } from "./agreement.ts";
import type { Verdict } from "./answer.ts";

const of = (...verdicts: Verdict[]) => countVerdicts(verdicts.map((verdict) => ({ answer: { verdict } })));

test("lists contradict one another only where they have a matter on different sides", () => {
  expect(areAgreed(of("supporting", "supporting", "unlisted", "unsure"))).toBe(true);
  expect(areAgreed(of("unlisted", "unlisted"))).toBe(true);
  expect(areAgreed(of("basic", "supporting"))).toBe(false);
  expect(areAgreed(of("several", "basic", "unlisted"))).toBe(false);
});

test.each([
  [of("basic", "basic"), "2 份清单都列为本级主责", "2 lists, all as the township's own"],
  [of("unlisted", "unlisted", "unlisted"), "3 份清单都没有此项", "3 lists, all without it"],
  [of("unlisted"), "1 份清单没有此项", "1 list without it"],
  [
    of("unlisted", "supporting", "unlisted"),
    "3 份清单中，1 份列为上级牵头、本级配合，2 份没有此项",
    "3 lists: 1 as a department's, with the township's help, 2 without it",
  ],
  [
    of("basic", "supporting", "unsure"),
    "3 份清单不一致：1 份列为本级主责，1 份列为上级牵头、本级配合，1 份拿不准",
    "3 lists do not agree: 1 as the township's own, 1 as a department's, with the township's help, 1 not certain",
  ],
])("%j is told truly", (counts, zh, en) => {
  expect([agreementLine(counts, "zh"), agreementLine(counts, "en")]).toEqual([zh, en]);
});
