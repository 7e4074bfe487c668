import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** Two marks stand where one belongs: 。。 ，。 ；。 */
export const markDoubled = defineRule({
  id: "mark-doubled",
  title: "标点重复",
  group: "language",
  severity: "hint",
  looksAt: "clause",
  messages: {
    doubled: { zh: "标点“{marks}”重复，应为“{right}”", en: "“{marks}” where “{right}” is enough" },
  },
  check({ clause }, report) {
    for (const { 0: marks, index } of clause.text.matchAll(/[，。；：、,;][，。；：、,;]+/gu)) {
      const right = strongest(marks);
      report({
        messageId: "doubled",
        data: { marks, right },
        ...passageAround(clause, [index, index + marks.length], { before: 5, behind: 0 }, right),
      });
    }
  },
});

/** 。 before ； before ： before ， before 、 */
const strongest = (marks: string): string => [..."。；：，、"].find((mark) => marks.includes(mark)) ?? marks.charAt(0);
