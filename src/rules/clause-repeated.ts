import type { Clause } from "./clause.ts";
import { wordsOf } from "./likeness.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

const shortest = 6;

/** A cell says the same clause twice, in the same section. */
export const clauseRepeated = defineRule({
  id: "clause-repeated",
  title: "条款重复",
  group: "consistency",
  severity: "error",
  looksAt: "item",
  messages: {
    repeated: { zh: "这一条与上文重复", en: "this clause stands above already" },
  },
  check({ item, list }, report) {
    const seen = new Set<string>();
    for (const clause of list.clausesOf(item)) {
      const words = wordsOf(clause.text, clause.wordsAt);
      if (opensSection(clause)) {
        seen.clear();
        continue;
      }
      if (words.length < shortest) continue;
      const key = `${clause.field} ${clause.handover ?? ""} ${words}`;
      if (seen.has(key)) report({ messageId: "repeated", ...passage(clause) });
      seen.add(key);
    }
  },
});

/** “一、…”, “县公安局：”, or a line without a closing mark: what follows may say again what another section says. */
const opensSection = ({ text, enumerator, field, last }: Clause): boolean =>
  field !== "name" && !last && ((enumerator?.level ?? 9) <= 2 || !/[。；;，]$/u.test(text));
