import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** The way of working of a reclaimed item still gives the township work to do. */
export const reclaimedSendsTownship = defineRule({
  id: "reclaimed-sends-township",
  title: "收回事项仍要求乡镇",
  group: "consistency",
  severity: "error",
  looksAt: "clause",
  messages: {
    still: {
      zh: "事项已由上级部门收回，工作方式仍要求“{words}”",
      en: "the duty was reclaimed, yet its way of working demands: “{words}”",
    },
    assists: {
      zh: "事项已由上级部门收回，工作方式却写成配合部门：“{words}”",
      en: "the duty was reclaimed, yet its way of working only supports a department: “{words}”",
    },
  },
  check({ clause, list }, report) {
    if (clause.field !== "handlingMethod") return;
    const words = clause.text.slice(clause.wordsAt);
    if (/不再|取消|无需|不得要求/u.test(words)) return;
    const sent = townshipActs(list.place.name).exec(words);
    if (sent) {
      const start = clause.wordsAt + sent.index;
      const end = start + clause.text.slice(start).search(/[，。；]|$/u);
      report({
        messageId: "still",
        data: { words: clause.text.slice(start, end).slice(0, 30) },
        ...passage(clause, start, end),
      });
      return;
    }
    const assists = /(?<=^|[。；])(?:积极|主动)?(?:协助|配合)(?:县|市|区|旗|州|上级|主管|相关|有关)[^，。；]*/u.exec(
      words,
    );
    if (!assists) return;
    const start = clause.wordsAt + assists.index;
    report({
      messageId: "assists",
      data: { words: assists[0].slice(0, 30) },
      ...passage(clause, start, start + assists[0].length),
    });
  },
});

/** The township opens a sentence or stands behind 由, and no other word begins with its character (镇区, 乡村). */
const townshipActs = (own: string | null): RegExp =>
  new RegExp(
    `(?<=^|[。；，：]|[。；，：^]?由)(?:${own ?? "本镇"}|各?乡镇|[各本]?(?:镇|乡|街道|苏木)|(?:所在|属地)(?:镇|乡|街道|乡镇))(?:（[^）]*）)?(?:人民政府|政府|办事处)?` +
      "(?!政府|办事处|人民|区|域|容|村|级|企业|规划|办|道|属|辖|街|土|亲|风|的|等|、|和|与|及|或|$)",
    "u",
  );
