import { distance } from "../text/distance.ts";
import type { Clause } from "./clause.ts";
import { wordsOf } from "./likeness.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

const shortest = 8;

/** A clause stands on the department's side and on the township's: it was copied, and nobody knows whose it is. */
export const clauseOnBothSides = defineRule({
  id: "clause-on-both-sides",
  title: "两侧职责相同",
  group: "consistency",
  severity: "error",
  looksAt: "item",
  messages: {
    both: {
      zh: "这一条同时写在部门职责和乡镇职责中：“{other}”",
      en: "this clause stands on the department's side and on the township's: “{other}”",
    },
  },
  check({ item, list }, report) {
    if (item.kind !== "supporting") return;
    const clauses = list.clausesOf(item).filter(isSentence);
    const side = (field: Clause["field"]): { clause: Clause; words: string }[] =>
      clauses
        .filter((clause) => clause.field === field)
        .map((clause) => ({ clause, words: wordsOf(clause.text, clause.wordsAt) }))
        .filter(({ words }) => words.length >= shortest);
    const theirs = side("departmentResponsibilities");
    for (const { clause, words } of side("townshipResponsibilities")) {
      const copy = theirs.find((other) => isCopy(words, other.words));
      if (copy) report({ messageId: "both", data: { other: copy.words.slice(0, 30) }, ...passage(clause) });
    }
  },
});

/** A heading stands on both sides by design. */
const isSentence = ({ text, last, enumerator }: Clause): boolean =>
  /[。；;]$/u.test(text) || last || (enumerator?.level ?? 0) >= 3;

/** Word for word, or but for a tenth of the characters. */
const isCopy = (one: string, other: string): boolean => {
  const slack = Math.floor(Math.min(one.length, other.length) / 12);
  return one === other || (slack > 0 && distance(one, other, slack) <= slack);
};
