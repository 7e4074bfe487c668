import { describe, expect, test } from "vitest";
import type { Answer, Hit } from "../model/answer.ts";
import { answerRows } from "./answer-table.ts";

const nothing: Answer = {
  verdict: "unsure",
  confidence: 0.456,
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
function row(answer: Partial<Answer>): string[] {
  const [, cells = []] = answerRows(
    [{ id: 1, question: "问" }],
    [{ id: 1, answer: { ...nothing, ...answer }, problem: null }],
  );
  return cells.slice(2);
}

describe("a row of answers", () => {
  test("names one item of each list where several share the matter, a line each", () => {
    expect(row({ verdict: "several", hits: [reclaimed, basic, { ...basic, ordinal: 4 }] })).toEqual([
      "分列几张清单",
      "46%",
      "基本履职事项\n上级部门收回事项",
      "3\n3",
      "管护村道\n评比检查",
      "\n不再开展",
      "《白石县枫林镇基本履职事项清单（示例）》第 3 项，枫林.docx\n《白石县枫林镇上级部门收回事项清单（示例）》第 3 项，枫林.docx",
    ]);
  });
  test("names nobody while it is not certain, but what may be meant", () => {
    expect(row({ hits: [basic], clarify: ["路灯管护", "村道管护"] })).toEqual([
      ...["把握不足", "46%", "", "", "", ""],
      "查了 2 份清单；可能是：路灯管护、村道管护",
    ]);
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
