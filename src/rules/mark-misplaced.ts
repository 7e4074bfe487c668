import { type Clause, segmentsIn } from "./clause.ts";
import { type Passage, passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";
import { isWord } from "./words/lexicon.ts";

/** A mark where none, or another one, belongs: 、 before 并 or 等, between a verb and its object, a quotation mark within a word. */
export const markMisplaced = defineRule({
  id: "mark-misplaced",
  title: "标点误用",
  group: "language",
  severity: "warning",
  looksAt: "clause",
  messages: {
    conjunction: { zh: "“{word}”前不用顿号", en: "no “、” before “{word}”" },
    object: { zh: "“{word}”与后面的词之间多了顿号", en: "“、” parts “{word}” from what follows" },
    sentence: { zh: "前后是两个分句，“、”应为“，”", en: "two clauses are joined by “、” instead of “，”" },
    bracket: {
      zh: "括号或引号内侧的“{word}”多余",
      en: "“{word}” has no place just inside a bracket or quotation mark",
    },
    inside: { zh: "引号拆开了“{word}”", en: "a quotation mark parts “{word}”" },
  },
  check({ clause }, report) {
    for (const [messageId, pattern] of frames)
      for (const { 0: found, index, groups } of clause.text.matchAll(pattern))
        report({ messageId, data: { word: groups?.word ?? found }, ...around(clause, index, index + found.length) });
    for (const { word, index } of partedWords(clause))
      report({ messageId: "inside", data: { word }, ...around(clause, index, index + 1) });
  },
});

const frames = [
  // Not 、并网, 、和平, 、及时, 、等级.
  [
    "conjunction",
    /、(?<word>并(?![网购轨发症案联排行列入户])|和(?![谐解平睦田])|及(?![时格其第])|以及|或(?!许)|等(?![级额候待同价]))/gu,
  ],
  [
    "object",
    /(?<=局|委|办|会|中心|队|政府|镇|乡|^|[，。；])(?<word>组织|会同|联合|通知|督促|协助|配合)、(?=各?(?:镇|乡|村|街道|社区|县|辖区))/gu,
  ],
  [
    "sentence",
    /(?<=工作|活动|情况)、(?=(?:及时|负责|做好|落实|加强|主动|依法)(?![^，。；、]{0,12}(?:工作|活动|情况)(?:[、等，和。]|$)))/gu,
  ],
  ["bracket", /(?<=[（(《“])(?<word>[，、。；：])|(?<word>[，、；：])(?=[）)》])/gu],
] as const;

/** The mark with some words on each side. */
const around = (clause: Clause, start: number, end: number): Passage =>
  passageAround(clause, [start, end], { before: 6, behind: 6 });

/** Words of which both characters stand alone, a quotation mark between them. */
function partedWords(clause: Clause): { readonly word: string; readonly index: number }[] {
  if (!/[“”‘’]/u.test(clause.text)) return [];
  const alone = new Set(segmentsIn(clause).flatMap(({ start, end }) => (end - start === 1 ? [start] : [])));
  return [...clause.text.matchAll(/(?<=\p{Script=Han})[“”‘’](?=\p{Script=Han})/gu)].flatMap(({ index }) => {
    const word = clause.text.charAt(index - 1) + clause.text.charAt(index + 1);
    return alone.has(index - 1) && alone.has(index + 1) && isWord(word) ? [{ word, index }] : [];
  });
}
