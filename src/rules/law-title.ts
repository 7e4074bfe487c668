import { distance } from "../text/distance.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";
import { knownLaws } from "./words/known-laws.ts";

const laws = new Map(knownLaws.map((law) => [law.title, law]));

/** A cited law whose title is almost a known one's, or that the table does not hold. */
export const lawTitle = defineRule({
  id: "law-title",
  title: "法规名称",
  group: "law",
  severity: "hint",
  yieldsTo: ["wrong-character"],
  looksAt: "clause",
  messages: {
    almost: {
      zh: "《{printed}》疑为《{title}》之误（{source}，{date}）",
      en: "“{printed}” is almost “{title}” ({date})",
    },
    unknown: {
      zh: "《{printed}》不在已核对的法规表中，请核对名称和时效",
      en: "“{printed}” is not in the table of checked laws; verify its title and that it is in force",
    },
  },
  check({ clause }, report) {
    for (const { 1: printed = "", index } of clause.text.matchAll(/《([^《》]{3,60}?)》/gu)) {
      const title = printed.replace(/^中华人民共和国|[（(][^）)]*[）)]/gu, "");
      if (!/(?:法|法典|条例|办法)$/u.test(title) || laws.has(title)) continue;
      const near = knownLaws.find((known) => isAlmost(title, known.title));
      const words = passage(clause, index, index + printed.length + 2);
      if (near) report({ messageId: "almost", data: { printed, ...near }, ...words, severity: "warning" });
      else report({ messageId: "unknown", data: { printed }, ...words });
    }
  },
});

/** One character differs, two of a long title, or the printed one lacks two: 治安处罚法. A 办法 is no 条例. */
function isAlmost(printed: string, known: string): boolean {
  if (known.length < 4 || kindOf(printed) !== kindOf(known)) return false;
  const slack = Math.min(printed.length, known.length) >= 8 ? 2 : 1;
  if (distance(known, printed, slack) <= slack) return true;
  const lacking = known.length - printed.length;
  return printed.length >= 4 && lacking > 0 && lacking <= 2 && isWithin(printed, known);
}

const kindOf = (title: string): string => /条例|办法|法典|法/u.exec(title.slice(-2))?.[0] ?? "";

/** Whether the characters stand in the title in the same order, others between them. */
function isWithin(characters: string, title: string): boolean {
  let at = 0;
  for (const character of title) if (character === characters.charAt(at)) at++;
  return at === characters.length;
}
