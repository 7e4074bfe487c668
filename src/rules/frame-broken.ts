import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** A fixed frame lacks a part or has one too many: two conjunctions in a row, a light verb without its object. */
export const frameBroken = defineRule({
  id: "frame-broken",
  title: "句式残缺",
  group: "language",
  severity: "hint",
  onRequest: true,
  yieldsTo: ["fragment", "word-doubled"],
  looksAt: "clause",
  messages: {
    stacked: { zh: "“{words}”：两个连词重叠", en: "“{words}”: two conjunctions in a row" },
    object: { zh: "“{words}”后面缺了宾语", en: "“{words}” lacks its object" },
    noun: { zh: "“{words}”后面缺了中心词", en: "the noun behind “{words}” is missing" },
    mark: { zh: "“{words}”：两个分句之间缺了标点", en: "“{words}”: no mark between two clauses" },
  },
  check({ clause }, report) {
    for (const [messageId, pattern] of frames)
      for (const { 0: words, index } of clause.text.matchAll(pattern)) {
        const place = [index, index + words.length] as const;
        report({ messageId, data: { words }, ...passageAround(clause, place, { before: 4, behind: 4 }) });
      }
  },
});

const frames = [
  // Not 总和, 参与和, 涉及和解.
  [
    "stacked",
    /(?<![共总饱温调协缓])和(?:及(?!时)|以及)|(?<![普遍波危涉触推以所])及和(?![谐平解睦])|(?<![参赠授给])与和(?![谐平解睦])|并和(?![谐平解睦])/gu,
  ],
  ["object", /(?:做好|抓好|加以|予以|给予)(?=[。；，]|$)/gu],
  [
    "noun",
    /(?<=^(?:\d{1,2}[.．、]|（\d{1,2}）)?)(?:负责|做好|开展|组织|落实|加强|推进|协助|配合)[^，。；]*的(?=[。；]?$)/gu,
  ],
  ["mark", /(?<!为|是|等)工作(?=(?:加强|做好|协助|督促)(?!情况|机制))/gu],
] as const;
