import { createContext, type ReactNode, use, useContext, useEffect, useMemo, useState } from "react";
import { type Words, zh } from "./zh.ts";

export type Language = "zh" | "en";

interface WordsState {
  readonly words: Words;
  readonly language: Language;
  setLanguage(language: Language): void;
}

const WordsContext = createContext<WordsState>({ words: zh, language: "zh", setLanguage: () => undefined });
const key = "mingze.language";

let english: Promise<Words> | undefined;
const loadEnglish = (): Promise<Words> => {
  english ??= import("./en.ts").then((module) => module.en);
  return english;
};

/** The language that the app speaks; English is loaded when it is asked for. Kept in this browser only. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(key) === "en" ? "en" : "zh"));
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    localStorage.setItem(key, language);
  }, [language]);
  const words = language === "zh" ? zh : use(loadEnglish());
  const state = useMemo(() => ({ words, language, setLanguage }), [words, language]);
  return <WordsContext value={state}>{children}</WordsContext>;
}

export const useWords = (): Words => useContext(WordsContext).words;
export const useLanguage = (): WordsState => useContext(WordsContext);
