import { numberOf } from "./numerals.ts";

export type TimeUnit = "minute" | "hour" | "day" | "working-day" | "week" | "month" | "quarter" | "year";

/** A deadline or duration as printed. 及时 and 立即 are none, and a rhythm (每季度一次) is a frequency. */
export interface TimeLimit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Within so long, for so long (公示7个工作日), so long before an event, or by a day (每月5日前, 当日). */
  readonly kind: "within" | "for" | "before" | "by";
  readonly amount: number | null;
  readonly unit: TimeUnit | null;
}

const number = "(?:[0-9０-９]{1,4}|[一二两三四五六七八九十百]{1,4}|半)";
const unit = "(?:个?工作日|个?自然日|个?小时|分钟|日|天|周|个?月|个?季度|年)";
const notMet = "(?!.{0,3}(?:未|不|仍|没|拒))";
const ofYear = "(?:[0-9０-９]{4}年)?(?:(?:每|次|当|本|翌|来|第二)?(?:年度?|季度?|月)){0,2}";
const ofQuarter = "(?:第?[一二三四1-4]季度|(?:每)?季度?(?:的?(?:末|首|最后一个?|第[一二三]个?)月)的?)";
const day = `${ofYear}(?:${ofQuarter})?(?:${number}月)?(?:${number}[日号]|(?<=[年月季度])(?:底|末|初|[上中下]旬))(?:之|以)?前?`;
/** The day, or the hour of a day, by which: 每年6月底前, 第一季度末前, 次日12时前. */
const dayBefore = `${day}(?<=前)|${ofYear}${number}月(?:底|末)?(?:之|以)?前|${ofYear}第?[一二三四1-4]季度(?:之|以)?前|[年月季]底前|(?:每|本|下|次)周[一二三四五六日天](?:下班|${number}[时点])?(?:之|以)?前|(?:当日|当天|次日|每日|每天)(?:${number}[时点])(?:${number}分)?(?:之|以)?前`;
const forms: readonly { readonly kind: TimeLimit["kind"]; readonly pattern: RegExp }[] = [
  {
    kind: "within",
    pattern: new RegExp(
      `(?:不超过)?(?:${number}(?:个?工作日|日|天)?[-－~～—至到])?(${number})(${unit})(?:（[^（）]{1,12}）)?(?:之|以)?内${notMet}`,
      "gu",
    ),
  },
  { kind: "within", pattern: new RegExp(`(?:不得?[迟晚]于|最长不得?超过)(${number})(${unit})(?!内|前)`, "gu") },
  // 审核（5个工作日）: alone in brackets behind a verb.
  {
    kind: "within",
    pattern: /(?<=(?<!公示|公告|公布|公开)[（(])([0-9０-９]{1,3})(个?工作日|日|天|个?小时)(?=[）)])/gu,
  },
  { kind: "within", pattern: new RegExp(`(?<=(?<!公示|公告)时限[为：:]?)(?:不超过)?(${number})(${unit})(?!内)`, "gu") },
  {
    kind: "for",
    pattern: new RegExp(
      `(?<=(?:公示|公告|公布|公开|张贴|展示)(?:期|时间|期限)?(?:为期?|[（(])?)((?:不少于|不低于|不得少于|至少)?(${number})(${unit}))(?!(?:之|以)?内|前)`,
      "gu",
    ),
  },
  {
    kind: "before",
    pattern: new RegExp(
      `(?:提(?=前)|(?![\\p{Script=Han}]提)[\\p{Script=Han}]{2}(?=前))?前(${number})(${unit})(?![前内底末初上中下份0-9])`,
      "gu",
    ),
  },
  { kind: "by", pattern: new RegExp(`(?:${day}、){0,3}(?:${dayBefore})`, "gu") },
  { kind: "by", pattern: /(?<!拆除|活动|接种|开学|换届|投票|选举|节日|施工|集会)(?:当日|当天|次日|次月)(?![的起])/gu },
];

/** Time limits of a sentence in printed order, none within another. */
export function timeLimitsOf(text: string): TimeLimit[] {
  const found = forms.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match): TimeLimit => {
      const [printed, amount, named] = kind === "for" ? [match[1] ?? "", match[2], match[3]] : match;
      return { text: printed, start: match.index, end: match.index + printed.length, kind, ...measured(amount, named) };
    }),
  );
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((limit, i) => !sorted.slice(0, i).some((other) => other.end > limit.start));
}

const units: readonly (readonly [RegExp, TimeUnit])[] = [
  [/工作日/u, "working-day"],
  [/小时/u, "hour"],
  [/分钟/u, "minute"],
  [/日|天/u, "day"],
  [/周/u, "week"],
  [/季度/u, "quarter"],
  [/月/u, "month"],
  [/年/u, "year"],
];

function measured(amount: string | undefined, named: string | undefined): Pick<TimeLimit, "amount" | "unit"> {
  if (!amount || !named) return { amount: null, unit: null };
  return {
    amount: amount === "半" ? 0.5 : (numberOf(amount) ?? null),
    unit: units.find(([pattern]) => pattern.test(named))?.[1] ?? null,
  };
}

const rhythm = new RegExp(
  `(?:每(?:半|${number}|两)?(?:个)?(?:工作日|日|天|周|旬|月|季度|年|半年|半月)|逐[日月季年]|按[日周月季年](?:度)?)(?:(?:不少于|至少|不低于)?(?:${number}次))?`,
  "u",
);

/** How often, as printed (每季度, 每周至少一次), or undefined. */
export const frequencyOf = (text: string): string | undefined => rhythm.exec(text)?.[0];
