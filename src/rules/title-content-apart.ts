import { bigrams } from "../text/ngrams.ts";
import { essence } from "./likeness.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** The responsibilities share no word with the name: the cell may belong to another row. */
export const titleContentApart = defineRule({
  id: "title-content-apart",
  title: "名称与内容不符",
  group: "consistency",
  severity: "hint",
  onRequest: true,
  looksAt: "item",
  messages: {
    apart: {
      zh: "事项名称与职责内容没有共同的词，疑为错行",
      en: "name and responsibilities share no word; perhaps of another row",
    },
  },
  check({ item, list }, report) {
    if (item.kind === "basic") return;
    const [name, ...clauses] = list.clausesOf(item);
    const content = clauses.map(({ text }) => text).join("\n");
    const words = bigrams(essence(item.name));
    if (!name || words.length < 4 || content.length < 30) return;
    if (!words.some((pair) => content.includes(pair))) report({ messageId: "apart", ...passage(name, 0) });
  },
});
