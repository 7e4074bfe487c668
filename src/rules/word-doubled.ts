import { type Clause, segmentsIn } from "./clause.ts";
import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** A word or a character was written twice: 工工作, 开展开展. */
export const wordDoubled = defineRule({
  id: "word-doubled",
  title: "文字重复",
  group: "language",
  severity: "error",
  looksAt: "clause",
  messages: {
    doubled: { zh: "“{words}”重复", en: "“{words}” stands twice" },
  },
  check({ clause }, report) {
    const { text } = clause;
    for (const { 0: twice, 1: words = "", index } of text.matchAll(/([\p{Script=Han}]{1,6}?)\1/gu)) {
      const span = [index, index + twice.length] as const;
      const standing = words.length === 1 ? standingOf(clause, index) : standingOfWords(clause, span, words);
      if (standing === "usual") continue;
      const right = standing === "surplus" ? words : undefined;
      report({
        messageId: "doubled",
        data: { words },
        ...passageAround(clause, span, { before: 3, behind: 3 }, right),
      });
    }
  },
});

/** Whether one of the two has nothing to do here; or may it be that it stands in place of another character. */
type Standing = "usual" | "surplus" | "unsure";

const reduplicated = new Set("常人家层处时天件事个户村月年步刚渐往仅稍代多慢好妈爸宝星太种样项次条点处级组团户乡县");

/**
 * One of the two has nothing to do here where it stands alone between two words, or both do and mean nothing twice (的的). Where
 * the words around are not known, who can tell: 涵闸|闸门, 中的的海.
 */
function standingOf(clause: Clause, index: number): Standing {
  const { text } = clause;
  const character = text.charAt(index);
  if (reduplicated.has(character)) return "usual";
  const segments = segmentsIn(clause);
  const at = (place: number): number => segments.findIndex(({ start, end }) => start <= place && place < end);
  const [first, second] = [at(index), at(index + 1)];
  const isWord = (i: number): boolean => (segments[i]?.end ?? 0) - (segments[i]?.start ?? 0) >= 2;
  const ends = (i: number): boolean => isWord(i) || !/\p{Script=Han}/u.test(text.charAt(segments[i]?.start ?? -1));
  if (first === second || (isWord(first) && isWord(second))) return "usual";
  if (isWord(first)) return ends(second + 1) ? "surplus" : "usual";
  if (isWord(second)) return alone.has(character) || !ends(first - 1) ? "usual" : "surplus";
  if (!particles.has(character)) return "usual";
  return ends(first - 1) && ends(second + 1) ? "surplus" : "unsure";
}

/** Characters that are words by themselves before a longer one: 本县|县级. */
const alone = new Set("省市县区旗镇乡村对和及将与向为在按经由到以等从报属地所");
const particles = new Set("的了和在为是与及对将");

/** Words twice are one too many where they are cut as words there; else another one may go on with them: 救助|救助站. */
function standingOfWords(clause: Clause, [from, to]: readonly [number, number], words: string): Standing {
  const across = segmentsIn(clause).filter(
    ({ start, end }) => (start < from && end > from) || (start < to && end > to),
  );
  if (/^(?:管理|服务|工作|教育|社会|安全|监督|建设)$/u.test(words) && across.some(({ start }) => start > from))
    return "usual";
  return across.length === 0 ? "surplus" : "unsure";
}
