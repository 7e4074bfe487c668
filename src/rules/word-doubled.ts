import { passage } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { segmentsOf } from "./words/segment.ts";

/** A word or a character was written twice: 工工作, 开展开展. */
export const wordDoubled = defineRule({
  id: "word-doubled",
  group: "language",
  severity: "error",
  looksAt: "clause",
  messages: {
    doubled: { zh: "“{words}”重复", en: "“{words}” stands twice" },
  },
  check({ clause }, report) {
    const { text } = clause;
    for (const { 0: twice, 1: words = "", index } of text.matchAll(/([\p{Script=Han}]{1,6}?)\1/gu)) {
      if (words.length === 1 ? isUsual(text, index) : meansTwo(text, index, words)) continue;
      const end = Math.min(text.length, index + twice.length + 3);
      report({
        messageId: "doubled",
        data: { words },
        ...passage(clause, Math.max(0, index - 3), end),
        fix: text.slice(Math.max(0, index - 3), index) + words + text.slice(index + twice.length, end),
      });
    }
  },
});

const reduplicated = new Set("常人家层处时天件事个户村月年步刚渐往仅稍代多慢好妈爸宝星太种样项次条点处级组团户乡县");

/** 层层, or the end of one word and the beginning of the next: 管理|理论. */
function isUsual(text: string, index: number): boolean {
  if (reduplicated.has(text.charAt(index))) return true;
  return segmentsOf(text).some(
    ({ start, end }) =>
      end - start >= 2 && (end === index + 1 || start === index + 1 || (start <= index && end >= index + 2)),
  );
}

/** The same word ends one term and begins the next: 监督管理|管理相对人. */
const meansTwo = (text: string, index: number, words: string): boolean =>
  /^(?:管理|服务|工作|教育|社会|安全|监督|建设)$/u.test(words) &&
  segmentsOf(text).some(
    ({ start, end }) => start > index && start < index + words.length * 2 && end > index + words.length * 2,
  );
