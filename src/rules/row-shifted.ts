import type { DutyItem } from "../model/duty-item.ts";
import { bigrams } from "../text/ngrams.ts";
import type { CheckedList } from "./checked-list.ts";
import { essence } from "./likeness.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** What belongs to a row stands in the row beside it: its own responsibilities share no word with its name, the neighbour's do. */
export const rowShifted = defineRule({
  id: "row-shifted",
  title: "内容错行",
  group: "consistency",
  severity: "warning",
  looksAt: "list",
  messages: {
    shifted: {
      zh: "职责与名称没有共同的词，第 {other} 项的职责却与这个名称相符，疑为错行",
      en: "the responsibilities share no word with the name, those of item {other} do; perhaps they are of another row",
    },
  },
  check(list, report) {
    const rows = list.items.filter(({ kind }) => kind !== "basic");
    rows.forEach((item, i) => {
      const [name] = list.clausesOf(item);
      const words = bigrams(essence(item.name));
      if (!name || words.length < 3 || sharedWith(item, words, list) > 0) return;
      const other = [rows[i - 1], rows[i + 1]].find((row) => row?.kind === item.kind && fits(row, words, list));
      if (other)
        report({ messageId: "shifted", data: { other: other.ordinal ?? "" }, ...passage(name, 0), related: [other] });
    });
  },
});

/** The neighbour's responsibilities hold half of the words, and more of them than its own name does. */
function fits(row: DutyItem, words: readonly string[], list: CheckedList): boolean {
  const held = sharedWith(row, words, list);
  return held >= 2 && held >= words.length / 2 && words.filter((pair) => row.name.includes(pair)).length < held;
}

function sharedWith(item: DutyItem, words: readonly string[], list: CheckedList): number {
  const content = list
    .clausesOf(item)
    .filter(({ field }) => field !== "name")
    .map(({ text }) => text)
    .join("\n");
  return words.filter((pair) => content.includes(pair)).length;
}
