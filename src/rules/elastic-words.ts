import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** Words that leave open what is to be done, with what to ask instead. */
const elastic: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?:(?:配合|协助)[^，。；、]{0,12})?做好(?:其他|其它|相关|有关)(?:的)?(?:各项)?工作/gu,
    "配合做哪几件事、谁来通知、几天内完成",
    "which steps, who calls, by when",
  ],
  [
    /联动推进|联动配合|协同推进|共同推进/gu,
    "谁牵头、各做什么、以谁的结论为准",
    "who leads, who does what, whose word counts",
  ],
  [/属地兜底|兜底责任/gu, "兜底的是哪一步、依据是什么", "which step, on what basis"],
  [
    /(?:完成|承担|承办)?(?:上级|县|市)?(?:党委、政府|部门|领导)?交办的其他(?:工作|事项|任务)/gu,
    "列出事项，清单之外无事项",
    "name it: what is not on the list is no duty",
  ],
  [/(?:密切|积极|全力)配合(?=[，。；]|$)/gu, "配合的动作和时限", "which action, by when"],
];

/** A clause so wide that any work may be handed down by it. */
export const elasticWords = defineRule({
  id: "elastic-words",
  title: "弹性用语",
  group: "language",
  severity: "hint",
  looksAt: "clause",
  messages: {
    elastic: { zh: "“{words}”边界不清，宜写明：{ask}", en: "“{words}” is open-ended; say: {askEn}" },
  },
  check({ clause }, report) {
    for (const [pattern, ask, askEn] of elastic)
      for (const { 0: words, index } of clause.text.matchAll(pattern))
        report({ messageId: "elastic", data: { words, ask, askEn }, ...passage(clause, index, index + words.length) });
  },
});
