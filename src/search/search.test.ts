import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, exampleList, listText, readBytes } from "../../tests/tools/lists.ts";
import { knowledge } from "../app/knowledge.ts";
import type { DutyItem } from "../model/duty-item.ts";
import { bigrams } from "../text/ngrams.ts";
import { elsewhereOf, understoodOf } from "./explain.ts";
import { hashOf } from "./hash.ts";
import { listedChance, signsOf } from "./listed.ts";
import { isVague, meantMost, planQuestion } from "./plan.ts";
import { reasonsFor } from "./reasons.ts";
import { searchFields } from "./search-fields.ts";
import { SearchIndex } from "./search-index.ts";
import { eachEntry, sectionsOf, vectorOf } from "./vector.ts";
import { verdictOf } from "./verdict.ts";
import { weigh } from "./weigh.ts";

const known = knowledge();
const { items } = readBytes(bytesOf(listText(exampleList))).reading;
const index = indexOf(items);

function indexOf(texts: readonly DutyItem[]): SearchIndex {
  return new SearchIndex(texts.map((item, id) => ({ id, vector: vectorOf(item, known) })));
}

function ask(question: string, whole = true) {
  const plan = planQuestion(question, known);
  const ranked = weigh(plan, index.candidates(plan, 10).found, new Map(items.entries()));
  const listed = listedChance(signsOf(plan, ranked));
  return {
    plan,
    ranked,
    ...verdictOf({ ranked, listed, vague: isVague(plan), meant: meantMost(plan), whole, together: () => true }),
  };
}

describe("a vector", () => {
  test("holds each distinct token once, in rising order, with an impact of 1 to 255", () => {
    for (const item of items) {
      const hashes: number[] = [];
      eachEntry(sectionsOf(vectorOf(item, known)).words, (hash, impact) => {
        hashes.push(hash);
        expect(impact).toBeGreaterThanOrEqual(1);
      });
      expect(hashes).toEqual([...new Set(hashes)].toSorted((a, b) => a - b));
      expect(new Set(hashes)).toEqual(new Set(searchFields(item).flatMap(([, text]) => bigrams(text).map(hashOf))));
    }
  });
});

describe("the index", () => {
  const text = fc
    .array(fc.constantFrom("灯", "路", "水", "田", "火", "报", "查"), { minLength: 2, maxLength: 12 })
    .map((signs) => signs.join(""));
  const named = (name: string) => ({ kind: "basic" as const, category: null, name });
  test("shares of words are the same as scoring each text by itself", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), text, (names, question) => {
        const vectors = names.map((name, id) => ({ id: id + 7, vector: vectorOf(named(name), known) }));
        const plan = planQuestion(question, known);
        const { found, weights } = new SearchIndex(vectors).candidates(plan, 50);
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        for (const { id, likeness } of found) {
          const vector = vectors.find((one) => one.id === id)?.vector ?? new Uint8Array();
          const own = plan.tokens.reduce(
            (sum, token, i) => sum + ((weights[i] ?? 0) * impactOf(vector, token)) / 255,
            0,
          );
          expect(likeness.wordsOfAll).toBeCloseTo(own / all, 3);
        }
        for (let i = 1; i < found.length; i++)
          expect(found[i - 1]?.score).toBeGreaterThanOrEqual(found[i]?.score ?? Number.NaN);
      }),
      { numRuns: 30 },
    );
  });
  test("gives no more than asked for, and those the best", () => {
    const vectors = Array.from({ length: 30 }, (_, id) => ({
      id,
      vector: vectorOf(named("修路灯".repeat((id % 7) + 1)), known),
    }));
    const plan = planQuestion("路灯", known);
    const all = new SearchIndex(vectors).candidates(plan, 30).found;
    expect(new SearchIndex(vectors).candidates(plan, 5).found.map(({ score }) => score)).toEqual(
      all.slice(0, 5).map(({ score }) => score),
    );
  });
});

function impactOf(vector: Uint8Array, token: string): number {
  let found = 0;
  eachEntry(sectionsOf(vector).words, (hash, impact) => {
    if (hash === hashOf(token)) found = impact;
  });
  return found;
}

describe("ranking", () => {
  test("finds an item by everyday words that it does not hold", () => {
    const first = (question: string): string | undefined => ask(question).ranked[0]?.words.name;
    expect(first("邻居在地里点火烧麦秆，烟大得很")).toBe(items.find(({ id }) => id === "supporting-1")?.name);
    expect(first("村口的灯黑了半个月")).toBe(items.find(({ id }) => id === "basic-3")?.name);
  });
  test("says which words led there, longest first", () => {
    const { plan, ranked } = ask("谁来焚烧秸秆");
    const first = ranked[0]?.words;
    expect(first && reasonsFor(plan, first)).toContainEqual({ field: "responsibilities", words: ["焚烧", "秸秆"] });
  });
  test("no shared words begin within a word that was asked for", () => {
    const { reading } = readBytes(bytesOf(listText({ basic: ["做好老年人高龄津贴发放"] })));
    const [item] = reading.items;
    const reasons = item && reasonsFor(planQuestion("老人高龄津贴怎么领", known), item);
    expect(reasons?.flatMap(({ words }) => words)).toEqual(["高龄津贴"]);
  });
  test("likelihoods of the candidates sum to one", () => {
    const { ranked } = ask("低保怎么申请");
    expect(ranked.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1, 5);
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
  test("is unlisted for matters of no township, with whom they lie", () => {
    const { plan, verdict } = ask("公交车末班几点");
    expect(verdict).toBe("unlisted");
    expect(elsewhereOf(plan, known)).toMatchObject({ type: "matter" });
  });
  test("is unlisted for a duty that this list lacks, with who mostly leads it", () => {
    const { plan, verdict } = ask("孩子打疫苗漏了一针去哪里补");
    expect(verdict).toBe("unlisted");
    expect(elsewhereOf(plan, known)).toMatchObject({ type: "duty", leads: expect.arrayContaining(["卫生健康局"]) });
  });
  test("is never unlisted where a list was not read wholly", () => {
    expect(ask("手机信号太差打电话断断续续", false).verdict).toBe("unsure");
  });
  test.each(["灯", "我要投诉", "办证", "补贴"])("is unsure of what may mean very many matters: %s", (question) => {
    expect(ask(question).verdict).toBe("unsure");
  });
  test("names who mends, not who punishes, where a thing is broken", () => {
    const penalty = {
      ...(items.find(({ kind }) => kind === "reclaimed") as DutyItem),
      name: "对损坏路灯等照明设施的处罚",
    };
    const lamps = indexOf([penalty]);
    const likely = (question: string): number | undefined => {
      const plan = planQuestion(question, known);
      return weigh(plan, lamps.candidates(plan, 10).found, new Map([[0, penalty]]))[0]?.standing.penalty;
    };
    expect(["路灯坏了", "路灯没人修", "砸路灯罚多少", "路灯几点亮"].map(likely)).toEqual([-1, -1, 1, 0]);
  });
});

describe("what a question may mean", () => {
  test("is told with a like question and the words that led there", () => {
    const plan = planQuestion("老板拖着三个月工资不发", known);
    const [first] = understoodOf(plan, known);
    expect(first?.name).toContain("欠薪");
    expect(first?.like).toMatch(/工资/u);
    expect(first?.words.join("")).toContain("工资");
  });
});
