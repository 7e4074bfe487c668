import { KnownError } from "../model/known-error.ts";
import { longestOwnWords } from "../model/own-words.ts";
import { bigrams } from "../text/ngrams.ts";

/** Own words as they are kept. Throws BAD_REQUEST for what is too short or long, hides characters, or holds a long number. */
export function checkedWords(said: string): string {
  const words = said.trim().replaceAll(/\s+/gu, " ");
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(words)) throw hidden();
  if (words.length > longestOwnWords || !bigrams(words).some((token) => [...token].length > 1)) throw badWords(words);
  if (/\p{Nd}{7}/u.test(plainNumbers(words))) throw personal();
  return words;
}

const chineseDigits = "零一二三四五六七八九";
const alike: Readonly<Record<string, string>> = {
  〇: "零",
  "○": "零",
  幺: "一",
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
};

/** A text in which numbers stand as one row of digits, however they are written or parted. */
const plainNumbers = (words: string): string =>
  words
    .normalize("NFKC")
    .replaceAll(/[零一二三四五六七八九〇○幺壹贰叁肆伍陆柒捌玖]/gu, (sign) =>
      String(chineseDigits.indexOf(alike[sign] ?? sign)),
    )
    .replaceAll(/(?<=\p{Nd})[^\p{L}\p{N}]+(?=\p{Nd})/gu, "");

const hidden = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot keep words with characters that nobody sees or that turn the order of others: type them by hand",
    "用语里有看不见的控制字符，请重新手工输入",
  );

const badWords = (words: string): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot keep "${words.slice(0, 20)}": wanted words of two characters or more, at most ${longestOwnWords}`,
    `用语应有两个字以上，最多 ${longestOwnWords} 字`,
  );

const personal = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot keep words with a number of seven digits or more, however it is written: no numbers of phones, cards or persons are kept",
    "用语里有七位以上的号码（不论怎样书写）：电话、证件、个人信息不能写进来",
  );
