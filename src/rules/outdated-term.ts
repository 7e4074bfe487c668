import { reforms } from "../text/bodies-reforms.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** Words that law and offices no longer use, what is said today, and since when. */
const terms: readonly (readonly [string, string, string])[] = [
  ["五保户", "特困人员", "2016年国务院关于进一步健全特困人员救助供养制度的意见"],
  ["五保供养", "特困人员救助供养", "2016年国务院关于进一步健全特困人员救助供养制度的意见"],
  ["建档立卡贫困户", "脱贫户", "2021年脱贫攻坚收官后的通行表述"],
  ["外来务工人员子女", "进城务工人员随迁子女", "教育部门通行表述"],
  ["麻风病人", "麻风病患者", "卫生健康部门通行表述"],
  ["残废", "残疾", "残疾人保障法"],
  ["痴呆老人", "失智老年人", "民政部门通行表述"],
  ["盲流", "流浪乞讨人员", "2003年城市生活无着的流浪乞讨人员救助管理办法"],
  ["劳动教养", "（已废止）", "2013年全国人大常委会关于废止有关劳动教养法律规定的决定"],
  ["暂住证", "居住证", "2015年居住证暂行条例"],
  ["新型农村合作医疗", "城乡居民基本医疗保险", "2016年国务院关于整合城乡居民基本医疗保险制度的意见"],
  ["新农合", "城乡居民基本医疗保险", "2016年国务院关于整合城乡居民基本医疗保险制度的意见"],
  ["新农保", "城乡居民基本养老保险", "2014年国务院关于建立统一的城乡居民基本养老保险制度的意见"],
  ["准生证", "生育登记", "2021年人口与计划生育法修正"],
  ["社会抚养费", "（已取消）", "2021年人口与计划生育法修正"],
];

/** Bodies by a former name, told by the word of level before it: 县国土局, not 城乡建设局. */
const former = reforms.flatMap(({ was, now, since }) =>
  was.map((name) => [name, now[0] ?? "", `${since}年机构改革`] as const),
);
const either = (words: readonly (readonly [string, string, string])[]): string =>
  words
    .map(([word]) => word)
    .toSorted((one, other) => other.length - one.length)
    .join("|");
const pattern = new RegExp(
  `${either(terms)}|(?<=[省市县区旗州盟])(?:${either(former)})(?![\\p{Script=Han}]?[局委])`,
  "gu",
);
const today = new Map([...terms, ...former].map(([word, now, source]) => [word, { now, source }]));

/** A word or a body's name that is out of date. */
export const outdatedTerm = defineRule({
  id: "outdated-term",
  title: "过时用语",
  group: "language",
  severity: "hint",
  yieldsTo: ["department-spelled-otherwise"],
  looksAt: "clause",
  messages: {
    outdated: {
      zh: "“{words}”的说法已过时，现为“{now}”（{source}）",
      en: "“{words}” is out of date, today “{now}” ({source})",
    },
  },
  check({ clause }, report) {
    for (const { 0: words, index } of clause.text.matchAll(pattern)) {
      const { now, source } = today.get(words) ?? { now: "", source: "" };
      report({ messageId: "outdated", data: { words, now, source }, ...passage(clause, index, index + words.length) });
    }
  },
});
