import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** A word is wanting that its frame cannot do without: 经属实, 向报告, …情况进行公示 without 对. */
export const wordMissing = defineRule({
  id: "word-missing",
  title: "漏字",
  group: "language",
  severity: "hint",
  looksAt: "clause",
  yieldsTo: ["differs-from-rest", "wrong-character", "fragment"],
  messages: {
    object: { zh: "“{words}”前面缺“对”或“将”", en: "“对” or “将” is missing before “{words}”" },
    within: { zh: "“{words}”似缺字：应为“{right}”", en: "a word is missing in “{words}”: “{right}”" },
    receiver: { zh: "“{words}”没有写向谁", en: "“{words}” does not say to whom" },
    verb: { zh: "“{words}”没有写完", en: "“{words}” breaks off" },
  },
  check({ clause }, report) {
    for (const [messageId, pattern, right = ""] of frames)
      for (const { 0: words, index } of clause.text.matchAll(pattern)) {
        if (index < clause.wordsAt) continue;
        const around = passageAround(clause, [index, index + words.length], { before: 4, behind: 2 });
        report({ messageId, data: { words, right }, ...around });
      }
  },
});

const nouns = "情况|行为|问题|线索|信息|结果|质量|资质|材料|设施|场所|项目|对象";
const verbs = "公示|核查|检查|核实|审核|审查|考核|抽查|查处|处罚|处置|监督|监管|评估|鉴定|认定|验收|登记|整治|监测";
/** What may stand before 进行 and bring its object, or make the words before it none. */
const bringing =
  "[，。；：、对就将把按向由在与同据以从到经给及时使]|组织|开展|会同|通过|联合|围绕|督促|指导|利用|负责|定期|需要";

const frames = [
  [
    "object",
    new RegExp(
      `(?<=^(?:\\d{1,2}[.．、])?|[，。；]|并)(?:(?!${bringing})[\\p{Script=Han}]){3,24}(?:${nouns})进行(?:${verbs})`,
      "gu",
    ),
  ],
  [
    "object",
    /(?<=依法)(?:(?![，。；：、对就将把按向由在]|组织|开展|履行|负责|采取)[\p{Script=Han}]){6,30}实施(?:监督管理|监督检查|行政处罚)/gu,
  ],
  ["within", /经属实/gu, "经查证属实"],
  ["within", /(?<=违法|违规|违纪|违章)为(?=[的等，、。]|进行|予以|实施)/gu, "行为"],
  ["receiver", /向(?=(?:报告|举报|反映|投诉|报送|移交|移送)(?:[，。；]|$))/gu],
  ["verb", /(?:进行|予以|加以)[\p{Script=Han}](?=[，。；]|$)/gu],
] as const;
