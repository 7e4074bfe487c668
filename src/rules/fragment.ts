import { passage, passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

const shown = 12;

/** A name or clause that breaks off, or begins in the middle. */
export const fragment = defineRule({
  id: "fragment",
  title: "句子残缺",
  group: "language",
  severity: "error",
  looksAt: "clause",
  messages: {
    end: { zh: "句子没有写完：以“{word}”结尾", en: "the sentence breaks off: it ends in “{word}”" },
    start: { zh: "句子缺了开头：以“{word}”开始", en: "the sentence lacks its beginning: it starts with “{word}”" },
    open: { zh: "“对……”后面没有写做什么", en: "it is not said what is done behind “对…”" },
    inner: { zh: "“{words}”：连接词后面缺了内容", en: "“{words}”: something is missing behind the conjunction" },
  },
  check({ clause }, report) {
    const { text, wordsAt } = clause;
    const words = text.slice(wordsAt).replace(/(?<![。；;，,])[。；;，,]+$/u, "");
    const end = wordsAt + words.length;
    const last =
      /(?:以及|[^协参总饱温平调缓]和|[^普遍波危涉触推以遍]及|[^参赠]与|[、（《“]|并且|或者|不得|[^自缘事理]由|[^认作行成因]为)$/u.exec(
        words,
      );
    if (last)
      report({
        messageId: "end",
        data: { word: words.slice(-1) },
        ...passageAround(clause, [end - 1, end], { before: shown, behind: 0 }),
      });
    const open =
      clause.field === "name" && /^对[^，。；的]*(?:未经|未按|未依法|违反|擅自)[^，。；的]{2,6}$/u.test(words);
    if (open) report({ messageId: "open", ...passage(clause), severity: "hint" });
    const first = /^(?:的|和|及|、|，|；|。|）|》|”|并且|或者|而)(?!谐|解|睦|平|时|会|格|约|美|气|且)/u.exec(words);
    if (first)
      report({
        messageId: "start",
        data: { word: first[0] },
        ...passageAround(clause, [wordsAt, wordsAt + 1], { before: 0, behind: shown }),
      });
    for (const { 0: inner, index } of words.matchAll(
      /[\p{Script=Han}]{1,6}(?:以及|、|并且|[^协参总饱温平调缓共]和|[^普遍波危涉触推以遍所]及)[，。；：]/gu,
    ))
      report({
        messageId: "inner",
        data: { words: inner },
        ...passage(clause, wordsAt + index, wordsAt + index + inner.length),
      });
  },
});
