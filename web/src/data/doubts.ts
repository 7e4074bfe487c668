import type { Finding } from "../../../src/model/finding.ts";
import type { ShownItem } from "../../../src/model/views.ts";
import type { Language } from "../words/words.tsx";

/** What is doubtful about the reading of the item itself. */
export const doubtsOf = ({ item, findings }: Pick<ShownItem, "item" | "findings">): Finding[] =>
  findings.filter(({ about, id }) => about === "reading" && id === item.id);

/** Each doubt once, in the app's language. */
export const doubtWords = (doubts: readonly Finding[], language: Language): string[] => [
  ...new Set(doubts.map(({ message, messageEn }) => (language === "zh" ? message : messageEn))),
];
