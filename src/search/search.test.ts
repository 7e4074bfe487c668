import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, exampleList, listText, readBytes } from "../../tests/tools/lists.ts";
import { bigrams } from "../text/ngrams.ts";
import { planQuestion } from "./plan.ts";
import { reasonsFor } from "./reasons.ts";
import { searchFields } from "./search-fields.ts";
import { SearchIndex } from "./search-index.ts";
import { eachToken, hashOf, tokensIn, vectorOf } from "./vector.ts";
import { verdictOf } from "./verdict.ts";

const { items } = readBytes(bytesOf(listText(exampleList))).reading;
const index = new SearchIndex(items.map((item, id) => ({ id, vector: vectorOf(item) })));
const ask = (question: string) => {
  const plan = planQuestion(question);
  const { hits, weight } = index.best(plan.tokens, 10);
  const best = hits.flatMap(({ id, score }) => {
    const item = items[id];
    return item ? [{ item, score, reasons: reasonsFor(plan, item) }] : [];
  });
  return { best, verdict: verdictOf(best[0], weight) };
};

describe("a vector", () => {
  test("holds each distinct token once, in rising order, with an impact of 1 to 255", () => {
    for (const item of items) {
      const hashes: number[] = [];
      eachToken(vectorOf(item), (hash, impact) => {
        hashes.push(hash);
        expect(impact).toBeGreaterThanOrEqual(1);
      });
      expect(hashes).toEqual([...new Set(hashes)].toSorted((a, b) => a - b));
      expect(new Set(hashes)).toEqual(new Set(searchFields(item).flatMap(([, text]) => bigrams(text).map(hashOf))));
      expect(tokensIn(vectorOf(item))).toBe(hashes.length);
    }
  });
});

describe("the index", () => {
  const text = fc
    .array(fc.constantFrom("灯", "路", "水", "田", "火", "报", "查"), { minLength: 2, maxLength: 12 })
    .map((signs) => signs.join(""));
  const item = (name: string) => ({ kind: "basic" as const, category: null, name });
  test("gives the same as scoring each text by itself, best first", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), text, (names, question) => {
        const vectors = names.map((name, id) => ({ id: id + 7, vector: vectorOf(item(name)) }));
        const tokens = planQuestion(question).tokens;
        const { hits } = new SearchIndex(vectors).best(tokens, 50);
        const scores = new Map<number, number>();
        for (const token of tokens) {
          const holders = vectors.filter(({ vector }) => impactOf(vector, token) > 0);
          const rarity = Math.log(1 + (names.length - holders.length + 0.5) / (holders.length + 0.5));
          for (const { id, vector } of holders)
            scores.set(id, (scores.get(id) ?? 0) + (rarity * impactOf(vector, token)) / 255);
        }
        expect(new Set(hits.map(({ id }) => id))).toEqual(new Set(scores.keys()));
        for (const { id, score } of hits) expect(score).toBeCloseTo(scores.get(id) ?? 0, 3);
        for (let i = 1; i < hits.length; i++) expect(hits[i - 1]?.score).toBeGreaterThanOrEqual(hits[i]?.score ?? 0);
      }),
    );
  });
  test("gives no more than asked for, and those the best", () => {
    const vectors = Array.from({ length: 30 }, (_, id) => ({
      id,
      vector: vectorOf(item("修路灯".repeat((id % 7) + 1))),
    }));
    const all = new SearchIndex(vectors).best(["路灯"], 30).hits;
    expect(new SearchIndex(vectors).best(["路灯"], 5).hits.map(({ score }) => score)).toEqual(
      all.slice(0, 5).map(({ score }) => score),
    );
  });
});

function impactOf(vector: Uint8Array, token: string): number {
  let found = 0;
  eachToken(vector, (hash, impact) => {
    if (hash === hashOf(token)) found = impact;
  });
  return found;
}

describe("ranking", () => {
  test("a word in the name counts more than one in a clause", () => {
    expect(ask("秸秆").best[0]?.item.id).toBe("supporting-1");
    expect(ask("路灯坏了").best.map((hit) => hit.item.id)).toEqual(["basic-3"]);
  });
  test("says which words led there, longest first", () => {
    expect(ask("谁来焚烧秸秆").best[0]?.reasons).toContainEqual({ field: "responsibilities", words: ["焚烧", "秸秆"] });
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
