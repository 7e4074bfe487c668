import { frequencyOf } from "../../text/time-limits.ts";

const amount = "(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千两]+)";
const unit = "(?:[%％‰]|个百分点|人次?|户次?|次|件|个|场|家|处|篇|条|份|套|宗|亩|公里|万元|元|名|期)";
const bound =
  "(?:达到?|要达到?|应达到?|不低于|不少于|不得低于|不得少于|不高于|不超过|保持在|控制在|提高到|提升至|完成|至少|实现|为)";
/** “排查率达到100%”, “完成注册量2000户”, “满意度95%以上”, “每季度不少于2次” */
const measured = new RegExp(
  `(?:(?:完成)?\\p{Script=Han}{1,10}?(?:率|度|数|量|面|比例|比重)(?:要|应|须)?${bound}?|${bound})${amount}(?:${unit})(?:以上|以内|以下)?`,
  "gu",
);

/** What a task is measured by, as printed: shares, numbers, rhythms. */
export function indicatorsIn(text: string): string[] {
  const rhythm = frequencyOf(text);
  const numbers = [...text.matchAll(measured)].map(([printed]) => printed);
  const alone = rhythm !== undefined && !numbers.some((printed) => printed.includes(rhythm));
  return [...new Set(alone ? [rhythm, ...numbers] : numbers)];
}
