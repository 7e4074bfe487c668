import { answerZh } from "./answer-zh.ts";
import { askZh } from "./ask-zh.ts";
import { checkZh } from "./check-zh.ts";
import { departmentsZh } from "./departments-zh.ts";
import { homeZh } from "./home-zh.ts";
import { importZh } from "./import-zh.ts";
import { itemZh } from "./item-zh.ts";
import { listsZh } from "./lists-zh.ts";
import { mirrorZh } from "./mirror-zh.ts";
import { noticeZh } from "./notice-zh.ts";
import { ownWordsZh } from "./own-words-zh.ts";
import { reportsZh } from "./reports-zh.ts";
import { reviewZh } from "./review-zh.ts";
import { shellZh } from "./shell-zh.ts";
import { townshipsZh } from "./townships-zh.ts";

/** Every word that the app says, in the words of the office. English stands beside it in en.ts. */
export const zh = {
  ...shellZh,
  ...askZh,
  ...homeZh,
  ...itemZh,
  ...listsZh,
  ...departmentsZh,
  ...reportsZh,
  ...importZh,
  sample: "示例",
  sampleHint: "虚构的示例县，仅供试用",
  kinds: { basic: "基本履职事项", supporting: "配合履职事项", reclaimed: "上级部门收回事项" },
  kindsShort: { basic: "基本", supporting: "配合", reclaimed: "收回" },
  unit: { town: "本镇", township: "本乡", subdistrict: "本街道", none: "本级" },
  verdict: {
    basic: (unit: string) => `${unit}主责`,
    supporting: (unit: string, who: string, _several: boolean) => `${who}牵头，${unit}配合`,
    reclaimed: (unit: string, who: string) => `已由${who}收回，${unit}不再承担`,
    discontinued: () => "此项工作已不再开展",
    unlisted: () => "清单内没有此项",
    unsure: () => "拿不准，没有明确对得上的事项",
    notFound: () => "没有找到，但不能断定清单内没有",
  },
  several: (names: readonly string[]) => (names.length > 2 ? `${names[0]}等${names.length}个部门` : names.join("、")),
  someDepartment: "上级部门",
  colon: "：",
  unlistedHint: "这里的清单没有与所问相同的事项。可以换个说法，或换一个乡镇再查。",
  unsureHint: "不能据此判断归谁负责。请看下面最接近的几项里有没有您说的这件事，或换个说法再查。",
  closest: "最接近的是",
  notice: noticeZh,
  townships: townshipsZh,
  mirror: mirrorZh,
  ownWords: ownWordsZh,
  review: reviewZh,
  check: checkZh,
  answer: answerZh,
  others: "其他接近的事项",
  searched: (count: number) => `查了 ${count} 份清单`,
};

/** The shape that every language fills. */
export type Words = typeof zh;
