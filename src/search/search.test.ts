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
  const { hits, weights } = index.best(plan.tokens, 10);
  const best = hits.flatMap(({ id, score }) => {
    const item = items[id];
    return item ? [{ item, score, reasons: reasonsFor(plan, item) }] : [];
  });
  return { best, verdict: verdictOf({ plan, best: best[0]?.item, weights, whole: true }) };
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

describe("a question that the lists do not hold", () => {
  // Enough neighbours that a word is rare or common as in a true list.
  const names = ["巡查河道", "清运垃圾", "登记低保", "调解纠纷", "管护路灯", "宣传防火", "核查补贴", "排查房屋"];
  const many = names.flatMap((name, i) => [`${name}工作`, `${name}，登记建档，上报第${i}次`]);
  const vectors = many.map((name, id) => ({ id, vector: vectorOf({ kind: "basic", category: null, name }) }));
  const verdict = (question: string, whole = true) => {
    const plan = planQuestion(question);
    const { hits, weights } = new SearchIndex(vectors).best(plan.tokens, 1);
    const name = many[hits[0]?.id ?? -1];
    const best = name === undefined ? undefined : ({ kind: "basic", category: null, name } as const);
    return verdictOf({ plan, best, weights, whole });
  };
  test.each(["量子计算机工作", "河道星空望远镜多少钱", "补贴女朋友买礼物", "工作", "怎么登记结婚彩礼"])(
    "“%s” shares one pair, or only common ones, and is never answered as if it were sure",
    (question) => expect(["unsure", "unlisted"]).toContain(verdict(question)),
  );
  test("everyday questions about what is listed are answered", () => {
    for (const question of ["请问河道谁来巡查", "低保怎么登记", "路灯没人管护", "清运垃圾"])
      expect(verdict(question), question).toBe("basic");
  });
  test("is unlisted only where every list was read wholly", () => {
    expect([verdict("卫星发射"), verdict("卫星发射", false)]).toEqual(["unlisted", "unsure"]);
  });
});

test("a question without the words that it is asked in: what is left decides", () => {
  expect(planQuestion("请问有人在田里烧秸秆怎么办？").tokens).toEqual(["田里", "里烧", "烧秸", "秸秆"]);
  expect(planQuestion("怎么办").tokens).not.toEqual([]);
  expect(planQuestion("灯").onlyCharacters).toBe(true);
  expect(planQuestion("路灯，灯").tokens).toEqual(["路灯"]);
});

test("a question is cut at its limit, not refused", () =>
  expect(planQuestion("灯".repeat(5000)).question).toHaveLength(2000));
