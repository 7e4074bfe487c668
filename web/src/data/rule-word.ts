import type { Language } from "../words/words.tsx";

/** What a rule is called: its Chinese title; in English its id says it. */
export const ruleWord = (id: string, title: string, language: Language): string =>
  language === "zh" ? title : id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
