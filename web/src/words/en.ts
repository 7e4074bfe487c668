import { answerEn } from "./answer-en.ts";
import { askEn } from "./ask-en.ts";
import { checkEn } from "./check-en.ts";
import { counted } from "./counted.ts";
import { departmentsEn } from "./departments-en.ts";
import { homeEn } from "./home-en.ts";
import { importEn } from "./import-en.ts";
import { itemEn } from "./item-en.ts";
import { listsEn } from "./lists-en.ts";
import { mirrorEn } from "./mirror-en.ts";
import { noticeEn } from "./notice-en.ts";
import { ownWordsEn } from "./own-words-en.ts";
import { reportsEn } from "./reports-en.ts";
import { reviewEn } from "./review-en.ts";
import { shellEn } from "./shell-en.ts";
import { townshipsEn } from "./townships-en.ts";
import type { Words } from "./zh.ts";

export const en: Words = {
  ...shellEn,
  ...askEn,
  ...homeEn,
  ...itemEn,
  ...listsEn,
  ...departmentsEn,
  ...reportsEn,
  ...importEn,
  sample: "Sample",
  sampleHint: "A fictional county to try things with",
  kinds: { basic: "Basic duties", supporting: "Supporting duties", reclaimed: "Reclaimed duties" },
  kindsShort: { basic: "Basic", supporting: "Supporting", reclaimed: "Reclaimed" },
  unit: { town: "the town", township: "the township", subdistrict: "the subdistrict", none: "the township" },
  verdict: {
    basic: (unit) => `${capital(unit)} itself is responsible`,
    supporting: (unit, who, several) => `${who} ${several ? "lead" : "leads"}, ${unit} supports`,
    reclaimed: (unit, who) => `Taken back by ${who}; no longer with ${unit}`,
    discontinued: () => "This work is no longer done",
    unlisted: () => "Not in the list",
    unsure: () => "Not certain: no item clearly says this",
    notFound: () => "Nothing found, but it may still be in a list",
  },
  several: (names) => (names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(" and ")),
  someDepartment: "a department",
  colon: ": ",
  unlistedHint: "No item of these lists says the same. Try other words, or another township.",
  unsureHint:
    "This does not tell who is responsible. See whether one of the items below is what you mean, or try other words.",
  closest: "Closest items",
  notice: noticeEn,
  townships: townshipsEn,
  mirror: mirrorEn,
  ownWords: ownWordsEn,
  review: reviewEn,
  check: checkEn,
  answer: answerEn,
  others: "Other close items",
  searched: (count) => `${counted(count, "list", "lists")} searched`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
