const plain = "〇一二三四五六七八九";
const formal = "零壹贰叁肆伍陆柒捌玖";
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";
const roman: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A number up to 9999 in words: 12 is 十二, 203 is 二百零三. */
export function inChinese(number: number): string {
  return number === 10 || (number > 10 && number < 20)
    ? spelled(number, plain, "十百千").slice(1)
    : spelled(number, plain, "十百千");
}

/** A number digit by digit: 2025 is 二〇二五. */
export const digitByDigit = (number: number): string =>
  [...String(number)].map((digit) => plain.charAt(Number(digit))).join("");

function spelled(number: number, digits: string, units: string): string {
  if (number < 1 || number > 9999)
    return number === 0 ? "零" : [...String(number)].map((d) => digits.charAt(Number(d))).join("");
  const places = [...String(number)].map(Number);
  const words = places.map((digit, i) => {
    const unit = units.charAt(places.length - 2 - i);
    return digit === 0 ? "零" : digits.charAt(digit) + unit;
  });
  return words.join("").replace(/零+/gu, "零").replace(/零$/u, "");
}

function romanNumeral(number: number): string {
  let left = number;
  let text = "";
  for (const [value, sign] of roman) for (; left >= value && text.length < 30; left -= value) text += sign;
  return text;
}

/** a … z, then aa, bb, as word processors count. */
const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 20));

const cycled = (signs: string, number: number): string => signs.charAt((number - 1) % signs.length);

/** A sign of a row of signs that begins at a code point; a plain number beyond its end. */
const signOf = (first: number, count: number, number: number): string =>
  number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number);

const circled = (number: number): string =>
  number > 20 && number <= 35 ? signOf(0x3251, 15, number - 20) : signOf(0x2460, 20, number);

const fullWidth = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const inWords = (number: number): string => (number > 0 ? inChinese(number) : String(number));

const ways: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: (number) => romanNumeral(number).toUpperCase(),
  lowerRoman: romanNumeral,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  chineseCounting: (number) => (number > 99 ? digitByDigit(number).replaceAll("〇", "○") : inWords(number)),
  chineseCountingThousand: inWords,
  taiwaneseCounting: (number) => (number > 99 ? digitByDigit(number).replaceAll("〇", "○") : inWords(number)),
  taiwaneseCountingThousand: inWords,
  japaneseCounting: inWords,
  chineseLegalSimplified: (number) => spelled(number, formal, "拾佰仟"),
  ideographLegalTraditional: (number) => spelled(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟"),
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  ideographTraditional: (number) => cycled(stems, number),
  ideographZodiac: (number) => cycled(branches, number),
  ideographEnclosedCircle: (number) => signOf(0x3280, 10, number),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => signOf(0x2474, 20, number),
  decimalEnclosedFullstop: (number) => signOf(0x2488, 20, number),
  numberInDash: (number) => `- ${number} -`,
  bullet: () => "",
  none: () => "",
};

/** A number as word processors print it in a way of counting that has a name; in plain digits where the name is unknown. */
export const counted = (number: number, way: string): string =>
  number < 1 && way !== "none" && way !== "bullet" ? String(number) : (ways[way] ?? String)(number);
