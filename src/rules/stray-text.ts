import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** Signs of writing or of files that have no business in a Chinese sentence: foreign words, markup, boxes, page numbers. */
export const strayText = defineRule({
  id: "stray-text",
  title: "混入的文字",
  group: "language",
  severity: "error",
  looksAt: "clause",
  messages: {
    foreign: { zh: "夹有外文“{words}”，疑为识别或转换所致", en: "foreign word “{words}”, perhaps made by recognition" },
    markup: { zh: "夹有排版代码“{words}”", en: "markup left in the text: “{words}”" },
    sign: { zh: "夹有无法识别的符号“{words}”", en: "a sign that means nothing here: “{words}”" },
    header: { zh: "正文中混入了表头或页码“{words}”", en: "a header or page number within the text: “{words}”" },
  },
  check({ clause }, report) {
    for (const [messageId, pattern] of patterns) {
      for (const { 0: printed, index } of clause.text.matchAll(pattern)) {
        if (messageId === "foreign" && customary.test(printed)) continue;
        const words = passageAround(clause, [index, index + printed.length], { before: 5, behind: 3 });
        report({ messageId, data: { words: printed }, ...words, about: "reading" });
      }
    }
  },
});

const patterns = [
  ["markup", /<\/?[a-zA-Z][^>]{0,60}>?|&(?:[a-z]{2,8}|#\d{2,5});|\*\*+|\\[nrt]|_{3,}|#{2,}/gu],
  [
    "foreign",
    /(?<![<&\\/@a-zA-Z0-9]|[a-zA-Z]\.)[A-Za-z]{2,}(?: [A-Za-z]{2,})*(?![a-zA-Z0-9.@>/])|\p{Script=Cyrillic}+|[\p{Script=Hiragana}\p{Script=Katakana}]+|\p{Script=Hangul}+/gu,
  ],
  ["sign", /[\ufffd\u25a0-\u25a1\u25af\u2610-\u2612\ue000-\uf8ff]+/gu],
  ["header", /序号\s*(?:事项)?类别|事项类别\s*(?:履职)?事项(?:名称)?|[—－-]\s*\d{1,3}\s*[—－-]|第\s*\d{1,3}\s*页/gu],
] as const;

/** Letters that officials write: names of systems, units, measures. Small letters alone are none of them. */
const customary =
  /^(?:[A-Z]{2,6}|App|Apps|app|WiFi|Wifi|wifi|WIFI|PDF|Excel|Word|PPT|km|cm|mm|kg|mg|ml|kV|kv|kW|kw|pH|ph|hm|mu|VOCs|VOC|COD|CODcr|PM|Co|mol|Hz|dB|db|www|http|https|com|cn|Pa|MPa|ppm|min|No|QQ|vs|IV|III|II|VI|XI|e|iOS|Android|Zn|Cd|Hg|Pb|As|Cr|Cu|Ni)$/u;
