import { describe, expect, test } from "vitest";
import { countVerdicts } from "../model/agreement.ts";
import type { Answer, Hit } from "../model/answer.ts";
import { type AskedLists, answerRow } from "./answer-table.ts";

const nothing: Answer = {
  verdict: "unsure",
  confidence: 0.456,
  certainty: "fair",
  understood: [],
  ownWords: null,
  reranked: null,
  elsewhere: null,
  clarify: [],
  hits: [],
  editions: 2,
  notes: [],
};
const where = {
  edition: 1,
  township: { name: "枫林镇", county: "白石县", prefecture: null, province: null },
  sample: true,
  published: null,
  document: "枫林.docx",
  score: 0.5,
  likeness: { duties: 0, name: 0, clauses: 0, words: 0 },
  duties: [],
  reasons: [],
};
const words = { ordinal: 3, category: null };
const basic: Hit = {
  ...where,
  ...words,
  itemId: "basic-3",
  kind: "basic",
  item: { ...words, id: "basic-3", kind: "basic", name: "管护村道" },
};
const reclaimed: Hit = {
  ...where,
  ...words,
  itemId: "reclaimed-3",
  kind: "reclaimed",
  item: { ...words, id: "reclaimed-3", kind: "reclaimed", name: "评比检查", handovers: [], discontinued: true },
};

/** The row of one answer, without id and question. */
const rowOf = (answer: Partial<Answer>, lists: AskedLists): string[] =>
  answerRow({ id: 1, question: "问" }, { id: 1, answer: { ...nothing, ...answer }, problem: null }, lists).slice(2);

/** The same by one list, without that list. */
const row = (answer: Partial<Answer>): string[] => rowOf(answer, { editions: [where], counts: undefined }).slice(1);

describe("a row of answers", () => {
  test("names one item of each of two lists where several share the matter, a line each, the likeliest first", () => {
    expect(row({ verdict: "several", hits: [reclaimed, basic, { ...basic, ordinal: 4 }] })).toEqual([
      "分列几张清单",
      "把握一般（约46%）",
      "上级部门收回事项\n基本履职事项",
      "3\n3",
      "评比检查\n管护村道",
      "不再开展\n",
      "《白石县枫林镇上级部门收回事项清单（示例）》第 3 项，枫林.docx\n《白石县枫林镇基本履职事项清单（示例）》第 3 项，枫林.docx",
    ]);
  });
  test("names nobody while it is not certain, but what may be meant", () => {
    expect(row({ hits: [basic], clarify: ["路灯管护", "村道管护"] })).toEqual([
      ...["把握不足", "", "", "", "", ""],
      "查了 2 份清单；可能是：路灯管护、村道管护",
    ]);
  });
  test("says whose list answers, and of several what they say one by one", () => {
    const maple = { ...where, sample: false };
    const lists = [maple, { ...maple, township: { ...where.township, name: "桐山乡" } }];
    const counts = countVerdicts(["basic", "unlisted"].map((verdict) => ({ answer: { verdict } as Answer })));
    const answer = { verdict: "basic", hits: [{ ...basic, sample: false }] } as const;
    const listsOf = (asked: AskedLists) => rowOf(answer, asked)[0];
    expect(listsOf({ editions: [where], counts: undefined })).toBe("白石县枫林镇（示例）");
    expect(listsOf({ editions: lists, counts })).toBe("2 份清单中，1 份列为本级主责，1 份没有此项；以白石县枫林镇为例");
    expect(listsOf({ editions: lists, counts: undefined })).toBe("2 份清单，没有逐份比较；以白石县枫林镇为例");
  });
  test("says with whom an unlisted matter mostly lies", () => {
    const duty = { type: "duty", name: "供热", usual: [], leads: ["住建部门"] } as const;
    const matter = { type: "matter", name: "手机信号", why: "由运营商负责" } as const;
    const saidOf = (elsewhere: Answer["elsewhere"]) => row({ verdict: "unlisted", hits: [basic], elsewhere }).at(-1);
    expect(saidOf(duty)).toBe("查了 2 份清单；供热一般由住建部门牵头");
    expect(saidOf(matter)).toBe("查了 2 份清单；手机信号：由运营商负责");
    expect(saidOf(null)).toBe("查了 2 份清单");
  });
});
