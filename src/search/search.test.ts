import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, exampleList, listText, readBytes } from "../../tests/tools/lists.ts";
import { bigrams } from "../text/ngrams.ts";
import { planQuestion } from "./plan.ts";
import { rank, verdictOf } from "./rank.ts";
import { searchFields } from "./search-fields.ts";

const { items } = readBytes(bytesOf(listText(exampleList))).reading;
const candidates = items.map((item) => ({ item }));
const holding = new Map<string, number>();
for (const item of items) {
  const tokens = new Set(searchFields(item).flatMap(([, text]) => bigrams(text)));
  for (const token of tokens) holding.set(token, (holding.get(token) ?? 0) + 1);
}
const frequencies = { texts: items.length, holding };
const ask = (question: string) => {
  const plan = planQuestion(question);
  const best = rank(plan, candidates, frequencies);
  return { best, verdict: verdictOf(plan, best[0], frequencies) };
};

describe("ranking", () => {
  test("a word in the name counts more than one in a clause", () => {
    expect(ask("秸秆").best[0]?.candidate.item.id).toBe("supporting-1");
    expect(ask("路灯坏了").best.map(({ candidate }) => candidate.item.id)).toEqual(["basic-3"]);
  });
  test("says which words led there, longest first", () => {
    expect(ask("谁来焚烧秸秆").best[0]?.reasons).toContainEqual({ field: "responsibilities", words: ["焚烧", "秸秆"] });
  });
  test("never ranks an item that shares no word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (question) =>
        ask(question).best.every(({ score, reasons }) => score > 0 && Array.isArray(reasons)),
      ),
    );
  });
});

describe("the verdict", () => {
  test("is the list of the best hit", () => {
    expect([ask("低保怎么申请").verdict, ask("焚烧秸秆").verdict, ask("强制拆除违法建设").verdict]).toEqual([
      "basic",
      "supporting",
      "reclaimed",
    ]);
  });
  test("is unlisted where nothing shares a word", () => expect(ask("卫星发射").verdict).toBe("unlisted"));
  test("is unsure where the words shared are few of the question's", () =>
    expect(ask("手机信号差打电话断断续续宽带也慢移动联通都一样怎么投诉上报").verdict).toBe("unsure"));
});

test("a question is cut at its limit, not refused", () =>
  expect(planQuestion("灯".repeat(5000)).question).toHaveLength(2000));
