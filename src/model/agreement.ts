import type { Answer, Verdict } from "./answer.ts";

/** How many lists come to each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

const order: readonly Verdict[] = ["basic", "supporting", "reclaimed", "several", "unlisted", "unsure"];

export function countVerdicts(answers: readonly { readonly answer: Pick<Answer, "verdict"> }[]): VerdictCounts {
  const counts = { basic: 0, supporting: 0, reclaimed: 0, several: 0, unlisted: 0, unsure: 0 };
  for (const { answer } of answers) counts[answer.verdict]++;
  return counts;
}

/** Whether the lists that hold the matter have it on one side: one that does not hold it contradicts nobody. */
export const areAgreed = (counts: VerdictCounts): boolean =>
  order.filter((verdict) => verdict !== "unlisted" && verdict !== "unsure" && counts[verdict] > 0).length <= 1;

interface Phrases {
  readonly lists: (count: number) => string;
  readonly all: string;
  readonly one: string;
  readonly differ: string;
  readonly of: string;
  readonly some: (count: number, saying: string) => string;
  readonly comma: string;
  readonly sayings: Readonly<Record<Verdict, string>>;
}

const phrases: Readonly<Record<"zh" | "en", Phrases>> = {
  zh: {
    lists: (count) => `${count} 份清单`,
    all: "都",
    one: "",
    differ: "不一致：",
    of: "中，",
    some: (count, saying) => `${count} 份${saying}`,
    comma: "，",
    sayings: {
      basic: "列为本级主责",
      supporting: "列为上级牵头、本级配合",
      reclaimed: "列为上级收回",
      several: "分列几张清单",
      unlisted: "没有此项",
      unsure: "拿不准",
    },
  },
  en: {
    lists: (count) => `${count} ${count === 1 ? "list" : "lists"}`,
    all: ", all ",
    one: " ",
    differ: " do not agree: ",
    of: ": ",
    some: (count, saying) => `${count} ${saying}`,
    comma: ", ",
    sayings: {
      basic: "as the township's own",
      supporting: "as a department's, with the township's help",
      reclaimed: "as taken back",
      several: "in several lists",
      unlisted: "without it",
      unsure: "not certain",
    },
  },
};

/** In one sentence what lists say of one question: on which side they have it, and how many do not hold it. */
export function agreementLine(counts: VerdictCounts, language: "zh" | "en"): string {
  const { lists, all, one, differ, of, some, comma, sayings } = phrases[language];
  const present = order.map((verdict) => ({ verdict, count: counts[verdict] })).filter(({ count }) => count > 0);
  const total = lists(present.reduce((sum, { count }) => sum + count, 0));
  const [first, second] = present;
  if (first && !second) return `${total}${first.count > 1 ? all : one}${sayings[first.verdict]}`;
  const parts = present.map(({ verdict, count }) => some(count, sayings[verdict])).join(comma);
  return `${total}${areAgreed(counts) ? of : differ}${parts}`;
}
