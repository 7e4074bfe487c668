import { expect, test } from "vitest";
import { bytesOf, listText, readBytes } from "../../tests/tools/lists.ts";
import { checkedList } from "./checked-list.ts";
import { passageAround } from "./passage.ts";

const clauseOf = (name: string) => {
  const { reading, source } = readBytes(bytesOf(listText({ basic: [name] })));
  const [clause] = checkedList({ reading, text: source.text }).clauses;
  if (!clause) throw new Error("a list without a clause");
  return clause;
};

test("words at fault are shown among whole words, with what belongs in their place", () => {
  const clause = clauseOf("组织开展路灯管护,清理灌渠");
  expect(passageAround(clause, [8, 9], { before: 3, behind: 3 }, "，")).toMatchObject({
    quote: "路灯管护,清理灌渠",
    fix: "路灯管护，清理灌渠",
    at: { end: expect.any(Number) },
  });
});
test("the number of a clause is never shown with its words", () => {
  const clause = { ...clauseOf("1.清理灌渠"), wordsAt: 2 };
  expect(passageAround(clause, [2, 4], { before: 3, behind: 0 }).quote).toBe("清理");
});
